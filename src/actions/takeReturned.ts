import type { Book } from "../model/book";
import { dayCell } from "../model/cell";
import type { Cell } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import { grouped } from "../model/grouped";
import { rowsOf } from "../model/sharing/planOfRow";
import type { Difference } from "../model/sharing/threeWay";
import { tableKeys } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Action } from "./action";
import { cellRow } from "./cellRow";
import { ensureTables } from "./ensureTables";
import { changesOf } from "./resultRows";

/** What is taken of files that came back. */
export interface ReturnedWish {
  /** As they were seen: a cell that says something else by now is a conflict. */
  readonly taken: readonly Difference[];
  /** The files that came back, by the ids of their sendings, with how many changes of each are taken in all. */
  readonly files: readonly { readonly sending: string; readonly taken: number }[];
  /** The day, as Excel's serial number. */
  readonly day: number;
}

/**
 * Takes into the workbook what files that came back say: cells get their text, rows that were added there or that were
 * deleted here come, rows that were deleted there go. What stands here already is left. Which files came back is recorded, and when.
 */
export const takeReturned: Action<ReturnedWish> = {
  name: "takeReturned",
  plan: (book, { taken, files, day }) => {
    const byTable = grouped(taken, ({ table }) => table);
    const steps = tableKeys.flatMap((table) => stepsIn(book, table, byTable.get(table) ?? []));
    const tables = ensureTables(book, [
      ...new Set(steps.flatMap((step) => (step.do === "append" ? [step.table] : []))),
    ]);
    if (isRefusal(tables)) return tables;
    // Last: what was broken off before is recorded when it is completed.
    return { steps: [...(steps.length ? [...tables, ...steps] : []), ...recorded(book, files, day)] };
  },
};

const recorded = (book: Book, files: ReturnedWish["files"], day: number): readonly Step[] =>
  files.flatMap(({ sending, taken }) => {
    const row = book.tables.kiriman.rows.find(({ id }) => id === sending);
    if (!row) return [];
    return changesOf("kiriman", sending, [
      { column: "diambil", from: row.diambil, to: taken },
      ...(row.kembali === day ? [] : [{ column: "kembali", from: dayCell(row.kembali), to: dayCell(day) }]),
    ]);
  });

const stepsIn = (book: Book, table: TableKey, taken: readonly Difference[]): readonly Step[] => {
  if (taken.length === 0) return [];
  const there = new Set(rowsOf(book, table).map(({ id }) => id));
  const coming = taken.flatMap((one) =>
    (one.kind === "added" || one.kind === "gone") && !there.has(one.id)
      ? [cellRow(table, one.id, one.row)]
      : [],
  );
  const going = taken.flatMap((one) =>
    one.kind === "deleted" && there.has(one.id) ? [cellRow(table, one.id, one.row)] : [],
  );
  return [
    ...(coming.length ? [{ do: "append", table, rows: coming } as const] : []),
    ...taken.flatMap((one) => (one.kind === "cell" && there.has(one.id) ? changeTo(one) : [])),
    ...(going.length ? [{ do: "remove", table, rows: going } as const] : []),
  ];
};

const changeTo = ({ table, id, column, ours, theirs }: Extract<Difference, { kind: "cell" }>) => {
  const cell = (value: typeof theirs): Cell => cellRow(table, id, { [column]: value })[column] ?? null;
  return changesOf(table, id, [{ column, from: cell(ours), to: cell(theirs) }]);
};
