import { levelsOf, none, treeOf } from "../rules/tree";
import type { Place } from "../rules/tree";
import type { Book } from "./book";
import { byId } from "./book";
import type { Row } from "./tables";

/** The cascading tree: every rencana hasil kerja in force, by number from 0, and how they hang together. */
export interface ResultTree {
  readonly rows: readonly Row<"kinerja">[];
  /** What each row is: at the top, linked, or which fault it has. */
  readonly place: readonly Place[];
  /** The number of each row's parent, or `none`, or `unclear` (rules/tree.ts). */
  readonly parent: Int32Array;
  /** 1 at the top and under a missing parent; 0 where it cannot be said. */
  readonly level: Int32Array;
  /** The numbers of each row's children, by Urutan, then in the order of the table. */
  readonly children: readonly (readonly number[])[];
  /** The rows without a row above them, in the order of the table: also those on a cycle, so that all are seen. */
  readonly roots: readonly number[];
  /** The number of the row with this id; the first where several have it. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Whether a plan's row counts: not replaced and not cancelled. */
export const inForce = ({ status }: { readonly status: string }): boolean =>
  status === "" || status === "berlaku";

/** Whether a result contributes directly to its parent, by whatever basis: only such values may be carried upwards. */
export const isDirect = ({ cascading }: { readonly cascading: string }): boolean =>
  cascading.startsWith("Langsung");

/**
 * The id of the leader's result that a result contributes to: that of the leader's indicator where one is named, for the
 * indicator is the real parent; else its ID Induk.
 */
export const parentIdOf = (
  result: Row<"kinerja">,
  indicators: ReadonlyMap<string, Row<"indikator">>,
): string => indicators.get(result.idIndikatorInduk)?.idKinerja || result.idInduk;

/**
 * The id of the second result that a result contributes to, as a matrix of a second leader says; "" for none. Its ID
 * Induk Kedua names that result, or one of its indicators.
 */
export const secondParentIdOf = (
  { idIndukKedua }: Pick<Row<"kinerja">, "idIndukKedua">,
  indicators: ReadonlyMap<string, Row<"indikator">>,
): string => indicators.get(idIndukKedua)?.idKinerja || idIndukKedua;

/** The cascading tree of a workbook. Linear in its rows, whatever its depth and its faults. */
export const resultTree = (book: Book): ResultTree => finished(resultTreeSteps(book));

/** Takes work that goes step by step to its end. */
export const finished = <Result>(steps: Generator<void, Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/** The same a step at a time, for who must hold nobody up. */
export function* resultTreeSteps(book: Book): Generator<void, ResultTree> {
  const rows = book.tables.kinerja.rows.filter(inForce);
  const indicators = byId(book, "indikator");
  yield;
  const tree = treeOf(
    rows.map(({ id }) => id),
    rows.map((row) => parentIdOf(row, indicators)),
  );
  yield;
  const { level } = levelsOf(tree);
  yield;
  const children: number[][] = rows.map(() => []);
  const roots: number[] = [];
  const onCycle = (place: Place | undefined): boolean => place === "onCycle" || place === "ownParent";
  rows.forEach((_, at) => {
    const above = tree.parent[at] ?? none;
    if (above < 0 || onCycle(tree.place[at])) roots.push(at);
    else children[above]?.push(at);
  });
  for (const some of children)
    if (some.length > 1) some.sort((one, other) => (rows[one]?.urutan ?? 0) - (rows[other]?.urutan ?? 0));
  yield;
  const rowOf = new Map<string, number>();
  rows.forEach(({ id }, at) => {
    if (id !== "" && !rowOf.has(id)) rowOf.set(id, at);
  });
  return { rows, place: tree.place, parent: tree.parent, level, children, roots, rowOf };
}
