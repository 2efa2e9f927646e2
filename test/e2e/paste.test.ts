import {
  nameBox,
  openWorkbench,
  pasteAt,
  patience,
  readCells,
  startSite,
  until,
  writeCells,
} from "../support/browser";
import type { Site, Workbench } from "../support/browser";

jest.setTimeout(2 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { permissions: ["clipboard-read", "clipboard-write"] });
});
afterAll(() => site.stop());

/** Gives an area a number format and a colour. */
const dress = async (address: string, look: { readonly format?: string; readonly color?: string }) => {
  const frame = await workbench.pane();
  await frame.evaluate(
    ([area, { format, color }]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(area);
        if (format !== undefined) range.numberFormat = format as unknown as string[][];
        if (color !== undefined) range.format.fill.color = color;
        await context.sync();
      }),
    [address, look] as const,
  );
};

const colorOf = async (address: string): Promise<string> => {
  const frame = await workbench.pane();
  return frame.evaluate(
    (area) =>
      Excel.run(async (context) => {
        const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange(area).format;
        fill.load("color");
        await context.sync();
        return fill.color;
      }),
    address,
  );
};

test("rows of text are pasted as if every cell were typed: decimal commas, dates, formulas with semicolons", async () => {
  await pasteAt(workbench, "B2", "78,5\t31/01/2026\t=SUM(1;2)\n1.250\t<b>tebal</b>\t'=1+1\n");
  expect(await readCells(workbench, "B2:D3")).toEqual([
    [78.5, 46053, 3],
    [1250, "<b>tebal</b>", "=1+1"],
  ]);
  expect(await readCells(workbench, "C2", { what: "text" })).toEqual([["31/01/2026"]]);
});

test("in cells for text every paste stays text", async () => {
  await dress("F2:F4", { format: "@" });
  await pasteAt(workbench, "F2", "00123\n1,5\n=1+1");
  expect(await readCells(workbench, "F2:F4")).toEqual([["00123"], ["1,5"], ["=1+1"]]);
});

test("a cell of several lines that Excel quotes on the clipboard stays one cell", async () => {
  await pasteAt(workbench, "B5", 'satu\t"dua\nbaris ""ini"""\ntiga\t4');
  expect(await readCells(workbench, "B5:C6")).toEqual([
    ["satu", 'dua\nbaris "ini"'],
    ["tiga", 4],
  ]);
});

test("what is pasted takes the look of the cells, and one undo takes all of it back", async () => {
  const before = [
    ["a", "b"],
    ["c", "d"],
  ];
  await dress("B8:C9", { color: "#FFEE00" });
  await writeCells(workbench, "B8:C9", before);
  await pasteAt(workbench, "B8", "1\t2\n3\t4");
  expect(await readCells(workbench, "B8:C9")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await colorOf("B8:C9")).toBe("#FFEE00");
  await workbench.page.keyboard.press("Control+z");
  expect(await readCells(workbench, "B8:C9")).toEqual(before);
});

test("one value pasted over a selection fills it", async () => {
  await pasteAt(workbench, "B11:C12", "7,5");
  expect(await readCells(workbench, "B11:C12")).toEqual([
    [7.5, 7.5],
    [7.5, 7.5],
  ]);
});

test("the menu of the right button pastes the same, and what was pasted is selected", async () => {
  const { page } = workbench;
  await page.evaluate(() => navigator.clipboard.writeText("12,25\t2"));
  await page
    .locator("canvas[id^=univer-sheet-main-canvas]")
    .first()
    .click({ button: "right", position: { x: 500, y: 400 } });
  await page.getByText("Tempel", { exact: true }).first().click();
  await until(
    page,
    (box) => document.querySelector<HTMLInputElement>(box)?.value.includes(":") ?? false,
    nameBox,
  );
  const pasted = await page.locator(nameBox).inputValue();
  expect(await readCells(workbench, pasted)).toEqual([[12.25, 2]]);
});
