import { isNotAList, readList } from "../../../src/forms/lists/readList";
import type { ListTable } from "../../../src/forms/lists/reading";
import type { SheetCells } from "../../../src/model/sheetCells";
import { employeesTwin, recapTwin, resultsTwin } from "../../fixtures/lists";

/** One list beside another, with empty columns between them. */
const beside = (one: SheetCells, other: SheetCells, gap: number): SheetCells => {
  const width = one.values[0]?.length ?? 0;
  const right = other.values[0]?.length ?? 0;
  const values = Array.from({ length: Math.max(one.values.length, other.values.length) }, (_, row) => [
    ...(one.values[row] ?? Array<string>(width).fill("")),
    ...Array<string>(gap).fill(""),
    ...(other.values[row] ?? Array<string>(right).fill("")),
  ]);
  const shift = ({ column, ...area }: SheetCells["merges"][number]) => ({
    ...area,
    column: column + width + gap,
  });
  const merges = [...one.merges, ...other.merges.map(shift)];
  return { ...one, values, texts: values.map((line) => line.map(String)), merges };
};

const untitled = (sheet: SheetCells, rows: number): SheetCells => ({
  ...sheet,
  values: sheet.values.slice(rows),
  texts: sheet.texts.slice(rows),
  merges: sheet.merges.filter(({ row }) => row >= rows).map((area) => ({ ...area, row: area.row - rows })),
});

const tablesOf = (sheet: SheetCells): readonly ListTable[] => {
  const reading = readList(sheet);
  return isNotAList(reading) ? [] : reading.tables;
};
const said = (tables: readonly ListTable[]) =>
  tables.map(({ layout, address, entries, questions }) => [
    layout,
    address,
    entries.length,
    questions.length,
  ]);

it.each([0, 1, 3])("reads two lists of employees side by side, with %i empty columns between", (gap) => {
  const twin = untitled(employeesTwin(), 2);
  const tables = tablesOf(beside(twin, twin, gap));
  const second = String.fromCharCode("G".charCodeAt(0) + gap);
  expect(said(tables)).toEqual([
    ["pegawai", "A1", 12, 0],
    ["pegawai", `${second}1`, 12, 0],
  ]);
  const texts = tables.map(({ entries }) =>
    entries.map(({ cells }) => Object.entries(cells).map(([field, { text }]) => [field, text])),
  );
  expect(texts[1]).toEqual(texts[0]);
});

it("reads different lists side by side, each by its own headings", () => {
  const tables = tablesOf(beside(untitled(employeesTwin(), 2), untitled(resultsTwin(), 1), 1));
  expect(said(tables)).toEqual([
    ["pegawai", "A1", 12, 0],
    ["hasil", "H1", 6, 0],
  ]);
});

it("does not split a list whose headings of two rows repeat within it", () => {
  expect(said(tablesOf(recapTwin(6)))).toEqual([["pegawai", "A1", 6, 0]]);
});

it("does not take things with a name for employees", () => {
  const rows = [
    ["id", "nama_eviden", "rhk_atasan_intervensi", "bukti"],
    ["1", "Dokumen Program Tahunan", "Meningkatnya layanan", "a"],
    ["2", "Laporan Kegiatan", "Meningkatnya layanan", "b"],
    ["3", "Instrumen Supervisi", "Tersusunnya rencana", "c"],
  ];
  const sheet: SheetCells = { name: "x", row: 0, column: 0, values: rows, texts: rows, merges: [] };
  expect(tablesOf(sheet).map(({ entries, questions }) => [entries.length, questions.length > 0])).toEqual([
    [0, true],
  ]);
});
