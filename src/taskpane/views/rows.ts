import type { SheetCells } from "../../model/sheetCells";

/**
 * The rows of a sheet as texts, as they are read as a list: what each cell shows, but the number itself where a narrow
 * column shows only "###".
 */
export const rowsOf = ({ values, texts }: SheetCells): string[][] =>
  values.map((row, down) =>
    row.map((value, right) => {
      if (typeof value === "string") return value;
      const shown = texts[down]?.[right] ?? "";
      return shown === "" || /^#+$/.test(shown) ? String(value) : shown;
    }),
  );

/** How many rows hold anything. */
export const filledRows = (rows: readonly (readonly string[])[]): number =>
  rows.filter((row) => row.some((cell) => cell.trim() !== "")).length;
