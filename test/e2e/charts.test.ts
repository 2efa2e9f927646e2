import { readFile } from "node:fs/promises";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import {
  chooseFile,
  chooseFromMenu,
  downloadFile,
  openWorkbench,
  patience,
  select,
  type Site,
  startSite,
  type Workbench,
  writeCells,
} from "../support/browser";
import { readPdf } from "../workbench/pdf/readPdf";

jest.setTimeout(2 * patience);

const cells = [
  { row: 0, column: 1, value: "Pegawai" },
  { row: 1, column: 0, value: "Kurang" },
  { row: 1, column: 1, value: 5 },
  { row: 2, column: 0, value: "Baik" },
  { row: 2, column: 1, value: 10 },
];
const chart = {
  name: "Sebaran",
  type: "ColumnClustered",
  title: "Sebaran predikat",
  source: "=Data!$A$1:$B$3",
  seriesBy: "columns" as const,
  from: { row: 4, column: 1, x: 0, y: 0 },
  to: { row: 16, column: 7, x: 0, y: 0 },
  legend: false,
};

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site);
  const file = workbookOf([emptySheet("Data", { cells, charts: [chart] })]);
  await chooseFile(workbench, "Kantor.xlsx", await writeXlsx(file));
});
afterAll(() => site.stop());

/** The rectangle around all dots of the first series' colour on the grid, and how many they are. */
const bars = () =>
  workbench.page.evaluate(() => {
    const seen = { count: 0, left: Infinity, top: Infinity };
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>("canvas")) {
      const { width, height } = canvas;
      if (width < 400 || height < 300) continue;
      const dots = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      for (let at = 0; at < dots.length; at += 4) {
        const near = (index: number, value: number) => Math.abs((dots[at + index] ?? 0) - value) < 3;
        if (!near(0, 0x44) || !near(1, 0x72) || !near(2, 0xc4)) continue;
        seen.count += 1;
        seen.left = Math.min(seen.left, (at / 4) % width);
        seen.top = Math.min(seen.top, Math.floor(at / 4 / width));
      }
    }
    return seen;
  });

/** Looks until the bars are as they should be: the grid draws in a frame of its own. */
async function see(wanted: (seen: Awaited<ReturnType<typeof bars>>) => boolean) {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await bars();
    if (wanted(seen) || Date.now() > end) return seen;
    await workbench.page.waitForTimeout(50);
  }
}

/** Does something in the workbook as an add-in does. */
const inExcel = async (work: "insertRow" | "delete") => {
  const pane = await workbench.pane();
  await pane.evaluate(
    (what) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (what === "insertRow") sheet.getRange("4:5").insert("Down");
        else sheet.charts.getItemAt(0).delete();
        await context.sync();
      }),
    work,
  );
};

test("a chart of a file is drawn on the grid from its cells, and again when they change", async () => {
  const before = await see(({ count }) => count > 500);
  expect(before.count).toBeGreaterThan(500);
  await writeCells(workbench, "B2:B2", [[1]]);
  const after = await see(({ count }) => count < before.count);
  // The bar of 10 stays; that of 5 is a fifth as high.
  expect(after.count / before.count).toBeGreaterThan(0.68);
  expect(after.count / before.count).toBeLessThan(0.78);
});

test("a chart moves with the cells that it lies over", async () => {
  const before = await bars();
  await inExcel("insertRow");
  const after = await see(({ top }) => top > before.top);
  expect(after.left).toBe(before.left);
  expect(after.count).toBe(before.count);
  const scale = await workbench.page.evaluate(() => window.devicePixelRatio);
  expect((after.top - before.top) / scale).toBe(40);
});

test("the same chart is in the PDF and in the file that is saved", async () => {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    chooseFromMenu(workbench, "Unduh PDF lembar ini"),
  ]);
  const [page] = await readPdf(await readFile(await download.path()));
  expect(page?.text).toContain("Sebaran predikat");
  const { bytes } = await downloadFile(workbench);
  const { file, losses } = await readXlsx(bytes);
  expect(losses).toEqual([]);
  expect(file.sheets[0]?.charts).toEqual([
    { ...chart, from: { ...chart.from, row: 6 }, to: { ...chart.to, row: 18 } },
  ]);
});

test("a chart that is deleted is gone from the grid at once, and Ctrl+Z brings it back", async () => {
  await inExcel("delete");
  expect((await see(({ count }) => count === 0)).count).toBe(0);
  await select(workbench, "A1");
  await workbench.page.keyboard.press("Control+z");
  expect((await see(({ count }) => count > 0)).count).toBeGreaterThan(0);
  expect(site.errors).toEqual([]);
});
