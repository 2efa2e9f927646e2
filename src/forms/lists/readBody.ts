import type { Kelompok } from "../../rules/lists";
import { nipWithin } from "../../rules/nip";
import { continues } from "../read/continues";
import { placeAndDate } from "../read/dates";
import { columnNumbers } from "../read/findTable";
import { isError } from "../read/grid";
import type { Grid, GridCell } from "../read/grid";
import { isNumber, plain } from "../read/labels";
import type { Ledger } from "../read/ledger";
import { sectionNamed } from "../read/sections";
import type { FieldColumns, Head } from "./findHead";
import { headingKey } from "./headings";
import { anyOf } from "./layouts";
import type { EntryCell, LeftColumn, ListEntry, ListTable, ListWhy } from "./reading";

/** What a cell of a list is. */
export type ListWhat =
  "cell" | "heading" | "columnNumber" | "section" | "number" | "notTaken" | "continued" | "owner";

/** The account of a sheet with lists. */
export type ListLedger = Ledger<ListWhat, ListWhy>;

/** The rows of a list, and the first row that no longer belongs to it. */
export interface ListBody {
  readonly entries: readonly ListEntry[];
  readonly sections: ListTable["sections"];
  readonly leftColumns: readonly LeftColumn[];
  readonly end: number;
}

type Fields = Map<string, GridCell>;

/** Reads the rows below a header, down to signatures or to another list (`endsAt`). */
export function readBody(
  grid: Grid,
  head: Head,
  ledger: ListLedger,
  endsAt: (row: number) => boolean,
): ListBody {
  const { layout } = head;
  const subjects = anyOf(layout.subject);
  const entries: (Omit<ListEntry, "cells"> & { cells: Record<string, EntryCell> })[] = [];
  const covering: Fields = new Map();
  const sections: { address: string; text: string }[] = [];
  let group: Kelompok | undefined;
  const hasSubjects = subjects.some((field) => head.columns.has(field));
  const isNumbered = numbersEntries(grid, head);

  let row = head.bodyRow;
  for (; row <= grid.lastRow; row += 1) {
    const cells = grid.byRow.get(row) ?? [];
    if (cells.length === 0) continue;
    if (!hasSubjects && !endsAt(row)) {
      for (const cell of cells) ledger.take(cell, "notTaken");
      continue;
    }
    if (endsAt(row) || endsList(head, cells)) break;
    if (takeHeadAgain(head, cells, ledger)) continue;
    const section = sectionOf(head, cells);
    if (section) {
      group = section === "other" ? group : section;
      for (const cell of cells) ledger.take(cell, "section");
      const [{ address } = { address: "" }] = cells;
      sections.push({ address, text: cells.map(({ text }) => text.trim()).join(" ") });
      continue;
    }
    if (isTotal(head, cells)) {
      for (const cell of cells) ledger.doubt(cell, "totalRow");
      continue;
    }

    const fields = byField(head, cells, ledger);
    const number = layout.number === undefined ? undefined : fields.get(layout.number);
    for (const [field, cell] of covering) {
      if (cell.lastRow < row || fields.has(field)) covering.delete(field);
      else if (field !== layout.number && (!subjects.includes(field) || layout.fields[field]?.carries))
        fields.set(field, cell);
    }
    for (const [field, cell] of fields) if (cell.lastRow > row) covering.set(field, cell);

    const previous = entries.at(-1);
    const own = [...fields].filter(([field]) => field !== layout.number);
    const hasSubject = subjects.some((field) => fields.has(field));
    const joins = !number && previous && goesOnFrom(previous.cells, own);
    if (joins) {
      for (const [field, cell] of own) {
        const before = previous.cells[field];
        if (before && ledger.isFree(cell)) {
          const text = `${before.text} ${cell.text.trim()}`;
          previous.cells[field] = { ...before, text, value: text };
          ledger.take(cell, "continued");
        }
      }
      continue;
    }
    const isUnclear =
      !hasSubject || (isNumbered && !number && own.length === 1) || own.every(([, cell]) => isError(cell));
    if (isUnclear) {
      for (const [, cell] of fields) if (cell.row === row) ledger.doubt(cell, "unclearRow");
      continue;
    }
    const entry: Record<string, EntryCell> = {};
    for (const [field, cell] of fields) {
      if (isError(cell)) {
        ledger.doubt(cell, "errorValue");
        continue;
      }
      const { text, value, address } = cell;
      entry[field] = { text: text.trim(), value, address };
      ledger.take(cell, layout.fields[field]?.into === undefined ? "notTaken" : "cell");
    }
    for (const [field, { carries }] of Object.entries(layout.fields)) {
      const above = previous?.cells[field];
      if (carries && !entry[field] && above && !(isNumbered && number)) entry[field] = above;
    }
    const under = sections.at(-1)?.text;
    entries.push({ row, ...(group ? { group } : {}), ...(under ? { section: under } : {}), cells: entry });
  }
  return { entries, sections, leftColumns: leftColumns(grid, head, row, ledger), end: row };
}

const isIn = ({ first, last }: FieldColumns, { column }: GridCell): boolean =>
  first <= column && column <= last;

/** Whether the rows are numbered: then a row without a number is not an entry like the others. */
function numbersEntries(grid: Grid, { layout, columns, bodyRow }: Head): boolean {
  const number = layout.number === undefined ? undefined : columns.get(layout.number);
  const subjects = anyOf(layout.subject).flatMap((field) => columns.get(field) ?? []);
  if (!number) return false;
  let [all, numbered] = [0, 0];
  for (let row = bodyRow; row <= grid.lastRow; row += 1) {
    const cells = grid.byRow.get(row) ?? [];
    if (!cells.some((cell) => subjects.some((subject) => isIn(subject, cell)))) continue;
    all += 1;
    if (cells.some((cell) => isIn(number, cell) && isNumber(cell))) numbered += 1;
  }
  return all > 0 && numbered * 10 >= all * 6;
}

const signing =
  /^(?:PEGAWAI YANG DINILAI|PEJABAT PENILAI(?: KINERJA)?|KESEPAKATAN TARGET|PENILAIAN KINERJA|YANG (?:MEMBUAT|MENILAI|DINILAI)|MENGETAHUI\b.*|MENYETUJUI\b.*|TANGGAL \d.*)$/;

/** Signatures begin, or place and date above them. */
const endsList = ({ columns, layout }: Head, cells: readonly GridCell[]): boolean => {
  const number = layout.number === undefined ? undefined : columns.get(layout.number);
  const isNumbered = number !== undefined && cells.some((cell) => isIn(number, cell) && isNumber(cell));
  return (
    !isNumbered &&
    cells.length <= 3 &&
    cells.some(({ text }) => signing.test(plain(text)) || placeAndDate(text) !== undefined)
  );
};

/** Headings or column numbers that are repeated on every page. */
function takeHeadAgain(head: Head, cells: readonly GridCell[], ledger: ListLedger): boolean {
  const numbers = columnNumbers(cells);
  for (const cell of numbers) ledger.take(cell, "columnNumber");
  const headings = new Set(head.cells.map(({ text }) => headingKey(text)));
  const again = cells.filter(
    ({ text, column }) =>
      headings.has(headingKey(text)) &&
      head.cells.some(
        (cell) => headingKey(cell.text) === headingKey(text) && Math.abs(cell.column - column) <= 1,
      ),
  );
  const isHead = again.length >= 2 && again.length * 2 > cells.length;
  if (isHead) for (const cell of again) ledger.take(cell, "heading");
  return isHead || numbers.length > 0;
}

/** A row that only names a section: UTAMA, TAMBAHAN, or a lone text in the column of the numbers. */
function sectionOf(head: Head, all: readonly GridCell[]): Kelompok | "other" | undefined {
  const subject = firstSubject(head);
  const cells = all.filter(
    (cell) => cell.column <= subject || [...head.columns.values()].some((columns) => isIn(columns, cell)),
  );
  if (cells.length > 2 || cells.some(({ column }) => column > subject)) return undefined;
  const named = sectionNamed(cells) ?? cells.map((cell) => sectionNamed([cell])).find(Boolean);
  if (named) return named;
  const [only, ...more] = cells;
  return head.layout.isForm &&
    only &&
    more.length === 0 &&
    only.column < subject &&
    !isNumber(only) &&
    !total.test(plain(only.text))
    ? "other"
    : undefined;
}

const firstSubject = ({ layout, columns }: Head): number =>
  Math.min(...anyOf(layout.subject).flatMap((field) => columns.get(field)?.first ?? []));

const total = /^(?:JUMLAH|TOTAL|RATA RATA|NILAI AKHIR|CAPAIAN KINERJA PEGAWAI|SUB ?TOTAL)\b/;
const onlyTotal = /^(?:JUMLAH|TOTAL|RATA RATA|NILAI AKHIR|SUB ?TOTAL|JUMLAH TOTAL|TOTAL KESELURUHAN)$/;

/** "JUMLAH" and the like, left of the entries; in their column only alone: a text may well begin with such a word. */
const isTotal = (head: Head, [first]: readonly GridCell[]): boolean =>
  first !== undefined &&
  (first.column < firstSubject(head)
    ? total.test(plain(first.text)) && !isNumber(first)
    : onlyTotal.test(plain(first.text)));

/** The cells of a row by field; what stands in no column of the list is left to its column. */
function byField(head: Head, cells: readonly GridCell[], ledger: ListLedger): Fields {
  const found: Fields = new Map();
  for (const cell of cells) {
    const [field] = [...head.columns].find(([, columns]) => isIn(columns, cell)) ?? [];
    if (field === undefined) continue;
    if (found.has(field)) ledger.doubt(cell, "extraCell");
    else found.set(field, cell);
  }
  return found;
}

/** Whether a row goes on with the texts of the one above, or brings the NIP that stands below a name. */
const goesOnFrom = (
  before: Readonly<Record<string, EntryCell>>,
  own: readonly (readonly [string, GridCell])[],
): boolean =>
  own.length > 0 &&
  own.every(([field, { text, value }]) => {
    const above = before[field];
    if (!above || typeof value !== "string") return false;
    const isNip = nipWithin(text) !== "" && /^\s*(?:n\.?i\.?p\b|nip|nrp|\d)/i.test(text);
    return isNip ? nipWithin(above.text) === "" : continues(above.text, text);
  });

/** Columns that hold something and are no field, with a cell in the header or without. */
function leftColumns(grid: Grid, head: Head, end: number, ledger: ListLedger): LeftColumn[] {
  const isField = (cell: GridCell): boolean =>
    [...head.columns.values()].some((columns) => isIn(columns, cell));
  const below = new Map<number, GridCell[]>();
  for (let row = head.bodyRow; row < end; row += 1)
    for (const cell of grid.byRow.get(row) ?? [])
      if (!isField(cell) && ledger.isFree(cell))
        below.set(cell.column, [...(below.get(cell.column) ?? []), cell]);
  const left: LeftColumn[] = [];
  for (const { cell, texts } of head.leaves.filter((leaf) => !isField(leaf.cell))) {
    const cells = [...below].flatMap(([column, some]) =>
      cell.column <= column && column <= cell.lastColumn ? some : [],
    );
    for (const { column } of cells) below.delete(column);
    for (const one of cells) ledger.take(one, "notTaken");
    left.push({
      column: cell.column,
      heading: texts[1] ?? cell.text,
      address: cell.address,
      cells: cells.length,
    });
  }
  for (const cells of below.values()) for (const cell of cells) ledger.doubt(cell, "unknownColumn");
  return left;
}
