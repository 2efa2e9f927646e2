import { existsSync } from "node:fs";
import path from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser of this name somewhere on PATH. */
const onPath = (names: string[]): string | undefined =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

/** What to start: the browser inside an npm package on Linux x64, elsewhere one that is installed. */
async function installed(): Promise<{ executablePath: string } | { channel: string }> {
  if (process.platform === "linux" && process.arch === "x64")
    return { executablePath: await sparticuz.executablePath() };
  const found = onPath(["chromium", "chromium-browser", "google-chrome", "microsoft-edge"]);
  if (found) return { executablePath: found };
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}

/** Starts a browser without a window, for tests and screenshots. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ ...(await installed()), args: quiet, headless: true });
