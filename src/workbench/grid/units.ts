import type { IRange, Nullable } from "@univerjs/core";
import type { FileArea } from "../../files/workbookFile";

const round = (value: number) => Math.round(value * 100) / 100;

/** Files and Office.js measure in points, the grid in pixels: 72 points are 96 pixels. */
export const pixelsOf = (points: number): number => round((points * 4) / 3);

/** The points of a measure of the grid, to a hundredth. */
export const pointsOf = (pixels: number): number => round((pixels * 3) / 4);

/** A digit of the Normal style (Calibri 11) is 7 pixels wide, and beside the digits a column has 5 more. */
const digit = { width: 7, beside: 5 };

/** The digits that a column of so many pixels shows, as Excel's window tells its width: 64 pixels are 8.43. */
export const charactersOf = (pixels: number): number => {
  const least = digit.width + digit.beside;
  return round(pixels < least ? pixels / least : (pixels - digit.beside) / digit.width);
};

/** The pixels of a column that shows so many digits. */
export const pixelsOfCharacters = (characters: number): number =>
  Math.round(
    characters < 1 ? characters * (digit.width + digit.beside) : characters * digit.width + digit.beside,
  );

/** The grid's range of an area. */
export const rangeOf = ({ row, column, rows, columns }: FileArea): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** The area of a range of the grid. */
export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): FileArea => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** "#RRGGBB" of a colour as the grid writes it ("rgb(255, 0, 0)", "#f00", "#FF0000"), undefined for any other. */
export function hexColor(color: Nullable<string>): string | undefined {
  const text = color?.trim().toUpperCase();
  if (!text) return undefined;
  if (/^#[0-9A-F]{6}$/.test(text)) return text;
  if (/^#[0-9A-F]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join("")}`;
  const parts = /^RGBA?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (!parts) return undefined;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

/** The serial of a date, or of a date and time, written as 2026-01-15 or 2026/01/15 08:30; undefined for another text. */
export const serialOf = (text: string): number | undefined => {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days + ((hour * 60 + minute) * 60 + second) / 86_400;
};
