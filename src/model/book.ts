import { addressOf } from "./address";
import { columnsOf, tableKeys } from "./tables";
import type { Row, TableKey } from "./tables";
import type { RawValue } from "./cell";

export { addressOf, columnLetters } from "./address";

/** The workbook as the program sees it: parsed tables, the sheets around them, and what could not be read. */
export interface Book {
  readonly sheets: readonly SheetInfo[];
  readonly tables: { readonly [K in TableKey]: Content<K> };
  readonly problems: readonly Problem[];
  /** Where the rows of each table that is there stood when it was read: zero-based rows of its sheet. */
  readonly places: { readonly [K in TableKey]?: readonly number[] };
}

/** A sheet, as far as plans need it. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** What the sheet says it is (see tags.ts); "" for a sheet that is not ours. */
  readonly tag: string;
  /** Whether its cells hold nothing at all. */
  readonly blank: boolean;
  /** The fingerprint of what stands on a form or a print (fingerprint.ts); "" for any other sheet. */
  readonly drawn: string;
}

/** The rows of one table; of a table that the workbook lacks, none. */
export interface Content<K extends TableKey> {
  readonly present: boolean;
  /** The sheet on which it stands; "" when absent. */
  readonly sheet: string;
  readonly rows: readonly Row<K>[];
  /** The headers as they stand in the sheet, foreign ones among them. */
  readonly headers: readonly string[];
  /** Headers that the sheet lacks. */
  readonly missing: readonly string[];
  /** A new table has one empty row, which the first appended row fills. */
  readonly startsBlank: boolean;
}

/** Something in a cell that could not be read: it stays as it is in the sheet and is reported. */
export interface Problem {
  readonly code:
    "lostDigits" | "notANumber" | "notADate" | "notInList" | "missingColumn" | "sameIdTwice" | "noId";
  readonly table: TableKey;
  readonly sheet: string;
  /** The cell, such as "B7"; "" where it is about the whole table. */
  readonly address: string;
  readonly column: string;
  readonly value: RawValue;
}

/** A table as it was read from the sheet: values with the header first. */
export interface RawTable {
  readonly sheet: string;
  /** Zero-based place of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
}

/** What an empty or absent workbook holds. */
export const emptyBook: Book = parseBook([], {});

/** Parses what was read. Nothing is dropped: a cell that cannot be read leaves its row with an empty value there. */
export function parseBook(sheets: readonly SheetInfo[], raw: RawTables): Book {
  const work = parsedSlowly(sheets, raw);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

type RawTables = Readonly<Partial<Record<TableKey, RawTable>>>;

/** The same with a pause after each row, for who must not be held up. */
export function* parsedSlowly(sheets: readonly SheetInfo[], raw: RawTables): Generator<void, Book> {
  const problems: Problem[] = [];
  const contents: [TableKey, unknown][] = [];
  for (const key of tableKeys) contents.push([key, yield* parseTable(key, raw[key], problems)]);
  const places = Object.fromEntries(
    tableKeys.flatMap((key) => {
      const table = raw[key];
      return table ? [[key, placesOf(key, table)]] : [];
    }),
  );
  return { sheets, tables: Object.fromEntries(contents) as Book["tables"], problems, places };
}

/** The rows of a table by id. */
export const byId = <K extends TableKey>(book: Book, table: K): Map<string, Row<K>> =>
  new Map((book.tables[table] as Content<K>).rows.map((row) => [(row as { id: string }).id, row]));

/** The value of a setting; "" when it is not set. */
export const setting = (book: Book, key: string): string | number =>
  book.tables.pengaturan.rows.find((row) => row.kunci === key)?.nilai ?? "";

function* parseTable<K extends TableKey>(
  key: K,
  raw: RawTable | undefined,
  problems: Problem[],
): Generator<void, Content<K>> {
  if (!raw) return { present: false, sheet: "", rows: [], headers: [], missing: [], startsBlank: false };
  const [header = [], ...body] = raw.values;
  const places = dataPlaces(key, header);
  const report = (code: Problem["code"], column: string, value: RawValue = "", row = -1, at = -1) =>
    problems.push({
      code,
      table: key,
      sheet: raw.sheet,
      address: row < 0 ? "" : addressOf(raw.row + 1 + row, raw.column + at),
      column,
      value,
    });
  const missing = places.filter(({ at }) => at < 0).map(({ column }) => column.header);
  for (const name of missing) report("missingColumn", name);

  const seen = new Set<string>();
  const rows: Row<K>[] = [];
  for (const [index, cells] of body.entries()) {
    if (isBlank(places, cells)) continue;
    const row: Record<string, unknown> = {};
    for (const { name, column, at } of places) {
      const value = at < 0 ? "" : (cells[at] ?? "");
      const result = column.schema.safeParse(value);
      if (result.success) row[name] = result.data;
      else {
        row[name] = column.schema.parse("");
        report(
          (result.error.issues[0]?.message ?? "notInList") as Problem["code"],
          column.header,
          value,
          index,
          at,
        );
      }
    }
    const own = row.id as string;
    const idAt = header.indexOf("ID");
    if (own === "") report("noId", "ID", "", index, idAt);
    else if (seen.has(own)) report("sameIdTwice", "ID", own, index, idAt);
    seen.add(own);
    rows.push(row as Row<K>);
    yield;
  }
  const startsBlank = body.length === 1 && rows.length === 0;
  return { present: true, sheet: raw.sheet, rows, headers: header.map(String), missing, startsBlank };
}

/** The data columns of a table and where they stand in its header; -1 where they do not. */
const dataPlaces = (key: TableKey, header: readonly RawValue[]) =>
  columnsOf(key)
    .filter(([, column]) => column.kind !== "computed")
    .map(([name, column]) => ({ name, column, at: header.indexOf(column.header) }));

const isBlank = (places: readonly { readonly at: number }[], cells: readonly RawValue[]): boolean =>
  places.every(({ at }) => at < 0 || cells[at] === "");

/** The rows of the sheet on which the rows of a table stand, empty ones left out. */
const placesOf = (key: TableKey, raw: RawTable): number[] => {
  const [header = [], ...body] = raw.values;
  const places = dataPlaces(key, header);
  return body.flatMap((cells, index) => (isBlank(places, cells) ? [] : [raw.row + 1 + index]));
};
