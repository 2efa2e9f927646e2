/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of every sheet in Excel. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** "A" for 0, "AA" for 26. */
export const columnName = (column: number): string => {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
};

/** 0 for "A"; letters only. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The area both corners span. */
export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** Whether the area lies within a sheet. */
export const fits = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= maxRows &&
  column + columns <= maxColumns;

const wholeColumns = (area: Area): boolean => area.row === 0 && area.rows === maxRows;
const wholeRows = (area: Area): boolean => area.column === 0 && area.columns === maxColumns;

/** "A1", "A1:B2", "A:B" or "1:2", as Excel writes an area. */
export const formatArea = (area: Area): string => {
  const { row, column, rows, columns } = area;
  const right = columnName(column + columns - 1);
  if (wholeColumns(area)) return wholeRows(area) ? `1:${maxRows}` : `${columnName(column)}:${right}`;
  if (wholeRows(area)) return `${row + 1}:${row + rows}`;
  const first = columnName(column) + (row + 1);
  return rows * columns === 1 ? first : `${first}:${right}${row + rows}`;
};

/** The sheet's name as an address needs it: quoted unless it is a plain word that reads as no cell. */
const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** "Sheet1!A1:B2", with the sheet's name quoted where Excel quotes it. */
export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${formatArea(area)}`;

/** "Sheet1!$A$1:$B$2", as names and print titles hold it. */
export const formatAbsolute = (sheet: string, area: Area): string => {
  const absolute = formatArea(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheet(sheet)}!${absolute}`;
};

const corner = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;

const parseCorner = (text: string): { row?: number; column?: number } | undefined => {
  const match = corner.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
};

/** The area of "A1", "B2:A1", "A:C" or "1:3" (with or without $), or undefined when it is none. */
export const parseArea = (text: string): Area | undefined => {
  const [from, to, ...more] = text.split(":");
  if (from === undefined || more.length > 0) return undefined;
  const a = parseCorner(from.trim());
  const b = to === undefined ? a : parseCorner(to.trim());
  if (!a || !b || (a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  if (to === undefined && (a.row === undefined || a.column === undefined)) return undefined;
  const top = Math.min(a.row ?? 0, b.row ?? 0);
  const left = Math.min(a.column ?? 0, b.column ?? 0);
  const bottom = a.row === undefined ? maxRows - 1 : Math.max(a.row, b.row ?? 0);
  const right = a.column === undefined ? maxColumns - 1 : Math.max(a.column, b.column ?? 0);
  const area = areaOf(top, left, bottom - top + 1, right - left + 1);
  return fits(area) ? area : undefined;
};

/** An address cut into its sheet's name (unquoted, if it names one) and the rest. */
export const splitAddress = (text: string): { sheet?: string; rest: string } => {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { rest: text.replace(/^=/, "") };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], rest: match[3] ?? "" };
};

/** The cells two areas share, or undefined. */
export const intersect = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? areaOf(row, column, rows, columns) : undefined;
};

/** The smallest area that holds both. */
export const bound = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return areaOf(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column,
  );
};
