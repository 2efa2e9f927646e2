import type { FileSheet } from "../../src/files/workbookFile";
import { rawOf } from "../../src/model/cell";
import type { RawValue } from "../../src/model/cell";
import type { Area, Layout } from "../../src/model/layout";
import type { SheetCells } from "../../src/model/sheetCells";

/** Cells with their merges, as a sheet would hold them; row and column are where its used part begins. */
export const sheetOf = (
  values: readonly (readonly RawValue[])[],
  merges: readonly Area[] = [],
  place: { row?: number; column?: number; name?: string; texts?: readonly (readonly string[])[] } = {},
): SheetCells => ({
  name: place.name ?? "Sheet1",
  row: place.row ?? 0,
  column: place.column ?? 0,
  values,
  texts: place.texts ?? values.map((row) => row.map((value) => (value === "" ? "" : String(value)))),
  merges,
});

/** A drawn form as it is read back from a sheet; `computed` is what its formulas show. */
export const drawn = (layout: Layout, computed: RawValue = ""): SheetCells =>
  sheetOf(
    (layout.blocks[0]?.cells ?? []).map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell !== null && "formula" in cell ? computed : rawOf(cell),
      ),
    ),
    layout.merges,
  );

/** A sheet of a workbook file as it is read. */
export const fileSheetCells = (sheet: FileSheet): SheetCells => {
  const rows = Math.max(0, ...sheet.cells.map((cell) => cell.row + 1));
  const columns = Math.max(0, ...sheet.cells.map((cell) => cell.column + 1));
  const values = Array.from({ length: rows }, () => Array<RawValue>(columns).fill(""));
  for (const { row, column, value = "" } of sheet.cells) {
    const line = values[row];
    if (line) line[column] = typeof value === "object" ? value.error : value;
  }
  return sheetOf(values, sheet.merges, { name: sheet.name });
};

/** The same sheet, so many rows down and columns to the right. */
export const moved = (sheet: SheetCells, rows: number, columns: number): SheetCells => ({
  ...sheet,
  row: sheet.row + rows,
  column: sheet.column + columns,
  merges: sheet.merges.map((area) => ({ ...area, row: area.row + rows, column: area.column + columns })),
});

/** The same sheet with its merged cells taken apart. */
export const withoutMerges = (sheet: SheetCells): SheetCells => ({ ...sheet, merges: [] });

/** The same sheet with an empty column inserted before this one of its used part. */
export const withColumn = (sheet: SheetCells, at: number): SheetCells => {
  const insert = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row) => [...row.slice(0, at), blank, ...row.slice(at)]);
  return {
    ...sheet,
    values: insert<RawValue>(sheet.values, ""),
    texts: insert(sheet.texts, ""),
    merges: sheet.merges.map((area) => {
      const begins = area.column - sheet.column;
      if (begins >= at) return { ...area, column: area.column + 1 };
      return begins + area.columns > at ? { ...area, columns: area.columns + 1 } : area;
    }),
  };
};

/** The same sheet with an empty row inserted before this one of its used part. */
export const withRow = (sheet: SheetCells, at: number): SheetCells => ({
  ...sheet,
  values: [...sheet.values.slice(0, at), (sheet.values[0] ?? []).map(() => ""), ...sheet.values.slice(at)],
  texts: [...sheet.texts.slice(0, at), (sheet.texts[0] ?? []).map(() => ""), ...sheet.texts.slice(at)],
  merges: sheet.merges.map((area) => {
    const begins = area.row - sheet.row;
    if (begins >= at) return { ...area, row: area.row + 1 };
    return begins + area.rows > at ? { ...area, rows: area.rows + 1 } : area;
  }),
});

/** The same sheet with every text changed. */
export const withTexts = (sheet: SheetCells, change: (text: string) => string): SheetCells => ({
  ...sheet,
  values: sheet.values.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))),
  texts: sheet.texts.map((row) => row.map(change)),
});
