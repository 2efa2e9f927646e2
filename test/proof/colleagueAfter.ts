import type { Book, Content } from "../../src/model/book";
import type { Cell } from "../../src/model/cell";
import type { Change, Plan, Step } from "../../src/model/plan";
import { columnsOf, tableKeys } from "../../src/model/tables";
import type { TableKey } from "../../src/model/tables";
import { handsIn } from "./handEdits";
import type { Edit } from "./twoPanes";

/** What a colleague does to a workbook, and the sheets on which that is. */
export interface Meddling {
  readonly edits: readonly Edit[];
  readonly sheets: readonly string[];
}

type AnyRow = Readonly<Record<string, Cell>> & { readonly id: string };

const rowsOf = (book: Book, table: TableKey) =>
  (book.tables[table] as Content<TableKey>).rows as unknown as readonly AnyRow[];

const stepsOf = <Do extends Step["do"]>({ steps }: Plan, kind: Do) =>
  steps.filter((step): step is Extract<Step, { do: Do }> => step.do === kind);

/** Types another value than a cell holds, such as its column takes: a text that looks like a formula where it may be one. */
const retypes = (book: Book, table: TableKey, id: string, column: string): Edit => {
  const [, known] = columnsOf(table).find(([name]) => name === column) ?? [];
  const now = rowsOf(book, table).find((row) => row.id === id)?.[column];
  const number = typeof now === "number" ? now : 46_000;
  const isNumber = known?.kind === "date" || known?.kind === "number";
  const to = isNumber ? number + 1 : (known?.choices?.find((choice) => choice !== now) ?? "'=Dari rekan");
  return handsIn(table).types(known?.header ?? column, { [id]: to });
};

/** The columns of a table into which people type. */
const typedInto = (table: TableKey): string[] =>
  columnsOf(table).flatMap(([name, { kind }]) => (["id", "ref", "computed"].includes(kind) ? [] : [name]));

/**
 * In a table: one cell that the action changed and one that it did not, a row that it changed and deletes, a cell of a
 * row that it added, and a new row.
 */
const inTable = (table: TableKey, plan: Plan, after: Book): Edit[] => {
  const rows = rowsOf(after, table);
  const isOne = (id: string) => rows.filter((row) => row.id === id).length === 1;
  const own = stepsOf(plan, "change").filter((step) => step.table === table);
  const changed = own.filter(({ id, nth, column }) => nth === undefined && column !== "id" && isOne(id));
  const added = stepsOf(plan, "append").flatMap((step) =>
    step.table === table && step.nth === undefined ? step.rows : [],
  );
  const [first] = changed;
  const last = changed.filter(({ id }) => id !== first?.id).at(-1);
  const isOurs = (id: string, column: string) =>
    id === last?.id ||
    added.some((row) => row.id === id) ||
    own.some((step) => (step.id === id && step.column === column) || step.to === id);
  const [other] = rows.flatMap(({ id }) =>
    typedInto(table).flatMap((column) => (isOne(id) && !isOurs(id, column) ? [{ id, column }] : [])),
  );
  const [into = ""] = typedInto(table);
  const cells: readonly Pick<Change, "id" | "column">[] = [
    ...(first ? [first] : []),
    ...(other ? [other] : []),
    ...added.slice(0, 1).map(({ id }) => ({ id, column: into })),
  ];
  return [
    ...cells.map(({ id, column }) => retypes(after, table, id, column)),
    ...(last ? [handsIn(table).deletes(last.id)] : []),
    handsIn(table).adds({ id: `X-${table}` }),
  ];
};

/** Types over a cell of a sheet, which is made where it is not there. */
const typesOn =
  (sheet: string, row = 0, column = 0): Edit =>
  async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const place = found.isNullObject ? worksheets.add(sheet) : found;
    place.getCell(row, column).values = [["Dari rekan"]];
    await context.sync();
  };

/** One edit after the other. */
export const allOf =
  (edits: readonly Edit[]): Edit =>
  async (context) => {
    for (const edit of edits) await edit(context);
  };

/**
 * What a colleague does after an action, wherever the action gave reason for it: in each of its tables, over the first
 * cell of the first sheet that it drew, over its formula, and a sheet by the name of one that it removed.
 */
export const meddlingAfter = (plan: Plan, after: Book): Meddling => {
  const keys = tableKeys.filter((key) =>
    plan.steps.some(
      (step) => (step.do === "append" || step.do === "change" || step.do === "remove") && step.table === key,
    ),
  );
  const drawn = stepsOf(plan, "draw").slice(0, 1);
  const erased = stepsOf(plan, "erase").slice(0, 1);
  const formulas = stepsOf(plan, "formula");
  return {
    edits: [
      ...keys.flatMap((key) => inTable(key, plan, after)),
      ...drawn.map(({ sheet, layout: { blocks } }) => typesOn(sheet, blocks[0]?.row, blocks[0]?.column)),
      ...erased.map(({ sheet }) => typesOn(sheet)),
      ...formulas.map(({ sheet, row, column }) => typesOn(sheet, row, column)),
    ],
    sheets: [
      ...keys.map((key) => after.tables[key].sheet),
      ...[...drawn, ...erased, ...formulas].map(({ sheet }) => sheet),
    ],
  };
};
