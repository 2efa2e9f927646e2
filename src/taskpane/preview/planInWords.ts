import type { Book, Content } from "../../model/book";
import type { Cell } from "../../model/cell";
import { isDate, isFormula } from "../../model/cell";
import { fromSerial } from "../../model/civilDate";
import type { Change, Plan, Step } from "../../model/plan";
import { isTypedOn, printSheetsOf } from "../../model/printSheets";
import { columnsOf, definitionOf } from "../../model/tables";
import type { TableKey } from "../../model/tables";
import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";

/** A cell that gets another value: where it stands, in words, and both values. */
export interface ChangeInWords {
  readonly where: string;
  readonly from: string;
  readonly to: string;
}

/** What a plan will do, as sentences, and every value that it replaces. */
export interface PlanInWords {
  readonly lines: readonly string[];
  readonly changes: readonly ChangeInWords[];
}

/** So many sheets are named one by one; of more the first and the last are. */
const mostNames = 15;

/** A workbook never gets more sheets of forms than this without being asked once more. */
const mostUnasked = 15;

/** Puts a plan into words: what it makes, adds, changes and deletes; what it only shows is left out. */
export const planInWords = (plan: Plan, book: Book, words: Words, format: Format): PlanInWords => {
  const { preview } = words;
  const steps = stepsByKind(plan.steps);
  const isRedrawn = (sheet: string) => book.sheets.some(({ name, tag }) => name === sheet && tag !== "");
  const made = [...steps.table, ...steps.draw].map(({ sheet }) => sheet);
  const fresh = made.filter((sheet) => !isRedrawn(sheet));
  const redrawn = made.filter(isRedrawn);
  const named = (names: readonly string[]) =>
    names.length > mostNames ? preview.fromTo(names[0] ?? "", names.at(-1) ?? "") : names.join(", ");
  const isTemporary = steps.draw.some(({ tag }) => tag.kind === "formulir" && tag.temporary);
  const left = steps.erase.length ? printSheetsOf(book).filter(isTypedOn) : [];
  const isEmpty = ({ from }: Change) => from === null || from === "";
  const replaced = steps.change.filter((step) => !isEmpty(step));
  const count = (
    steps: readonly { readonly table: TableKey }[],
    say: (count: string, sheet: string) => string,
  ) => perTable(steps).map(([table, some]) => say(format.number(some), sheetOf(book, plan, table)));
  const rows = (kind: "append" | "remove") =>
    steps[kind].flatMap(({ table, rows }) => rows.map(() => ({ table })));
  return {
    lines: [
      ...(fresh.length ? [preview.newSheets(format.number(fresh.length), named(fresh))] : []),
      ...(redrawn.length ? [preview.redrawn(named(redrawn))] : []),
      ...(isTemporary ? [preview.temporary] : []),
      ...(isTemporary && fresh.length > mostUnasked ? [preview.many(format.number(fresh.length))] : []),
      ...count(rows("append"), preview.appended),
      ...count(steps.change.filter(isEmpty), preview.filled),
      ...count(replaced, preview.changed),
      ...count(rows("remove"), preview.removed),
      ...(steps.erase.length ? [preview.erased(named(steps.erase.map(({ sheet }) => sheet).reverse()))] : []),
      ...(left.length ? [preview.typed(left.map(({ sheet }) => sheet.name).join(", "))] : []),
    ],
    changes: replaced.map(({ table, id, column, from, to }) => ({
      where: cellInWords(book, table, id, column, words),
      from: valueInWords(asDate(table, column, from), words, format),
      to: valueInWords(asDate(table, column, to), words, format),
    })),
  };
};

type StepOf<Kind extends Step["do"]> = Extract<Step, { readonly do: Kind }>;

const stepsByKind = (steps: readonly Step[]) => {
  const of = <Kind extends Step["do"]>(kind: Kind) =>
    steps.filter((step): step is StepOf<Kind> => step.do === kind);
  return {
    table: of("table"),
    draw: of("draw"),
    erase: of("erase"),
    append: of("append"),
    change: of("change"),
    remove: of("remove"),
  };
};

const perTable = (steps: readonly { readonly table: TableKey }[]): [TableKey, number][] => {
  const counts = new Map<TableKey, number>();
  for (const { table } of steps) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts];
};

const sheetOf = (book: Book, plan: Plan, table: TableKey): string => {
  const made = plan.steps.find((step) => step.do === "table" && step.table === table);
  return made?.do === "table" ? made.sheet : book.tables[table].sheet || definitionOf(table).sheet;
};

/** "Pegawai · Sri Lestari · Jabatan": sheet, row and column as a person knows them. */
export const cellInWords = (
  book: Book,
  table: TableKey,
  id: string,
  column: string,
  words: Words,
): string => {
  const { sheet, rows } = book.tables[table] as Content<TableKey>;
  const row = rows.find((one) => one.id === id) as Readonly<Record<string, unknown>> | undefined;
  const header = columnsOf(table).find(([key]) => key === column)?.[1].header ?? column;
  return [sheet || definitionOf(table).sheet, nameOfRow(book, row, words), header]
    .filter((part) => part !== "")
    .join(" · ");
};

/** What a person calls a row: its name or its text, else that of the person it is about. */
const nameOfRow = (book: Book, row: Readonly<Record<string, unknown>> | undefined, words: Words): string => {
  if (!row) return "";
  const own = ["nama", "rencana", "indikator", "kunci", "periode"].map((key) => row[key]);
  const said = own.find((value) => typeof value === "string" && value !== "");
  if (typeof said === "string") return shortened(said);
  const employee = book.tables.pegawai.rows.find(({ id }) => id === row.idPegawai);
  return employee?.nama ?? words.plans.noName;
};

/** A bare number of a column of dates is a day. */
const asDate = (table: TableKey, column: string, cell: Cell): Cell =>
  typeof cell === "number" && columnsOf(table).find(([key]) => key === column)?.[1].kind === "date"
    ? { serial: cell }
    : cell;

const longestName = 48;
/** The beginning of a long text. */
export const shortened = (text: string, longest = longestName): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;

/** What a column holds, as a person reads it. */
export const dataInWords = (
  table: TableKey,
  column: string,
  value: string | number | null,
  words: Words,
  format: Format,
): string => valueInWords(asDate(table, column, value), words, format);

/** A cell's value as a person reads it. */
export const valueInWords = (cell: Cell, { preview }: Words, format: Format): string => {
  if (cell === null || cell === "") return preview.emptyValue;
  if (isFormula(cell)) return cell.formula;
  if (isDate(cell)) return format.day(fromSerial(cell.serial));
  if (typeof cell === "number") return format.number(cell);
  if (typeof cell === "boolean") return cell ? preview.yes : preview.no;
  return cell;
};
