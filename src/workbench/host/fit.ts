import { WrapStrategy } from "@univerjs/core";
import { displayText } from "./display";
import { readerOf, type CellReader } from "./cells";
import type { Host } from "./context";

/*
 * Excel fits rows and columns by the widths of its fonts. Without a screen there are none to measure, so the widths
 * are those of Calibri's digits and letters, in pixels of a font of 11 points; the grid measures for itself when it
 * draws a row that is fitted.
 */
const narrow = /[ijl.,:;'|!()[\]/ ]/;
const wide = /[mwMW@%]/;
const capital = /[A-Z]/;

const letterWidth = (letter: string): number => {
  if (narrow.test(letter)) return 3.7;
  if (wide.test(letter)) return 11.5;
  return capital.test(letter) ? 8.4 : 7;
};

/** The width of a line of text, in pixels, in a font of so many points. */
const textWidth = (text: string, points: number, bold = false): number =>
  ([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * points * (bold ? 1.07 : 1)) / 11;

/** How many lines a text fills when it is broken between words at a width in pixels. */
const wrappedLines = (text: string, width: number, points: number, bold = false): number =>
  text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(/(?<= )/)) {
      const length = textWidth(word, points, bold);
      if (used > 0 && used + textWidth(word.trimEnd(), points, bold) > width) {
        count += 1;
        used = 0;
      }
      used += length;
      while (used > width && width > 10) {
        count += 1;
        used -= width;
      }
    }
    return lines + count;
  }, 0);

const defaultPoints = 11;

/** The height of a line, in pixels: 20 for Calibri 11. */
const lineHeight = (points: number): number => Math.ceil(points * 1.36) + 5;

const padding = 8;

const textOf = (host: Host, cells: CellReader, row: number, column: number): string =>
  displayText(cells.shown(row, column), cells.style(row, column)?.n?.pattern ?? "General", host.locale);

/** The height that shows everything in the row, in pixels; merged cells do not count, as in Excel. */
export const fittedHeight = (host: Host, sheet: string, row: number): number => {
  const cells = readerOf(host, sheet);
  let height = cells.sheet.getConfig().defaultRowHeight;
  for (let column = 0; column <= cells.sheet.getLastColumnWithContent(); column += 1) {
    if (cells.sheet.getMergedCell(row, column)) continue;
    const text = textOf(host, cells, row, column);
    if (text === "") continue;
    const style = cells.style(row, column);
    const points = style?.fs ?? defaultPoints;
    const width = cells.sheet.getColumnWidth(column) - padding;
    const lines = style?.tb === WrapStrategy.WRAP ? wrappedLines(text, width, points, Boolean(style.bl)) : 1;
    height = Math.max(height, lines * (lineHeight(points) - (lines > 1 ? 2 : 0)) + (lines > 1 ? 4 : 0));
  }
  return height;
};

/** The width that shows everything in these rows of the column, in pixels; undefined when there is nothing. */
export const fittedWidth = (
  host: Host,
  sheet: string,
  column: number,
  rows: readonly [number, number],
): number | undefined => {
  const cells = readerOf(host, sheet);
  let width: number | undefined;
  const last = Math.min(rows[1], cells.sheet.getLastRowWithContent());
  for (let row = rows[0]; row <= last; row += 1) {
    if (cells.sheet.getMergedCell(row, column)) continue;
    const style = cells.style(row, column);
    const text = textOf(host, cells, row, column);
    if (text === "" || style?.tb === WrapStrategy.WRAP) continue;
    const longest = Math.max(
      ...text.split("\n").map((line) => textWidth(line, style?.fs ?? defaultPoints, Boolean(style?.bl))),
    );
    width = Math.max(width ?? 0, Math.ceil(longest) + padding);
  }
  return width;
};
