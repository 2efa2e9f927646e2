import type { ListTable } from "../../app/listImport";
import type { SheetCells } from "../../model/sheetCells";

/** A column of a sheet that may be chosen, with its heading; "" where it has none. */
export interface HeadedColumn {
  /** Zero-based, of the sheet. */
  readonly column: number;
  readonly heading: string;
}

/** The columns of a list by their headings, and the column of the first heading, from which columns are counted. */
export const headingsOf = (
  { row, column, values }: SheetCells,
  table: ListTable,
): { readonly columns: readonly HeadedColumn[]; readonly first: number } => {
  const top = Number(/\d+$/.exec(table.address)?.[0] ?? 1) - 1;
  const heads = values.slice(Math.max(0, top - row), Math.max(1, table.headerRow - row + 1));
  const body = values.slice(Math.max(0, table.headerRow - row + 1));
  const width = values.reduce((most, line) => Math.max(most, line.length), 0);
  const known = new Map([
    ...table.leftColumns.map(({ column: at, heading }) => [at, heading] as const),
    ...table.columns.map(({ column: at, heading }) => [at, heading] as const),
  ]);
  const columns = Array.from({ length: width }, (_, at): HeadedColumn => {
    const own = table.headerRow < 0 ? "" : heads.map((line) => String(line[at] ?? "")).join(" ");
    return { column: column + at, heading: (known.get(column + at) ?? own).replace(/\s+/g, " ").trim() };
  }).filter(
    ({ column: at, heading }) =>
      heading !== "" || body.some((line) => line[at - column] !== "" && line[at - column] !== undefined),
  );
  const firstHeading = (heads[0] ?? []).findIndex((value) => String(value).trim() !== "");
  return { columns, first: column + Math.max(0, firstHeading) };
};

/** A heading as an option of a narrow pane shows it: its beginning, and its end, in which headings differ. */
export const shortHeading = (heading: string): string =>
  heading.length <= 30 ? heading : `${heading.slice(0, 9).trim()}… ${heading.slice(-19).trim()}`;
