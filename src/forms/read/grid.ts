import { addressOf } from "../../model/address";
import type { RawValue } from "../../model/cell";
import type { SheetCells } from "../../model/sheetCells";

/** A cell that holds something, with the rows and columns it covers where it is merged. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly address: string;
  readonly value: RawValue;
  /** Exactly what a person typed, or what a number shows. */
  readonly text: string;
}

/** The cells of a sheet that hold something, in reading order. */
export interface Grid {
  readonly cells: readonly GridCell[];
  readonly byRow: ReadonlyMap<number, readonly GridCell[]>;
  readonly lastRow: number;
}

/**
 * The cells of a sheet that hold more than white space. Below the first cell of a merged area a file may repeat its
 * text; such a repetition is not a cell of its own.
 */
export function gridOf(sheet: SheetCells): Grid {
  const areas = new Map(sheet.merges.map((area) => [addressOf(area.row, area.column), area]));
  const covered = new Map(
    sheet.merges.flatMap((area) => {
      const places: [string, string][] = [];
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1)
          places.push([addressOf(row, column), addressOf(area.row, area.column)]);
      return places;
    }),
  );
  const texts = new Map<string, string>();
  const cells: GridCell[] = [];
  sheet.values.forEach((values, r) =>
    values.forEach((value, c) => {
      const [row, column] = [sheet.row + r, sheet.column + c];
      const address = addressOf(row, column);
      const text = textOf(value, sheet.texts[r]?.[c] ?? "");
      if (text.trim() === "") return;
      texts.set(address, text);
      const first = covered.get(address) ?? address;
      if (first !== address && texts.get(first) === text) return;
      const { rows, columns } = areas.get(address) ?? { rows: 1, columns: 1 };
      cells.push({
        row,
        column,
        lastRow: row + rows - 1,
        lastColumn: column + columns - 1,
        address,
        value,
        text,
      });
    }),
  );
  const byRow = new Map<number, GridCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return { cells, byRow, lastRow: cells.reduce((last, cell) => Math.max(last, cell.lastRow), -1) };
}

/** A number is read as it is shown ("59,5%"), unless its column is too narrow to show it. */
const textOf = (value: RawValue, shown: string): string =>
  typeof value === "string"
    ? value
    : shown === "" || /^#+$/.test(shown)
      ? String(value).replace(".", ",")
      : shown;

/** Whether a cell shows an Excel error. */
export const isError = ({ text }: GridCell): boolean =>
  /^#(N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)/.test(text);
