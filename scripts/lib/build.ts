import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildFunctions } from "../build-functions";
import { buildSite } from "../build-site";
import { type BuildRecord, fingerprintOfSources, lastBuild, recordFile } from "./inputs";
import { dist, root } from "./paths";

/** Runs webpack as its own process; `buildId` is compiled into every script. */
export function startWebpack(args: string[], buildId: string): ChildProcess {
  const client = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  return spawn(process.execPath, [client, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, BUILD_ID: buildId },
  });
}

const finished = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`webpack ended with code ${code}`)),
    );
  });

/** What goes along as it is: icons, the sample office, the manifest. */
export function copyStatic(): void {
  const assets = path.join(root, "assets");
  const manifest = path.join(root, "manifest.xml");
  if (existsSync(assets)) cpSync(assets, path.join(dist, "assets"), { recursive: true });
  if (existsSync(manifest)) cpSync(manifest, path.join(dist, "manifest.xml"));
}

/** What is made from the functions' own comments: functions.json, functions-id.json, and the help pages. */
export async function writeFromFunctions(): Promise<void> {
  const { indonesian } = await buildFunctions(dist);
  buildSite(dist, indonesian);
}

/** "local" puts Office.js beside the pages, "cdn" loads it from Microsoft, as the Marketplace asks. */
const officeJs = () => (process.env.OFFICE_JS === "cdn" ? "cdn" : "local");

/** A production build into an empty dist/. The record is written last: a build that broke off counts as none. */
export async function build(): Promise<BuildRecord> {
  const fingerprint = fingerprintOfSources(officeJs());
  const record = { fingerprint, buildId: fingerprint.slice(0, 12) };
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await writeFromFunctions();
  await finished(startWebpack(["--mode", "production"], record.buildId));
  copyStatic();
  writeFileSync(recordFile, JSON.stringify(record));
  return record;
}

/** Builds only when dist/ is missing or was made from other sources; says whether it built. */
export async function buildIfStale(): Promise<boolean> {
  if (lastBuild()?.fingerprint === fingerprintOfSources(officeJs())) return false;
  await build();
  return true;
}
