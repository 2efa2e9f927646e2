import type { FileArea } from "../workbookFile";

/** Excel's own limits. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** "A" for 0, "IV" for 255. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** 0 for "A" (also "$A"), -1 for what is no column. */
export function columnIndex(name: string): number {
  const letters = name.replace("$", "").toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3" for row 2, column 1. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Row and column of "B3" or "$B$3"; undefined for what is no cell of a sheet. */
export function cellOf(name: string): { row: number; column: number } | undefined {
  const parts = /^(\$?[A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  const column = columnIndex(parts?.[1] ?? "");
  const row = Number(parts?.[2] ?? 0) - 1;
  return row < 0 || row >= maxRows || column < 0 || column >= maxColumns ? undefined : { row, column };
}

/** "A1:B2", or "A1" for one cell. */
export const areaName = ({ row, column, rows, columns }: FileArea): string =>
  rows === 1 && columns === 1
    ? cellName(row, column)
    : `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

const between = (
  first: { row: number; column: number },
  last: { row: number; column: number },
): FileArea => ({
  row: Math.min(first.row, last.row),
  column: Math.min(first.column, last.column),
  rows: Math.abs(last.row - first.row) + 1,
  columns: Math.abs(last.column - first.column) + 1,
});

/** The area of "A1:B2", "$A$1", "A:C" or "2:5"; undefined for anything else. */
export function areaOf(name: string): FileArea | undefined {
  const [first = "", second = first] = name.split(":");
  const start = cellOf(first) ?? cellOf(`${first}1`) ?? cellOf(`A${first.replace("$", "")}`);
  const end =
    cellOf(second) ??
    cellOf(`${second}${maxRows}`) ??
    cellOf(`${columnName(maxColumns - 1)}${second.replace("$", "")}`);
  return start && end ? between(start, end) : undefined;
}

/** The areas of a list of references with spaces between, as `sqref` has it. */
export const areasOf = (names: string): FileArea[] =>
  names
    .trim()
    .split(/\s+/)
    .map(areaOf)
    .filter((area) => area !== undefined);

/** The `sqref` of areas. */
export const areaNames = (areas: FileArea[]): string => areas.map(areaName).join(" ");

/** "'Daftar SKP'!" or "SKP!": a sheet's name as a formula has it. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) &&
  !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
  !/^[Rr]\d*[Cc]?\d*$|^[Cc]\d*$/.test(sheet)
    ? `${sheet}!`
    : `'${sheet.replaceAll("'", "''")}'!`;

/** "$A$1:$B$2". */
export const absoluteName = (area: FileArea): string => {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

/** The sheet and the area of a reference like "=Sheet!$A$1:$B$6"; undefined for any other formula. */
export function referenceOf(formula: string): { sheet: string; area: FileArea } | undefined {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!()"]+))!([^!]+)$/.exec(formula.trim());
  const area = areaOf(parts?.[3] ?? "");
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return area && sheet !== undefined ? { sheet, area } : undefined;
}
