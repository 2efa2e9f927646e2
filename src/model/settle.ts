import type { Book, Content } from "./book";
import type { Cell, RawValue } from "./cell";
import { isFormula, rawOf } from "./cell";
import type { CellRow, Change, DrawSheet, EnsureTable, EraseSheet, Plan, Step } from "./plan";
import { columnsOf } from "./tables";
import type { TableKey } from "./tables";
import { readTag, saysDrawn } from "./tag";

/** A cell that somebody changed since it was read: shown with both values, never overwritten. */
export interface Conflict {
  readonly table: TableKey;
  readonly id: string;
  readonly column: string;
  readonly theirs: Cell;
  readonly ours: Cell;
  /** Where the row was to be removed: the row as it stands, somebody else's values in it. */
  readonly removal?: CellRow;
  /** Where somebody else has removed the row: there is nothing left to write to. */
  readonly gone?: true;
}

/** What is left to do of a plan in a workbook, and what may not be done. */
export interface Settled {
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

/**
 * Holds a plan against the workbook: what is done already falls away, what somebody changed in between becomes a
 * conflict, the rest remains.
 */
export const settle = (plan: Plan, book: Book): Settled => {
  const conflicts: Conflict[] = [];
  const rowOf = rowsById(book);
  const steps = plan.steps.flatMap((step): Step[] => {
    switch (step.do) {
      case "table":
        return book.tables[step.table].present ? [] : [step];
      case "erase":
        return book.sheets.some((sheet) => sheet.name === step.sheet) ? [step] : [];
      case "draw":
        return step.fresh && stands(book, step.sheet) ? [] : [step];
      case "append": {
        const rows = step.rows.filter((row) => !rowOf(step.table, row.id, step.nth));
        return rows.length ? [{ ...step, rows }] : [];
      }
      case "remove": {
        const rows = step.rows.filter((row) => {
          const now = rowOf(step.table, row.id, step.nth);
          if (!now) return false;
          const touched = touchedIn(step.table, row, now);
          conflicts.push(...touched);
          return touched.length === 0;
        });
        return rows.length ? [{ ...step, rows }] : [];
      }
      case "change":
        return settleChange(step, rowOf(step.table, step.id, step.nth), conflicts);
      default:
        return [step];
    }
  });
  return { plan: { steps }, conflicts };
};

/** The cells in which a row that was to be removed is no longer what it was when it was read. */
const touchedIn = (table: TableKey, row: CellRow, now: AnyRow): Conflict[] => {
  const removal = cellRowOf(table, now);
  return dataColumns(table)
    .filter((column) => !holds(now[column], row[column] ?? null))
    .map((column) => ({
      table,
      id: row.id,
      column,
      theirs: removal[column] ?? null,
      ours: row[column] ?? null,
      removal,
    }));
};

/** Whether a sheet of this name stands there whole. */
const stands = (book: Book, name: string): boolean => {
  const sheet = book.sheets.find((one) => one.name === name);
  const tag = readTag(sheet?.tag ?? "");
  return sheet !== undefined && !(saysDrawn(tag) && tag.drawn === "");
};

const settleChange = (step: Change, row: AnyRow | undefined, conflicts: Conflict[]): Step[] => {
  const now = row?.[step.column];
  if (holds(now, step.to)) return [];
  if (row && holds(now, step.from)) return [step];
  const { table, id, column } = step;
  const gone = row ? {} : ({ gone: true } as const);
  conflicts.push({
    table,
    id,
    column,
    theirs: typedCell(table, column, now ?? null),
    ours: step.to,
    ...gone,
  });
  return [];
};

/**
 * What a cell held right before a change was written into it, where somebody was faster than the last look: a conflict
 * in which theirs is put back; undefined where nothing was in the way.
 */
export const overtaken = (step: Change, value: RawValue, formula: RawValue): Conflict | undefined => {
  const { table, id, nth, column, from, to } = step;
  // One of several rows with the same id is told by its place, and that is no longer sure.
  if (nth !== undefined) return undefined;
  const known = columnsOf(table).find(([name]) => name === column)?.[1];
  if (!known || known.kind === "computed" || isFormula(from) || isFormula(to)) return undefined;
  const now = known.schema.safeParse(value);
  if (!now.success || holds(now.data, from) || holds(now.data, to)) return undefined;
  const isTyped = formula === value || typeof formula !== "string";
  const theirs = isTyped ? typedCell(table, column, now.data as Cell) : { formula };
  return { table, id, column, theirs, ours: to };
};

/**
 * The same of a row right before it was removed: the conflicts in which it is put back; none where nobody was faster.
 * @param values of the row under the headers as they stand
 */
export const overtakenRow = (
  table: TableKey,
  row: CellRow,
  headers: readonly string[],
  values: readonly RawValue[],
): readonly Conflict[] => {
  const known = columnsOf(table).flatMap(([name, { header, schema }]) => {
    const value = values[headers.indexOf(header)] ?? "";
    const read = schema.safeParse(value);
    return [[name, (read.success ? read.data : value) as Cell] as const];
  });
  return touchedIn(table, row, Object.fromEntries(known));
};

/** A cell as it puts back what stood there: text that looks like a formula stays text. */
export const asItStood = (value: RawValue, formula: RawValue): Cell =>
  formula === value || typeof formula !== "string" ? (value === "" ? null : value) : { formula };

const dataColumns = (table: TableKey): string[] =>
  columnsOf(table).flatMap(([name, { kind }]) => (kind === "computed" ? [] : [name]));

/** A value that was read as the cell that puts it back: of a column of dates a number is a day. */
const typedCell = (table: TableKey, column: string, value: Cell): Cell => {
  if (value === "") return null;
  const kind = columnsOf(table).find(([name]) => name === column)?.[1].kind;
  return typeof value === "number" && kind === "date" ? { serial: value } : value;
};

/** A row that was read as the cells that put it back; empty ones are left out. */
const cellRowOf = (table: TableKey, row: AnyRow): CellRow => {
  const cells = dataColumns(table).map((name) => [name, typedCell(table, name, row[name] ?? null)] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null)) as CellRow;
};

/** Whether a value of a row is what a cell puts there. */
const holds = (value: unknown, cell: Cell): boolean => (value ?? "") === rawOf(cell);

type AnyRow = Readonly<Record<string, Cell>>;

/** Finds rows by table and id; a table is indexed when it is first asked for. */
const rowsById = (book: Book) => {
  const indexes = new Map<TableKey, ReadonlyMap<string, AnyRow>>();
  return (table: TableKey, id: string, nth?: number): AnyRow | undefined => {
    if (nth !== undefined) return rowsOf(book, table).filter((row) => row.id === id)[nth - 1];
    let index = indexes.get(table);
    if (!index) {
      const rows = rowsOf(book, table);
      const refused = refusedIn(book, table);
      index = new Map(rows.map((row, at) => [String(row.id), { ...row, ...refused.get(at) }]));
      indexes.set(table, index);
    }
    return index.get(id);
  };
};

const rowsOf = (book: Book, table: TableKey): readonly AnyRow[] =>
  (book.tables[table] as Content<TableKey>).rows as unknown as readonly AnyRow[];

/** What stands in cells that could not be read, by the number of the row: the row itself holds nothing there. */
const refusedIn = (book: Book, table: TableKey): ReadonlyMap<number, AnyRow> => {
  const found = new Map<number, AnyRow>();
  const problems = book.problems.filter((problem) => problem.table === table && problem.value !== "");
  if (problems.length === 0) return found;
  const rowAt = new Map(book.places[table]?.map((place, row) => [place + 1, row]));
  const keys = new Map(columnsOf(table).map(([key, { header }]) => [header, key]));
  for (const { address, column, value } of problems) {
    const at = rowAt.get(Number(/\d+$/.exec(address)?.[0] ?? 0));
    const key = keys.get(column);
    if (at !== undefined && key !== undefined) found.set(at, { ...found.get(at), [key]: value });
  }
  return found;
};

/** What a plan did, as far as taking it back needs it. */
export interface Done {
  /** The settled plan: what really was done. */
  readonly plan: Plan;
  /** The cells of the sheets that it made, as they stood when it was done. */
  readonly made: Readonly<Record<string, string>>;
  /** Names of the sheets that were there before. */
  readonly before: readonly string[];
}

/**
 * The plan that takes back what was done: rows that were added go, cells get their former value, a sheet that was
 * made goes, and one that was drawn anew shows what it showed before, unless somebody typed on it since (`now` holds the
 * cells of those sheets).
 */
export const takeBack = (done: Done, now: Readonly<Record<string, string>>): Plan => {
  const untouched = Object.keys(done.made).filter((sheet) => now[sheet] === done.made[sheet]);
  const erased = new Set(untouched.filter((sheet) => !done.before.includes(sheet)));
  const gone = new Set<TableKey>(
    done.plan.steps.flatMap((step) => (step.do === "table" && erased.has(step.sheet) ? [step.table] : [])),
  );
  const steps = [...done.plan.steps].reverse().flatMap((step): Step[] => {
    switch (step.do) {
      case "append":
        return gone.has(step.table) ? [] : [{ ...step, do: "remove" }];
      case "remove":
        return [{ ...step, do: "append" }];
      case "change":
        return gone.has(step.table) ? [] : [changedBack(step)];
      case "formula":
        return [{ ...step, rows: 1, columns: 1, from: step.to, to: step.from }];
      case "table":
      case "draw":
        if (erased.has(step.sheet)) return [erasing(step, done.made[step.sheet] ?? "")];
        return step.do === "draw" && step.before && untouched.includes(step.sheet)
          ? [{ ...step, ...step.before }]
          : [];
      case "erase":
        return step.was ? [step.was] : [];
      default:
        return [];
    }
  });
  return { steps };
};

const erasing = (step: EnsureTable | DrawSheet, stood: string): EraseSheet => ({
  do: "erase",
  sheet: step.sheet,
  ...(step.do === "table" && { held: { table: step.table, stood } }),
});

/**
 * The sheets that are not taken back: somebody typed on them since they were made or drawn anew, or may have, or made
 * one in the place of one that was removed.
 */
export const keptSheets = (
  { plan, made, before }: Done,
  now: Readonly<Record<string, string>>,
  book: Book,
): string[] => {
  const kept = plan.steps.flatMap((step): string[] => {
    switch (step.do) {
      case "table":
      case "draw": {
        const isOurs = !before.includes(step.sheet) || (step.do === "draw" && step.before !== undefined);
        return isOurs && !(step.sheet in made && now[step.sheet] === made[step.sheet]) ? [step.sheet] : [];
      }
      case "erase":
        return step.was ? [step.sheet] : [];
      default:
        return [];
    }
  });
  return [...new Set(kept)].filter((name) => book.sheets.some((sheet) => sheet.name === name));
};

/** A row that got another id is found by that one. */
const changedBack = ({ nth, ...step }: Change): Change => ({
  ...step,
  ...(step.column === "id" ? { id: String(rawOf(step.to)) } : nth === undefined ? {} : { nth }),
  from: step.to,
  to: step.from,
});

/**
 * Whether anything of what was done stands in the workbook. Of a request that Excel refused or did not answer nobody
 * knows what Excel did of it: the workbook tells.
 */
export const tookEffect = ({ plan, before }: Done, book: Book): boolean => {
  const rowOf = rowsById(book);
  const isNew = (sheet: string) => !before.includes(sheet) && book.sheets.some(({ name }) => name === sheet);
  return plan.steps.some((step) => {
    switch (step.do) {
      case "append":
        return step.rows.some(({ id }) => rowOf(step.table, id, step.nth) !== undefined);
      case "remove":
        return step.rows.some(({ id }) => rowOf(step.table, id, step.nth) === undefined);
      case "change":
        return step.column === "id"
          ? rowOf(step.table, String(rawOf(step.to))) !== undefined
          : holds(rowOf(step.table, step.id, step.nth)?.[step.column], step.to);
      case "table":
      case "draw":
        return isNew(step.sheet);
      case "erase":
        return !book.sheets.some(({ name }) => name === step.sheet);
      case "formula":
        // The book does not hold such cells; what is taken back is held against them.
        return true;
      default:
        return false;
    }
  });
};
