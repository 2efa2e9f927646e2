import type { Book, Content } from "./book";
import type { Cell } from "./cell";
import { rawOf } from "./cell";
import type { CellRow, Change, Plan, Step } from "./plan";
import type { TableKey } from "./tables";

/** A cell that somebody changed since it was read: shown with both values, never overwritten. */
export interface Conflict {
  readonly table: TableKey;
  readonly id: string;
  readonly column: string;
  readonly theirs: Cell;
  readonly ours: Cell;
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
      case "append": {
        const rows = step.rows.filter((row) => !rowOf(step.table, row.id));
        return rows.length ? [{ ...step, rows }] : [];
      }
      case "remove": {
        const rows = step.rows.filter((row) => {
          const now = rowOf(step.table, row.id);
          if (!now) return false;
          const touched = Object.keys(row).filter((column) => !holds(now[column], row[column] ?? null));
          for (const column of touched)
            conflicts.push({
              table: step.table,
              id: row.id,
              column,
              theirs: now[column] ?? null,
              ours: row[column] ?? null,
            });
          return touched.length === 0;
        });
        return rows.length ? [{ ...step, rows }] : [];
      }
      case "change":
        return settleChange(step, rowOf(step.table, step.id), conflicts);
      default:
        return [step];
    }
  });
  return { plan: { steps }, conflicts };
};

const settleChange = (step: Change, row: AnyRow | undefined, conflicts: Conflict[]): Step[] => {
  const now = row?.[step.column];
  if (holds(now, step.to)) return [];
  if (holds(now, step.from)) return [step];
  conflicts.push({ table: step.table, id: step.id, column: step.column, theirs: now ?? null, ours: step.to });
  return [];
};

/** Whether a value of a row is what a cell puts there. */
const holds = (value: unknown, cell: Cell): boolean => (value ?? "") === rawOf(cell);

type AnyRow = Readonly<Record<string, Cell>>;

/** Finds rows by table and id; a table is indexed when it is first asked for. */
const rowsById = (book: Book) => {
  const indexes = new Map<TableKey, ReadonlyMap<string, AnyRow>>();
  return (table: TableKey, id: string): AnyRow | undefined => {
    if (!indexes.has(table)) {
      const { rows } = book.tables[table] as Content<TableKey>;
      indexes.set(table, new Map(rows.map((row) => [row.id, row as unknown as AnyRow])));
    }
    return indexes.get(table)?.get(id);
  };
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
 * made goes unless somebody typed on it since (`now` holds the cells of those sheets).
 */
export const takeBack = (done: Done, now: Readonly<Record<string, string>>): Plan => {
  const erased = new Set(
    Object.keys(done.made).filter((sheet) => !done.before.includes(sheet) && now[sheet] === done.made[sheet]),
  );
  const gone = new Set<TableKey>(
    done.plan.steps.flatMap((step) => (step.do === "table" && erased.has(step.sheet) ? [step.table] : [])),
  );
  const steps = [...done.plan.steps].reverse().flatMap((step): Step[] => {
    switch (step.do) {
      case "append":
        return gone.has(step.table) ? [] : [{ do: "remove", table: step.table, rows: step.rows }];
      case "remove":
        return [{ do: "append", table: step.table, rows: step.rows as readonly CellRow[] }];
      case "change":
        return gone.has(step.table) ? [] : [{ ...step, from: step.to, to: step.from }];
      case "table":
      case "draw":
        if (erased.has(step.sheet)) return [{ do: "erase", sheet: step.sheet }];
        return step.do === "draw" && step.before ? [{ ...step, ...step.before }] : [];
      default:
        return [];
    }
  });
  return { steps };
};
