import { columnIndex, columnName, maxColumns, maxRows } from "./address";
import { changeCode } from "./maskedFormula";

const wall = "(?<![\\w.$\\u00C0-\\uFFFF])";
const cellPattern = new RegExp(
  `${wall}(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\w.(!\\u00C0-\\uDFFF])`,
  "g",
);
const columnsPattern = new RegExp(
  `${wall}(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.(!\\u00C0-\\uDFFF])`,
  "g",
);
const rowsPattern = new RegExp(`${wall}(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\w.(!\\u00C0-\\uDFFF])`, "g");

const movedColumn = (fixed: string, name: string, by: number): string | undefined => {
  const column = columnIndex(name) + (fixed ? 0 : by);
  return column >= 0 && column < maxColumns ? `${fixed}${columnName(column)}` : undefined;
};

const movedRow = (fixed: string, name: string, by: number): string | undefined => {
  const row = Number(name) + (fixed ? 0 : by);
  return row >= 1 && row <= maxRows ? `${fixed}${row}` : undefined;
};

/**
 * The formula as it stands `rows` further down and `columns` further right: how a file that shares one formula among
 * many cells means it. A reference that leaves the sheet is #REF!, as when a formula is copied.
 */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : changeCode(formula, (code) =>
        code
          .replace(
            cellPattern,
            (whole, fixedColumn: string, column: string, fixedRow: string, row: string) => {
              if (columnIndex(column) >= maxColumns || Number(row) < 1 || Number(row) > maxRows) return whole;
              const to = [movedColumn(fixedColumn, column, columns), movedRow(fixedRow, row, rows)];
              return to[0] === undefined || to[1] === undefined ? "#REF!" : `${to[0]}${to[1]}`;
            },
          )
          .replace(columnsPattern, (whole, fixed1: string, first: string, fixed2: string, second: string) => {
            if (columnIndex(first) >= maxColumns || columnIndex(second) >= maxColumns) return whole;
            const to = [movedColumn(fixed1, first, columns), movedColumn(fixed2, second, columns)];
            return to[0] === undefined || to[1] === undefined ? "#REF!" : `${to[0]}:${to[1]}`;
          })
          .replace(rowsPattern, (_, fixed1: string, first: string, fixed2: string, second: string) => {
            const to = [movedRow(fixed1, first, rows), movedRow(fixed2, second, rows)];
            return to[0] === undefined || to[1] === undefined ? "#REF!" : `${to[0]}:${to[1]}`;
          }),
      );
