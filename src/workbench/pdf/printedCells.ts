import type { FileArea, FileCell, FileSheet, FileStyle } from "../../files/workbookFile";
import { shownText } from "./shownText";
import { tableStyles } from "./tableStyles";

/** A cell as it is printed. */
export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Text runs over empty cells beside it and stands on the left; a number does neither. */
  readonly kind: "text" | "number" | "centred";
  readonly style: FileStyle;
  /** The merged area that begins with this cell. */
  readonly merge?: FileArea;
  /** Lies in a merged area that begins with another cell. */
  readonly covered?: FileArea;
}

const kindOf = (value: FileCell["value"] | null): PrintedCell["kind"] =>
  typeof value === "number" ? "number" : typeof value === "string" ? "text" : "centred";

/** The cells of a sheet that are printed, by row and column. */
export type PrintedCells = ReadonlyMap<number, ReadonlyMap<number, PrintedCell>>;

/** Cells with the values that formulas spill over them, what a row or column styles, and what lies in merged areas. */
export function printedCells(sheet: FileSheet): PrintedCells {
  const files = new Map<number, Map<number, FileCell>>();
  const put = (cell: FileCell) => {
    const row = files.get(cell.row) ?? new Map<number, FileCell>();
    files.set(cell.row, row.set(cell.column, { ...row.get(cell.column), ...cell }));
  };
  sheet.cells.forEach(put);
  for (const { spill, spilled, style } of sheet.cells)
    spilled?.forEach((values, down) =>
      values.forEach((value, right) => {
        if (!spill || value === null || (down === 0 && right === 0)) return;
        const [row, column] = [spill.row + down, spill.column + right];
        put({ row, column, value, style: files.get(row)?.get(column)?.style ?? style ?? {} });
      }),
    );
  const merges = mergesByCell(sheet.merges);
  const ofTable = tableStyles(sheet);
  return new Map(
    [...files].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, { value, style: own }]) => {
          const style = {
            ...ofTable(row, column),
            ...(own ?? sheet.rowStyles?.[row] ?? sheet.columnStyles?.[column]),
          };
          const area = merges.get(`${row},${column}`);
          const begins = area?.row === row && area.column === column;
          const cell: PrintedCell = {
            row,
            column,
            style,
            kind: kindOf(value),
            text: area && !begins ? "" : shownText(value, style.numberFormat),
            ...(area && (begins ? { merge: area } : { covered: area })),
          };
          return [column, cell];
        }),
      ),
    ]),
  );
}

function mergesByCell(merges: readonly FileArea[]): Map<string, FileArea> {
  const found = new Map<string, FileArea>();
  for (const area of merges)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        found.set(`${row},${column}`, area);
  return found;
}
