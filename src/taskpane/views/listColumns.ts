import { listLayouts } from "../../app/listImport";
import type { ListKey, ListTable, SaidByHand } from "../../app/listImport";
import type { SheetCells } from "../../model/sheetCells";

/** A column of a list: what it is headed by, what stands in it, and what it was taken for. */
export interface HeadedColumn {
  /** Zero-based, of the sheet. */
  readonly column: number;
  /** "" where it has none. */
  readonly heading: string;
  /** Its first texts. */
  readonly sample: readonly string[];
  /** The field that it was taken for; absent where it is not known. */
  readonly found?: ListTable["columns"][number];
}

/** Texts that show what a column holds. */
const few = 2;

/** The columns of a list that hold something, from left to right; those of a list beside it are not among them. */
export const columnsOf = (
  { row, column, values, texts }: SheetCells,
  table: ListTable,
  tables: readonly ListTable[],
): readonly HeadedColumn[] => {
  const top = topOf(table);
  const first = firstOf(table);
  const next = Math.min(
    ...tables.filter((other) => topOf(other) === top && firstOf(other) > first).map(firstOf),
  );
  const heads = values.slice(Math.max(0, top - row), Math.max(1, table.headerRow - row + 1));
  const body = texts.slice(Math.max(0, table.headerRow - row + 1));
  const width = values.reduce((most, line) => Math.max(most, line.length), 0);
  const left = new Map(table.leftColumns.map(({ column: at, heading }) => [at, heading] as const));
  const found = new Map(table.columns.map((one) => [one.column, one] as const));
  return Array.from({ length: width }, (_, at): HeadedColumn => {
    const own = table.headerRow < 0 ? "" : heads.map((line) => String(line[at] ?? "")).join(" ");
    const known = found.get(column + at);
    const sample = body.map((line) => tidy(line[at] ?? "")).filter(Boolean);
    return {
      column: column + at,
      heading: tidy(known?.heading ?? left.get(column + at) ?? own),
      sample: [...new Set(sample)].slice(0, few),
      ...(known ? { found: known } : {}),
    };
  }).filter(
    ({ column: at, heading, sample }) => at >= first && at < next && (heading !== "" || sample.length > 0),
  );
};

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

const topOf = ({ address }: ListTable): number => Number(/\d+$/.exec(address)?.[0] ?? 1) - 1;

/** The column of the first heading, from which columns are counted when they are remembered. */
const firstOf = ({ address }: ListTable): number =>
  [...(/^[A-Z]+/.exec(address)?.[0] ?? "A")].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** Which column each field stands in, as the list is read now. */
export const chosenIn = ({ columns }: ListTable): Readonly<Record<string, number>> =>
  Object.fromEntries(columns.map(({ field, column }) => [field, column]));

/** What a person says of a list: which one it is, and its columns as those of the sheet. Without columns they are found. */
export const saidOf = (
  table: ListTable,
  layout: ListKey,
  columns: Readonly<Record<string, number>> = {},
): SaidByHand => ({
  fingerprint: table.fingerprint,
  headings: [...table.columns, ...table.leftColumns]
    .sort((one, other) => one.column - other.column)
    .map(({ heading }) => tidy(heading))
    .filter(Boolean)
    .join(" · "),
  layout,
  columns: Object.fromEntries(
    Object.entries(columns)
      .filter(([field]) => listLayouts[layout].fields[field])
      .map(([field, column]) => [field, column - firstOf(table)]),
  ),
});

/** The columns with one of them taken for another field, or for none (""). */
export const withField = (
  table: ListTable,
  column: number,
  field: string,
): Readonly<Record<string, number>> => {
  const others = Object.entries(chosenIn(table)).filter(([other, at]) => at !== column && other !== field);
  return Object.fromEntries(field === "" ? others : [...others, [field, column]]);
};

/** A heading as an option of a narrow pane shows it: its beginning, and its end, in which headings differ. */
export const shortHeading = (heading: string): string =>
  heading.length <= 30 ? heading : `${heading.slice(0, 9).trim()}… ${heading.slice(-19).trim()}`;
