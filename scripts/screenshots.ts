import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./lib/browser";
import { buildIfStale } from "./lib/build";
import { dist, root } from "./lib/paths";
import { createStaticServer, listen } from "./lib/serve";

const folder = path.join(root, "docs", "screenshots");

/** Opens the workbench on the sample office, its pane at this width, and waits until all of it is drawn. */
async function openSample(
  browser: Browser,
  address: string,
  scheme: "light" | "dark",
  paneWidth: number,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: scheme,
    locale: "id-ID",
  });
  await context.addInitScript(
    (width) => localStorage.setItem("skp-workbench.pane-width", String(width)),
    paneWidth,
  );
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector(".cell-note", { state: "attached" });
  const pane = await (await page.waitForSelector("iframe.pane")).contentFrame();
  await pane?.waitForFunction(() => document.body.innerText.trim() !== "");
  // Fonts, and the grid's canvas, which is drawn frame by frame.
  await page.waitForTimeout(3000);
  return page;
}

/** The pictures of the README: the workbench and the pane at 320 px, light and dark. */
async function takeScreenshots() {
  await buildIfStale();
  mkdirSync(folder, { recursive: true });
  const server = createStaticServer(dist);
  const address = await listen(server, 0);
  const browser = await launchBrowser();
  try {
    for (const scheme of ["light", "dark"] as const) {
      const wide = await openSample(browser, address, scheme, 350);
      await wide.screenshot({ path: path.join(folder, `workbench-${scheme}.png`) });
      const narrow = await openSample(browser, address, scheme, 320);
      await narrow.locator("iframe.pane").screenshot({ path: path.join(folder, `pane-${scheme}.png`) });
      console.log(`docs/screenshots: workbench-${scheme}.png, pane-${scheme}.png`);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
