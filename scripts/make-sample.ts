import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./lib/browser";
import { buildIfStale } from "./lib/build";
import { dist, root } from "./lib/paths";
import { createStaticServer, listen } from "./lib/serve";

const file = path.join(root, "assets", "kantor-contoh.xlsx");

/**
 * Makes the workbook that a first visit opens, as a person would: an empty workbook, "Coba dengan kantor contoh" in
 * the pane, the empty sheet away, "Unduh". To be run again when the sample office or the tables change.
 */
async function makeSample() {
  await buildIfStale();
  mkdirSync(path.dirname(file), { recursive: true });
  const server = createStaticServer(dist);
  const address = await listen(server, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "id-ID" });
    await page.goto(address);
    await page.waitForSelector(".cell-note", { state: "attached" });
    await page.getByRole("button", { name: "Lainnya" }).click();
    await page.getByRole("menuitem", { name: "Buku baru" }).click();
    await page.waitForFunction(() => document.title.startsWith("Buku1"));
    const pane = page.frameLocator("iframe.pane");
    await pane.getByText("Coba dengan kantor contoh").click();
    await pane.getByRole("button", { name: "Lanjutkan" }).click();
    await pane.getByText("Empat tahap tahun ini").waitFor({ timeout: 120_000 });
    const frame = await (await page.waitForSelector("iframe.pane")).contentFrame();
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lembar1").delete();
        context.workbook.worksheets.getItem("Beranda").activate();
        await context.sync();
      }),
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Unduh", exact: true }).click(),
    ]);
    await download.saveAs(file);
    console.log(`Wrote ${path.relative(root, file)}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

makeSample().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
