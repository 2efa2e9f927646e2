import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import type { FileSheet } from "../../src/files/workbookFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { SheetCells } from "../../src/model/sheetCells";
import { fileOfBook } from "../fixtures/bookFile";
import { ckpReportTwin, logTwin, nameOf, nipOf, recapTwin } from "../fixtures/lists";
import { chooseFile, openWorkbench, patience, readCells, type Site, startSite } from "../support/browser";
import type { Workbench } from "../support/browser";
import { flaws, narrow, type SeenPane, seePane } from "../support/paneFrame";
import { smallOffice } from "../taskpane/book";

jest.setTimeout(5 * patience);

const sheetOf = ({ name, row, column, values, merges }: SheetCells): FileSheet =>
  emptySheet(name, {
    cells: values.flatMap((line, down) =>
      line.flatMap((value, right) =>
        value === "" ? [] : [{ row: row + down, column: column + right, value }],
      ),
    ),
    merges: [...merges],
  });

/** A list under headings that nobody knows, with texts that Excel would take for something else if they were typed. */
const unknown = (name: string, people: readonly number[]): SheetCells => {
  const values = [
    ["Siapa", "Identitas", "Kerjaannya", "Tempat"],
    ...people.map((at) => [nameOf(at), nipOf(at), at % 2 ? "=1+1" : "@Analis", "Aula Timur"]),
    ["JUMLAH", "", "", ""],
  ];
  return { name, row: 2, column: 1, values, texts: values, merges: [] };
};

const groups = new Set<unknown>(["Utama", "Tambahan"]);

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
  await narrow(workbench);
  const office = fileOfBook(smallOffice);
  const file = { ...office, sheets: [...office.sheets, sheetOf(unknown("Daftar lama", [1, 2, 3, 4]))] };
  await chooseFile(workbench, "kantor.xlsx", await writeXlsx(file));
  pane = await seePane(workbench);
});
afterAll(() => site.stop());

const said = (text: string | RegExp) => pane.frame.getByText(text).first().waitFor();

/** Opens the import of lists. */
const openImport = async () => {
  await pane.tab("Beranda");
  await pane.menu("Impor");
  await pane.button(/Daftar atau formulir lain/).click();
  await pane.heading("Impor daftar atau formulir lain").waitFor();
};
const give = (name: string, sheets: readonly SheetCells[]) =>
  pane.give(name, workbookOf(sheets.map(sheetOf)));
const undo = async () => {
  await pane.button("Urungkan").click();
  await pane.button("Urungkan").waitFor({ state: "detached" });
};
const people = async () =>
  (await readCells(workbench, "A5:F20", { sheet: "Pegawai" })).filter(
    ([nip, name]) => nip !== "" || name !== "",
  );

test("a form of a file is shown with its owner, sections, items and what is left, taken in, and undone", async () => {
  const before = await people();
  await openImport();
  await give("ckp.xlsx", [
    { ...recapTwin(3), name: "Catatan", values: [["Hanya catatan"]], texts: [] },
    ckpReportTwin(),
  ]);
  expect(await pane.frame.getByLabel("Lembar di berkas ini").inputValue()).toBe("CKP-R");
  await pane.frame.getByRole("button", { name: "Baca", exact: true }).last().click();
  await said("Dibaca sebagai: Formulir CKP (target atau realisasi)");
  await said(`${nameOf(3)} · ${nipOf(3)}`);
  await said("5 baris, 2 bagian");
  await said("Semua kolom yang dibawa dikenali dari judulnya.");
  await said("Baris 13 · Utama");
  await said("Baris 18 · Tambahan");
  await said("G20: #DIV/0!");
  expect(await flaws(pane)).toEqual([]);
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.agree();
  const results = await readCells(workbench, "A5:L20", { sheet: "Rencana" });
  const groupOf = (text: string) =>
    results.find((row) => row.includes(text))?.find((cell) => groups.has(cell));
  expect(groupOf("Memutakhirkan katalog")).toBe("Utama");
  expect(groupOf("Menjadi panitia lomba baca")).toBe("Tambahan");
  expect(await people()).toHaveLength(before.length + 2);
  await undo();
  expect(await people()).toEqual(before);
});

test("a list whose headings nobody knows is answered by a press and a column at a time; its sheet stays as it is", async () => {
  const source = await readCells(workbench, "A1:H12", { sheet: "Daftar lama", what: "formulas" });
  await openImport();
  await pane.frame.getByLabel("Lembar di buku kerja ini").selectOption("Daftar lama");
  await pane.button("Baca lembar ini").click();
  await said("Lebih dari satu kolom mungkin berisi Nama: B, E.");
  expect(await pane.button("Lihat yang akan dilakukan").count()).toBe(0);
  expect(await flaws(pane)).toEqual([]);
  await pane.button("B: Siapa").click();
  await said("4 pegawai terbaca");
  await pane.frame.getByLabel("D: Kerjaannya").selectOption("jabatan");
  await said("B8: JUMLAH");
  expect(await flaws(pane)).toEqual([]);
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.agree();
  const taken = (await people()).slice(-4);
  expect(taken.map(([nip, name]) => [nip, name])).toEqual([1, 2, 3, 4].map((at) => [nipOf(at), nameOf(at)]));
  expect(taken.flat()).toEqual(expect.arrayContaining(["=1+1", "@Analis"]));
  expect(await readCells(workbench, "A1:H12", { sheet: "Daftar lama", what: "formulas" })).toEqual(source);
});

test("what was said of the columns counts for the next file with these headings, and for what is known nothing comes", async () => {
  await openImport();
  await give("susulan.xlsx", [unknown("Susulan", [3, 4, 5])]);
  await said("Dibaca sebagai: Daftar pegawai");
  await said("3 pegawai terbaca");
  const before = await people();
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.agree();
  expect(await people()).toEqual([...before, expect.arrayContaining([nipOf(5), nameOf(5), "=1+1"])]);
});

test("a log of activities goes on as the 8 columns of daily progress", async () => {
  await openImport();
  await give("log.xlsx", [logTwin()]);
  await said("Dibaca sebagai: Catatan kegiatan harian");
  expect(await flaws(pane)).toEqual([]);
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    pane.button("Unduh .csv").click(),
  ]);
  const text = await streamed(await download.createReadStream());
  expect(text.split("\r\n")[1]).toContain("2026-03-01");
});

const streamed = async (stream: NodeJS.ReadableStream): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
};
