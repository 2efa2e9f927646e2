import type { Book, Content } from "../model/book";
import { rawOf } from "../model/cell";
import type { Step } from "../model/plan";
import type { Conflict } from "../model/settle";
import type { TableKey } from "../model/tables";
import type { Action } from "./action";

/** The conflicts in which a person wants the own value. */
export interface MineWish {
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes what was not written because somebody else had changed it first. What a person saw in the sheet is compared
 * again: a cell that has changed once more is a new conflict, and so is one whose row is gone.
 */
export const takeMine: Action<MineWish> = {
  name: "takeMine",
  plan: (book, { conflicts }) => {
    const removed = new Set<string>();
    const steps = conflicts.flatMap((conflict): Step[] => {
      const { table, id, column, theirs, ours, removal } = conflict;
      const now = rowOf(book, table, id);
      if (!removal) {
        const isThere = now !== undefined && (now[column] ?? "") === rawOf(ours);
        return isThere ? [] : [{ do: "change", table, id, column, from: theirs, to: ours }];
      }
      const key = `${table} ${id}`;
      if (!now || removed.has(key)) return [];
      removed.add(key);
      return [{ do: "remove", table, rows: [removal] }];
    });
    return { steps: joined(steps) };
  },
};

/** Rows of one table are removed in one step: each is found before the first goes. */
const joined = (steps: readonly Step[]): Step[] => {
  const tables = new Set(steps.flatMap((step) => (step.do === "remove" ? [step.table] : [])));
  return [
    ...steps.filter((step) => step.do !== "remove"),
    ...[...tables].map((table): Step => ({
      do: "remove",
      table,
      rows: steps.flatMap((step) => (step.do === "remove" && step.table === table ? step.rows : [])),
    })),
  ];
};

const rowOf = (book: Book, table: TableKey, id: string) =>
  (book.tables[table] as Content<TableKey>).rows.find((row) => row.id === id) as
    Readonly<Record<string, unknown>> | undefined;
