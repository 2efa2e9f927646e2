import type { Mend, Removal } from "../model/audit/finding";
import type { Book, Content } from "../model/book";
import { byId } from "../model/book";
import { rawOf } from "../model/cell";
import { isLocked } from "../model/locked";
import type { Change, Refusal, Step } from "../model/plan";
import { inForce, parentIdOf } from "../model/resultTree";
import { mainPlans } from "../model/audit/assessors";
import { definitionOf } from "../model/tables";
import type { Row, TableKey } from "../model/tables";
import { treeOf } from "../rules/tree";
import type { Tree } from "../rules/tree";
import type { Action, Tools } from "./action";

/** The mends that a person chose of what the audit found. */
export interface MendWish {
  readonly mends: readonly Pick<Mend, "steps">[];
}

/**
 * Writes mends of the audit. Each is compared with the workbook as it stands: what is done already falls away, a cell
 * that somebody has changed since is a conflict. Of mends that disagree over a cell the first counts; one that would
 * close a circle together with the others is left out.
 */
export const mendTree: Action<MendWish> = {
  name: "mendTree",
  plan: (book, { mends: wished }, tools) => {
    const rowOf = finderIn(book);
    const mends = wished.map(({ steps }) => ({ steps: steps.flatMap((step) => written(book, step, tools)) }));
    const agreed = mends.map((mend) => lockedName(rowOf, mend)).find((name) => name !== undefined);
    if (agreed !== undefined) return { refused: "agreedSkp", facts: { name: agreed } } satisfies Refusal;
    const chosen = withoutCircles(book, agreeing(mends));
    return { steps: joined(chosen.flatMap(({ steps }) => steps.filter((step) => !isDone(rowOf, step)))) };
  },
};

type MendStep = Change | Removal;
interface Steps {
  readonly steps: readonly MendStep[];
}

/**
 * A step as it is written: rows that want ids of their own get them, the last first, so that no row is found by its
 * number among those that bear the id after an earlier one has another. Where the id is one row's by now, nothing.
 */
const written = (book: Book, step: Mend["steps"][number], tools: Tools): readonly MendStep[] => {
  if (step.do !== "newIds") return [step];
  const { table, id, follow } = step;
  const { rows } = book.tables[table] as Content<TableKey>;
  const count = rows.filter((row) => row.id === id).length;
  const change = (cell: Pick<Change, "table" | "id" | "column" | "nth">, to: string): Change => ({
    do: "change",
    ...cell,
    from: id,
    to,
  });
  return Array.from({ length: Math.max(0, count - 1) }, (_, at) => count - at).flatMap((nth) => {
    const to = tools.newId(definitionOf(table).letter);
    const own = change({ table, id, nth, column: "id" }, to);
    return count === 2 ? [own, ...follow.map((cell) => change(cell, to))] : [own];
  });
};

type AnyRow = Readonly<Record<string, unknown>>;
type RowOf = (table: TableKey, id: string, nth?: number) => AnyRow | undefined;

/** Finds rows by table and id; a table is indexed when it is first asked for. A blank id is nobody's. */
const finderIn = (book: Book): RowOf => {
  const indexes = new Map<TableKey, ReadonlyMap<string, AnyRow>>();
  return (table, id, nth) => {
    if (id === "") return undefined;
    if (nth !== undefined)
      return (book.tables[table] as Content<TableKey>).rows.filter((row) => row.id === id)[nth - 1] as
        AnyRow | undefined;
    let index = indexes.get(table);
    if (!index) {
      const { rows } = book.tables[table] as Content<TableKey>;
      indexes.set(table, (index = new Map(rows.map((row) => [row.id, row as unknown as AnyRow]))));
    }
    return index.get(id);
  };
};

const idOf = (step: MendStep): string => (step.do === "remove" ? step.rows[0].id : step.id);

const nthOf = (step: MendStep): number | undefined => (step.do === "change" ? step.nth : undefined);

const isDone = (rowOf: RowOf, step: MendStep): boolean => {
  const now = rowOf(step.table, idOf(step), nthOf(step));
  return step.do === "remove" ? now === undefined : (now?.[step.column] ?? "") === rawOf(step.to);
};

const cellOf = ({ table, id, nth, column }: Change): string => `${table} ${id} ${nth ?? ""} ${column}`;

/** The mends that want no cell or row for which an earlier one wants something else. */
const agreeing = (mends: readonly Steps[]): Steps[] => {
  const wanted = new Map<string, string>();
  return mends.filter(({ steps }) => {
    const cells = steps.map((step): [string, string] =>
      step.do === "remove"
        ? [`${step.table} ${idOf(step)}`, "remove"]
        : [cellOf(step), JSON.stringify(step.to)],
    );
    if (cells.some(([cell, to]) => (wanted.get(cell) ?? to) !== to)) return false;
    for (const [cell, to] of cells) wanted.set(cell, to);
    return true;
  });
};

/** Without the mends whose results or SKP would come to stand on a circle on which they do not stand now. */
const withoutCircles = (book: Book, mends: readonly Steps[]): readonly Steps[] => {
  const before = circling(book, []);
  let kept = mends;
  for (;;) {
    const now = circling(book, kept);
    const better = kept.filter(({ steps }) =>
      steps.every(
        (step) => !now.has(`${step.table} ${idOf(step)}`) || before.has(`${step.table} ${idOf(step)}`),
      ),
    );
    if (better.length === kept.length) return kept;
    kept = better;
  }
};

/** The results, and the SKP that place people, that would stand on a circle after some mends: "table id". */
const circling = (book: Book, mends: readonly Steps[]): ReadonlySet<string> => {
  const changed = changedCells(mends);
  const now = <R extends { readonly id: string }>(table: TableKey, row: R): R => ({
    ...row,
    ...changed.get(`${table} ${row.id}`),
  });
  const indicators = byId(book, "indikator");
  const results = book.tables.kinerja.rows.filter(inForce);
  const plans = book.tables.skp.rows;
  const main = mainPlans(plans, { has: () => true }).flatMap((at) => plans[at] ?? []);
  const onCircle = (table: TableKey, rows: readonly { readonly id: string }[], tree: Tree): string[] =>
    rows.flatMap(({ id }, at) =>
      tree.place[at] === "onCycle" || tree.place[at] === "ownParent" ? [`${table} ${id}`] : [],
    );
  return new Set([
    ...onCircle(
      "kinerja",
      results,
      treeOf(
        results.map(({ id }) => id),
        results.map((row) => parentIdOf(now("kinerja", row), indicators)),
      ),
    ),
    ...onCircle(
      "skp",
      main,
      treeOf(
        main.map(({ idPegawai }) => idPegawai),
        main.map((plan) => now("skp", plan).idPenilai),
      ),
    ),
  ]);
};

const changedCells = (mends: readonly Steps[]): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const cells = new Map<string, Record<string, string>>();
  for (const { steps } of mends) {
    // What names a row by its new id hangs where it hung.
    if (steps.some((step) => step.do === "change" && step.column === "id")) continue;
    for (const step of steps) {
      if (step.do !== "change" || !placing.has(`${step.table} ${step.column}`)) continue;
      const row = `${step.table} ${step.id}`;
      cells.set(row, { ...cells.get(row), [step.column]: String(rawOf(step.to)) });
    }
  }
  return cells;
};

/** The columns that say where a row hangs. */
const placing: ReadonlySet<string> = new Set([
  "kinerja idInduk",
  "kinerja idIndikatorInduk",
  "skp idPenilai",
]);

/** The name of the person whose agreed SKP a mend would change; undefined where none is. */
const lockedName = (rowOf: RowOf, { steps }: Steps): string | undefined => {
  for (const step of steps) {
    const row = rowOf(step.table, idOf(step), nthOf(step));
    const result = step.table === "indikator" ? rowOf("kinerja", String(row?.idKinerja ?? "")) : row;
    const plan = step.table === "skp" ? row : rowOf("skp", String(result?.idSkp ?? ""));
    if (!plan || !isLocked(plan as unknown as Row<"skp">)) continue;
    return String(rowOf("pegawai", String(plan.idPegawai))?.nama ?? plan.jabatan ?? "");
  }
  return undefined;
};

/** Changes first, each once; then rows that go, those of one table in one step: each is found before the first goes. */
const joined = (steps: readonly MendStep[]): Step[] => {
  const changes = new Map<string, Change>();
  const removals = new Map<TableKey, Map<string, Removal["rows"][0]>>();
  for (const step of steps) {
    if (step.do === "change") {
      changes.set(cellOf(step), step);
      continue;
    }
    const rows = removals.get(step.table) ?? new Map<string, Removal["rows"][0]>();
    rows.set(step.rows[0].id, step.rows[0]);
    removals.set(step.table, rows);
  }
  return [
    ...changes.values(),
    ...[...removals].map(([table, rows]): Step => ({ do: "remove", table, rows: [...rows.values()] })),
  ];
};
