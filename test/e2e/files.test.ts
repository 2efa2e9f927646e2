import { readXlsx } from "../../src/files/readXlsx";
import type { FileCell } from "../../src/files/workbookFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { ckpFormBytes } from "../fixtures/ckpForm";
import { skpForm } from "../fixtures/skpForm";
import {
  chooseFile,
  downloadFile,
  dropFile,
  nameOf,
  openWorkbench,
  patience,
  readCells,
  type Site,
  startEmpty,
  startSite,
  stateOf,
  typeInto,
  type Workbench,
  until,
} from "../support/browser";

jest.setTimeout(3 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site);
});
afterEach(() => startEmpty(workbench));
afterAll(() => site.stop());

const title = "SASARAN KINERJA PEGAWAI";
const skpBytes = () => writeXlsx(skpForm());

test("a workbook is opened with the button", async () => {
  await chooseFile(workbench, "SKP Budi.xlsx", await skpBytes());
  expect(await nameOf(workbench)).toBe("SKP Budi");
  expect(await readCells(workbench, "A1")).toEqual([[title]]);
});

test("a workbook is opened by dropping it on the page", async () => {
  await dropFile(workbench, "SKP Budi.xlsx", await skpBytes());
  expect(await nameOf(workbench)).toBe("SKP Budi");
  expect(await readCells(workbench, "A1")).toEqual([[title]]);
});

/** Values and formulas by place, "" being no cell: rows that were fitted to their text have no say in it. */
const contents = (cells: FileCell[]) =>
  cells
    .filter(({ value, formula }) => value !== undefined || formula !== undefined)
    .map(({ row, column, value, formula, spill, spilled }) => ({
      row,
      column,
      value,
      formula,
      spill,
      spilled,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);

test("a downloaded workbook is the one that was opened, with what was typed since", async () => {
  const original = skpForm();
  await chooseFile(workbench, "SKP.xlsx", await writeXlsx(original));
  await typeInto(workbench, "J2", '=SKP.PREDICATE({"Sesuai";"Di Atas"};"Sesuai")');
  expect(await stateOf(workbench)).toMatch(/^Belum diunduh sejak \d\d\.\d\d$/);
  const { name, bytes } = await downloadFile(workbench);
  expect(name).toBe("SKP.xlsx");
  expect(await stateOf(workbench)).toBe("Terunduh");

  const { file, losses } = await readXlsx(bytes);
  expect(losses).toEqual([]);
  const typed: FileCell = {
    row: 1,
    column: 9,
    value: "Baik",
    formula: '=SKP.PREDICATE({"Sesuai";"Di Atas"},"Sesuai")',
    spill: { row: 1, column: 9, rows: 2, columns: 1 },
    spilled: [["Baik"], ["Baik"]],
  };
  const [form, ...others] = original.sheets;
  expect(file.sheets.map((sheet) => contents(sheet.cells))).toEqual([
    contents([...(form?.cells ?? []), typed]),
    ...others.map((sheet) => contents(sheet.cells)),
  ]);
  expect(file.sheets.map(({ merges }) => merges)).toEqual(original.sheets.map(({ merges }) => merges));

  await chooseFile(workbench, "lagi.xlsx", bytes);
  expect(await nameOf(workbench)).toBe("lagi");
  expect(await readCells(workbench, "J2:J3")).toEqual([["Baik"], ["Baik"]]);
});

test("what cannot be kept is listed before the file is saved", async () => {
  await chooseFile(workbench, "CKP.xlsx", await ckpFormBytes());
  await workbench.page.getByRole("button", { name: "Unduh", exact: true }).click();
  const dialog = workbench.page.getByRole("dialog");
  await dialog.waitFor();
  const listed = await dialog.getByRole("listitem").allTextContents();
  expect(listed.join("\n")).toMatch(/Tautan ke buku kerja lain.*D18:D19,D21/);
  await dialog.getByRole("button", { name: "Batal" }).click();
  expect(await stateOf(workbench)).toBe("Belum ada perubahan");
});

const megabyte = 1024 * 1024;

test.each([
  ["teks.xlsx", () => new TextEncoder().encode("bukan buku kerja"), "bukan buku kerja Excel"],
  ["kosong.xlsx", () => new Uint8Array(0), "bukan buku kerja Excel"],
  ["besar.xlsx", () => new Uint8Array(51 * megabyte), "lebih besar dari 50 MB"],
  [
    "rusak.xlsx",
    async () => (await skpBytes()).map((byte, at) => (at > 200 && at < 4000 ? byte ^ 0x55 : byte)),
    "rusak",
  ],
  ["lama.xls", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "Excel"],
])("%s is refused with a sentence, and the open workbook stays as it was", async (name, bytes, said) => {
  await typeInto(workbench, "B2", "tetap ada");
  await chooseFile(workbench, name, await bytes());
  const dialog = workbench.page.getByRole("dialog");
  await dialog.waitFor();
  const text = (await dialog.textContent()) ?? "";
  expect(text).toContain(name);
  expect(text).toContain(said);
  expect(text).toContain("tidak berubah");
  await dialog.getByRole("button", { name: "Tutup" }).click();
  expect(await nameOf(workbench)).toBe("Buku1");
  expect(await readCells(workbench, "B2")).toEqual([["tetap ada"]]);
});

test("before changes are lost to another file the page asks", async () => {
  await typeInto(workbench, "B2", "belum diunduh");
  await chooseFile(workbench, "SKP.xlsx", await skpBytes());
  const dialog = workbench.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Batal" }).click();
  expect(await readCells(workbench, "B2")).toEqual([["belum diunduh"]]);
  await chooseFile(workbench, "SKP.xlsx", await skpBytes());
  await dialog.getByRole("button", { name: "Lanjut tanpa mengunduh" }).click();
  await until(workbench.page, () => document.title.startsWith("SKP"));
  expect(await readCells(workbench, "A1")).toEqual([[title]]);
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});

test("rows of a sheet that was never shown are saved as high as their text, others as they are", async () => {
  await chooseFile(workbench, "SKP.xlsx", await skpBytes());
  await (
    await workbench.pane()
  ).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Belakang");
      const range = sheet.getRange("A1:A3");
      range.values = [
        ["pendek"],
        ["kata yang panjang sekali ".repeat(8)],
        ["kata yang panjang sekali ".repeat(8)],
      ];
      sheet.getRange("A1:A2").format.wrapText = true;
      await context.sync();
    }),
  );
  const { file } = await readXlsx((await downloadFile(workbench)).bytes);
  const { heights, fittedRows } = file.sheets.find(({ name }) => name === "Belakang")!;
  expect(heights[1]).toBeGreaterThan(100);
  expect(fittedRows).toContain(1);
  expect(heights[2]).toBeUndefined();
});
