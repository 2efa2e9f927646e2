import type { Book, Content, SheetInfo } from "../../src/model/book";
import { emptyBook } from "../../src/model/book";
import { rawOf } from "../../src/model/cell";
import type { Cell } from "../../src/model/cell";
import type { Column } from "../../src/model/columns";
import { idMaker, ownPart } from "../../src/model/id";
import { isRefusal } from "../../src/model/plan";
import type { Plan, Refusal, Step } from "../../src/model/plan";
import { columnsOf, definitionOf, tableKeys } from "../../src/model/tables";
import type { Row, TableKey } from "../../src/model/tables";
import { writeTag } from "../../src/model/tag";
import type { Tools } from "../../src/actions/action";

/** A book with a lone untouched sheet, as a new workbook has. */
export const newBook: Book = { ...emptyBook, sheets: [sheet("Sheet1", "", true)] };

function sheet(name: string, tag: string, blank = false): SheetInfo {
  return { name, visible: true, tag, blank, drawn: "" };
}

/** The sheet of a table as it stands in a workbook, under the name that it gets where that is free. */
export const sheetOfTable = (key: TableKey): SheetInfo => {
  const definition = definitionOf(key);
  return sheet(definition.sheet, writeTag({ kind: "tabel", table: definition.name }));
};

/** Tools that give the same ids each time: the eight characters count upwards from the rows that the book has. */
export const toolsFor = (book: Book, today: number): Tools => {
  let count = 0;
  const taken = new Set(tableKeys.flatMap((key) => rowsOf(book, key).map(({ id }) => ownPart(id))));
  const random = (): Uint8Array => {
    const digits = (count += 1)
      .toString(32)
      .padStart(8, "0")
      .split("")
      .map((digit) => parseInt(digit, 32));
    return Uint8Array.from(digits);
  };
  return { newId: idMaker(random, taken), today };
};

const rowsOf = (book: Book, key: TableKey) => (book.tables[key] as Content<TableKey>).rows;

/** The plan in an answer; a refusal fails the test that did not expect it. */
export const planOf = (answer: Plan | Refusal): Plan => {
  if (isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
};

/**
 * The book after a plan, as reading the workbook would give it. Every cell passes its column's schema, every table
 * must be there before it is written to: what Excel or the reader would trip over throws.
 */
export const simulate = (book: Book, answer: Plan | Refusal): Book =>
  planOf(answer).steps.reduce(applied, book);

const applied = (book: Book, step: Step): Book => {
  switch (step.do) {
    case "table": {
      const columns = columnsOf(step.table);
      return withTable(
        withSheet(book, step.sheet, writeTag({ kind: "tabel", table: definitionOf(step.table).name })),
        step.table,
        {
          present: true,
          sheet: step.sheet,
          rows: [],
          headers: columns.map(([, column]) => column.header),
          missing: [],
          startsBlank: true,
        },
      );
    }
    case "draw":
      return withSheet(book, step.sheet, writeTag(step.tag), step.first);
    case "erase":
      return { ...book, sheets: book.sheets.filter(({ name }) => name !== step.sheet) };
    case "append": {
      const content = present(book, step.table);
      const rows = [...content.rows, ...step.rows.map((row) => readAs(step.table, row))];
      return withTable(book, step.table, { ...content, rows, startsBlank: false });
    }
    case "change": {
      const content = present(book, step.table);
      const numbers = content.rows.flatMap(({ id }, number) => (id === step.id ? [number] : []));
      const at = numbers[(step.nth ?? 1) - 1] ?? -1;
      if (at < 0) throw new Error(`No row ${step.id} in ${step.table}`);
      const rows = [...content.rows];
      rows[at] = { ...rows[at], [step.column]: readCell(step.table, step.column, step.to) } as Row<TableKey>;
      return withTable(book, step.table, { ...content, rows });
    }
    case "remove": {
      const content = present(book, step.table);
      const gone = new Set(step.rows.map(({ id }) => id));
      let count = 0;
      const goes = ({ id }: { readonly id: string }) =>
        gone.has(id) && (step.nth === undefined || (count += 1) === step.nth);
      return withTable(book, step.table, { ...content, rows: content.rows.filter((row) => !goes(row)) });
    }
    case "formula":
    case "show":
      if (!book.sheets.some(({ name }) => name === step.sheet)) throw new Error(`No sheet ${step.sheet}`);
      return book;
  }
};

const present = (book: Book, key: TableKey): Content<TableKey> => {
  const content = book.tables[key] as Content<TableKey>;
  if (!content.present) throw new Error(`No table ${key}`);
  return content;
};

const withTable = (book: Book, key: TableKey, content: Content<TableKey>): Book => ({
  ...book,
  tables: { ...book.tables, [key]: content },
});

const withSheet = (book: Book, name: string, tag: string, first = false): Book => {
  const others = book.sheets.filter((other) => other.name !== name);
  if (others.length < book.sheets.length && !first)
    return {
      ...book,
      sheets: book.sheets.map((one) => (one.name === name ? { ...one, tag, blank: false } : one)),
    };
  return { ...book, sheets: first ? [sheet(name, tag), ...others] : [...others, sheet(name, tag)] };
};

/** The columns of a table by key; built once, since every cell passes through here. */
const columnMaps = new Map(tableKeys.map((key) => [key, new Map(columnsOf(key))]));

const readAs = (key: TableKey, row: Readonly<Record<string, Cell>>): Row<TableKey> => {
  const columns = columnMaps.get(key) ?? new Map<string, Column>();
  for (const name of Object.keys(row))
    if (!columns.has(name)) throw new Error(`${key} has no column ${name}`);
  return Object.fromEntries(
    [...columns]
      .filter(([, column]) => column.kind !== "computed")
      .map(([name, column]) => [name, column.schema.parse(rawOf(row[name] ?? null))]),
  ) as unknown as Row<TableKey>;
};

const readCell = (key: TableKey, name: string, cell: Cell): unknown => {
  const column = columnMaps.get(key)?.get(name);
  if (!column) throw new Error(`${key} has no column ${name}`);
  return column.schema.parse(rawOf(cell));
};
