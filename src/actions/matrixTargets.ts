import type { Book } from "../model/book";
import type { MatrixReading, ReadMatrix } from "../forms/readMatrix";
import { normalised } from "../rules/similar";
import { findLeaders } from "./importTreeLeaders";
import type { LeaderIndicator, LeaderResult, Leaders } from "./importTreeLeaders";
import type { Owners } from "./importTreeOwners";
import { leaderResults } from "./importTreeUnderstood";

/** What a column of a matrix stands for: a leader's indicator, or a leader's result as a whole. */
export interface MatrixTarget {
  /** The id of the indicator or result; a name of its own where that is made by the plan. */
  readonly key: string;
  readonly result: LeaderResult;
  readonly indicator?: LeaderIndicator;
}

/** What the columns of every table stand for, and what may be the same as something of the workbook. */
export interface MatrixTargets {
  /** By table, then by column; undefined where several are meant alike. */
  readonly targets: readonly (readonly (MatrixTarget | undefined)[])[];
  readonly leaders: Pick<Leaders, "proposals"> & {
    /** Results that are only named, and the person who leads with them; "" where nobody knows. */
    readonly named: readonly { readonly result: LeaderResult; readonly leader: string }[];
  };
}

type Column = ReadMatrix["columns"][number];

/**
 * Finds the leader's results and indicators of the columns. Those of the same text are taken, in their order where
 * several bear it; what is similar is only proposed, and what is not found is made for the leader.
 * @param leaders who leads each table; "" where nobody knows, so that anybody's results may be meant
 */
export const targetsOf = (
  book: Book,
  { tables }: MatrixReading,
  leaders: readonly string[],
  { ownerOf, isAgreed }: Pick<Owners, "ownerOf" | "isAgreed">,
  accepted: ReadonlySet<string>,
): MatrixTargets => {
  const all = leaderResults(book);
  const nobodys = all.filter(({ idSkp }) => idSkp === "");
  const poolOf = (leader: string): LeaderResult[] =>
    leader === "" ? all : [...all.filter(({ idSkp }) => ownerOf(idSkp) === leader), ...nobodys];
  const keys = keyMaker();
  const targetOf = (result: LeaderResult, indicator?: LeaderIndicator): MatrixTarget => ({
    key: keys(indicator ?? result),
    result,
    ...(indicator && { indicator }),
  });

  const targets: (MatrixTarget | undefined)[][] = tables.map(() => []);
  const open: { table: number; column: number }[] = [];
  tables.forEach(({ columns }, table) => {
    const pool = poolOf(leaders[table] ?? "");
    const seen = new Map<string, number>();
    columns.forEach((column, at) => {
      const wording = JSON.stringify([normalised(column.result), normalised(column.indicator)]);
      const before = seen.get(wording) ?? 0;
      seen.set(wording, before + 1);
      const found = sameIn(pool, column);
      const one = found[before] ?? (found.length === 1 ? found[0] : undefined);
      const isUnclear = found.length > 1 && leaders[table] === "";
      if (isUnclear) return;
      if (one) (targets[table] ??= [])[at] = targetOf(one.result, one.indicator);
      else open.push({ table, column: at });
    });
  });

  const wishes = open.map(({ table, column }) => {
    const { result = "", indicator = "" } = tables[table]?.columns[column] ?? {};
    return {
      text: result || indicator,
      indicator: result === "" ? "" : indicator,
      idSkp: "",
      idPenilai: leaders[table] ?? "",
      self: "",
    };
  });
  const found = findLeaders(wishes, all, ownerOf, accepted, true);
  open.forEach(({ table, column }, at) => {
    const above = found.above[at];
    if (!above || above === "ambiguous") return;
    // An agreed SKP gets no indicator: what is written below it hangs on the result as a whole.
    const isClosed = above.indicator?.id === undefined && isAgreed(above.result.idSkp);
    (targets[table] ??= [])[column] = targetOf(above.result, isClosed ? undefined : above.indicator);
  });
  return {
    targets: tables.map(({ columns }, table) => columns.map((_, at) => targets[table]?.[at])),
    leaders: {
      proposals: found.proposals,
      named: found.named.map(({ result, wish }) => ({ result, leader: wishes[wish]?.idPenilai ?? "" })),
    },
  };
};

/** What bears the texts of a column: an indicator of such a result, a result as a whole, an indicator alone. */
const sameIn = (
  pool: readonly LeaderResult[],
  column: Column,
): { readonly result: LeaderResult; readonly indicator?: LeaderIndicator }[] => {
  const [wanted, measure] = [normalised(column.result), normalised(column.indicator)];
  const results = pool.filter(({ text }) => wanted === "" || normalised(text) === wanted);
  if (column.indicator === "") return results.map((result) => ({ result }));
  const measured = results.flatMap((result) =>
    result.indicators
      .filter(({ text }) => normalised(text) === measure)
      .map((indicator) => ({ result, indicator })),
  );
  if (measured.length > 0 || wanted !== "") return measured;
  return pool.filter(({ text }) => normalised(text) === measure).map((result) => ({ result }));
};

/** Ids of what the workbook has; names for what it has not. */
const keyMaker = (): ((one: LeaderResult | LeaderIndicator) => string) => {
  const made = new Map<object, string>();
  return (one) => {
    if (one.id !== undefined) return one.id;
    const key = made.get(one) ?? `new ${made.size}`;
    made.set(one, key);
    return key;
  };
};
