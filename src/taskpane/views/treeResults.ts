import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { grouped } from "../../model/grouped";
import { finished, inForce, resultTreeSteps } from "../../model/resultTree";
import type { ResultTree } from "../../model/resultTree";
import type { Row } from "../../model/tables";
import { ownersOf } from "./people";
import { keysOf, once } from "./tree";
import type { Forest } from "./tree";
import { addFindings, faultsOf, placeFault, problemsByRow } from "./treeFaults";
import type { RowFault } from "./treeFaults";
import type { ResultFindings } from "./treeFindings";

/** The cascading tree as it is shown, with the rows that it shows. */
export interface ResultForest extends Forest {
  readonly results: ResultTree;
  readonly ownerAt: (at: number) => Row<"pegawai"> | undefined;
  /** The leader's indicator under which a result hangs. */
  readonly leaderIndicatorAt: (at: number) => Row<"indikator"> | undefined;
  readonly faultsAt: (at: number) => readonly RowFault[];
}

/** Every result in force, under the leader's result that it contributes to; `me` is the id of who works here. */
export const resultForest = (book: Book, me: string): ResultForest => finished(resultForestSteps(book, me));

/** So many results are put into small letters in one step. */
const rowsAStep = 2000;

/** The same a step at a time, for who must hold nobody up. */
export function* resultForestSteps(book: Book, me: string): Generator<void, ResultForest> {
  const results = yield* resultTreeSteps(book);
  yield;
  const { rows, place, parent, children } = results;
  const owners = ownersOf(book);
  const indicators = byId(book, "indikator");
  const problems = problemsByRow(book, "kinerja");
  const numbers = once(() => new Map(book.tables.kinerja.rows.map((row, at) => [row, at])));
  const problemsAt = (row: Row<"kinerja"> | undefined) =>
    problems.size === 0 || !row ? undefined : problems.get(numbers().get(row) ?? -1);
  const ownerAt = (at: number) => owners.get(rows[at]?.idSkp ?? "");
  const leaderIndicatorAt = (at: number) => indicators.get(rows[at]?.idIndikatorInduk ?? "");
  const faultsAt = (at: number) => faultsOf(placeFault(place[at], parent[at]), problemsAt(rows[at]));
  yield;
  const keys = keysOf(rows.map(({ id }) => id));
  const measures = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  yield;
  const searched: string[] = [];
  for (const [at, { id, rencana, jenisHasil }] of rows.entries()) {
    if (at % rowsAStep === 0) yield;
    const own = (measures.get(id) ?? []).map(({ indikator }) => indikator);
    searched.push(
      [rencana, ownerAt(at)?.nama, jenisHasil, leaderIndicatorAt(at)?.indikator, ...own]
        .join("\n")
        .toLowerCase(),
    );
  }
  const above = parent.slice();
  for (const root of results.roots) above[root] = -1;
  return {
    size: rows.length,
    roots: results.roots,
    children,
    above,
    ...keys,
    results,
    ownerAt,
    leaderIndicatorAt,
    faultsAt,
    isMine: (at) => me !== "" && ownerAt(at)?.id === me,
    isFaulty: (at) => placeFault(place[at], parent[at]) !== undefined || problemsAt(rows[at]) !== undefined,
    searched: () => searched,
    rowAt: (at) => ({
      text: rows[at]?.rencana ?? "",
      line: leaderIndicatorAt(at)?.indikator ?? "",
      owner: ownerAt(at)?.nama ?? "",
      kind: rows[at]?.jenisHasil || (rows[at]?.kelompok === "Tambahan" ? "Tambahan" : ""),
      under: children[at]?.length ?? 0,
      faults: faultsAt(at).length,
    }),
  };
}

/** The same with what the audit found counted on its rows, and nothing made anew. */
export const withFindings = (forest: ResultForest, findings: ResultFindings): ResultForest => {
  if (findings.size === 0) return forest;
  const faultsAt = (at: number) => {
    const some = findings.get(forest.results.rows[at]?.id ?? "");
    return some ? addFindings(forest.faultsAt(at), some) : forest.faultsAt(at);
  };
  return {
    ...forest,
    faultsAt,
    isFaulty: (at) => findings.has(forest.results.rows[at]?.id ?? "") || forest.isFaulty(at),
    rowAt: (at) => ({ ...forest.rowAt(at), faults: faultsAt(at).length }),
  };
};
