import type { Outcome } from "../../src/app/perform";
import type { Book, Content } from "../../src/model/book";
import { isFormula, rawOf } from "../../src/model/cell";
import type { Cell, RawValue } from "../../src/model/cell";
import type { CellRow, Step } from "../../src/model/plan";
import type { Conflict } from "../../src/model/settle";
import { columnsOf, tableKeys } from "../../src/model/tables";
import type { TableKey } from "../../src/model/tables";
import { aboutOf } from "../../src/model/twins";
import type { ByHand } from "./handsByChance";

/** What one of those who worked at once did. */
export interface Act {
  readonly who: string;
  /** What a pane did: what may have been done of it, and whether all of it was. */
  readonly steps: readonly Step[];
  readonly isSure: boolean;
  readonly conflicts: readonly Conflict[];
  /** A person in the sheet overwrites what stands there, and sees it. */
  readonly isHand: boolean;
}

/** A sheet that is taken back goes with the rows that stand on it. */
const rowsErased = (before: Book, sheet: string): Step[] =>
  tableKeys
    .filter((table) => before.tables[table].sheet === sheet)
    .map((table) => ({ do: "remove", table, rows: rowsOf(before, table) }));

/** What came of an action in a pane. */
export const actOfPane = (who: string, outcome: Outcome, before: Book): Act => {
  const done = "done" in outcome ? outcome.done : "left" in outcome ? outcome.left?.done : undefined;
  return {
    who,
    steps: (done?.plan.steps ?? []).flatMap((step) =>
      step.do === "erase" ? rowsErased(before, step.sheet) : [step],
    ),
    isSure: outcome.end === "done",
    conflicts: outcome.end === "done" ? outcome.conflicts : [],
    isHand: false,
  };
};

/** What a person did in the sheet, unless the row was no longer there. */
export const actOfHand = ({ table, typed, adds, deletes }: ByHand, happened: boolean): Act => ({
  who: "tangan",
  steps: [
    ...(typed ? [{ do: "change", table, ...typed, from: null } as const] : []),
    ...(adds ? [{ do: "append", table, rows: [adds] } as const] : []),
    ...(deletes === undefined ? [] : [{ do: "remove", table, rows: [{ id: deletes }] } as const]),
  ].filter(() => happened),
  isSure: true,
  conflicts: [],
  isHand: true,
});

/** A value that somebody has put into a cell. */
interface Write {
  readonly act: Act;
  readonly from: RawValue;
  readonly to: RawValue;
}

type AnyRow = Readonly<Record<string, Cell>> & { readonly id: string };

const rowsOf = (book: Book, table: TableKey) =>
  (book.tables[table] as Content<TableKey>).rows as unknown as readonly AnyRow[];

const valueIn = (row: AnyRow | CellRow | undefined, column: string): RawValue => rawOf(row?.[column] ?? null);

const rowsBy = (acts: readonly Act[], kind: "append" | "remove", table: TableKey) =>
  acts.flatMap((act) =>
    act.steps.flatMap((step) =>
      step.do === kind && step.table === table ? step.rows.map((row) => ({ act, row })) : [],
    ),
  );

/**
 * What is wrong in a workbook after several worked in it at once, in words; nothing where all is well: no row lost or
 * twice, nothing changed that nobody wanted changed, and whatever somebody wrote stands there, or who wrote over it
 * knew it, or the one who came second was told.
 */
export const wrongAfter = (before: Book, now: Book, acts: readonly Act[]): readonly unknown[] => [
  ...now.problems,
  ...tableKeys.flatMap((table) => [
    ...wrongRows(before, now, acts, table),
    ...wrongCells(before, now, acts, table),
  ]),
];

const wrongRows = (before: Book, now: Book, acts: readonly Act[], table: TableKey): unknown[] => {
  const [was, is] = [before, now].map((book) => rowsOf(book, table).map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const [added, removed] = [rowsBy(acts, "append", table), rowsBy(acts, "remove", table)];
  const goes = new Set(removed.map(({ row }) => row.id));
  const comes = new Set(added.map(({ row }) => row.id));
  const mustBe = [...was, ...added.flatMap(({ act, row }) => (act.isSure ? [row.id] : []))];
  const mustNot = removed.flatMap(({ act, row }) => (act.isSure ? [row.id] : []));
  const about = aboutOf(table);
  const pairs = rowsOf(now, table).filter(
    (row, at, all) =>
      about.length > 0 &&
      about.every((column) => valueIn(row, column) !== "") &&
      all.findIndex((other) => about.every((column) => valueIn(other, column) === valueIn(row, column))) < at,
  );
  return [
    ...pairs.map(({ id }) => ["two for one thing", table, id]),
    ...mustBe.filter((id) => !goes.has(id) && !is.includes(id)).map((id) => ["lost", table, id]),
    ...mustNot.filter((id) => !comes.has(id) && is.includes(id)).map((id) => ["not removed", table, id]),
    ...is.filter((id) => !was.includes(id) && !comes.has(id)).map((id) => ["nobody's", table, id]),
    ...is.filter((id, at) => is.indexOf(id) !== at).map((id) => ["twice", table, id]),
  ];
};

const writesTo = (acts: readonly Act[], table: TableKey, id: string, column: string): Write[] =>
  acts.flatMap((act) =>
    act.steps.flatMap((step): Write[] => {
      if (step.do === "change" && step.table === table && step.id === id && step.column === column)
        return [{ act, from: rawOf(step.from), to: rawOf(step.to) }];
      if (step.do !== "append" || step.table !== table) return [];
      const row = step.rows.find((one) => one.id === id);
      return row && !isFormula(row[column] ?? null) ? [{ act, from: "", to: valueIn(row, column) }] : [];
    }),
  );

const wrongCells = (before: Book, now: Book, acts: readonly Act[], table: TableKey): unknown[] => {
  const columns = columnsOf(table).flatMap(([name, { kind }]) => (kind === "computed" ? [] : [name]));
  const [was, is] = [before, now].map((book) => new Map(rowsOf(book, table).map((row) => [row.id, row]))) as [
    Map<string, AnyRow>,
    Map<string, AnyRow>,
  ];
  const removed = rowsBy(acts, "remove", table);
  const conflicts = acts.flatMap((act) =>
    act.conflicts.flatMap((conflict) => (conflict.table === table ? [{ act, conflict }] : [])),
  );
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) =>
    columns.flatMap((column): unknown[] => {
      const writes = writesTo(acts, table, id, column);
      const [first, last] = [valueIn(was.get(id), column), valueIn(is.get(id), column)];
      const seen = [first, ...writes.map(({ to }) => to)];
      const told = conflicts.filter(({ conflict }) => conflict.id === id && conflict.column === column);
      const wrong = (what: string, ...facts: unknown[]) => [
        [
          what,
          table,
          id,
          column,
          { first, last, writes: writes.map((one) => [one.act.who, one.from, one.to]) },
          ...facts,
        ],
      ];
      const bad: unknown[] = [];
      if (is.has(id) && !seen.includes(last)) bad.push(...wrong("nobody wrote this"));
      for (const write of writes) {
        const { act, to } = write;
        if (!act.isSure || to === last || act.steps.length === 0) continue;
        const others = writes.filter((one) => one !== write);
        const knew = others.some((one) => (one.act.isHand && one.act !== act) || one.from === to);
        const saw = removed.some(({ act: by, row }) => by.isHand || valueIn(row, column) === to);
        if (is.has(id) ? !knew : !saw && !knew) bad.push(...wrong("overwritten in silence", act.who));
      }
      for (const { act, conflict } of told) {
        const theirs = rawOf(conflict.theirs);
        if (conflict.gone) {
          if (is.has(id)) bad.push(...wrong("told to be gone", act.who));
        } else if (!seen.includes(theirs)) bad.push(...wrong("told what nobody wrote", act.who, theirs));
        else if (conflict.removal) {
          if (!is.has(id) && !removed.some((one) => one.act !== act))
            bad.push(...wrong("removed though told", act.who));
        } else if (last === rawOf(conflict.ours) && !writes.some((one) => one.to === last) && first !== last)
          bad.push(...wrong("written though told", act.who));
      }
      return bad;
    }),
  );
};
