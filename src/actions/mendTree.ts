import type { Mend, Removal } from "../model/audit/finding";
import type { Book, Content } from "../model/book";
import { byId } from "../model/book";
import { rawOf } from "../model/cell";
import { isLocked } from "../model/locked";
import type { Change, Refusal, Step } from "../model/plan";
import { inForce, parentIdOf } from "../model/resultTree";
import type { Row, TableKey } from "../model/tables";
import { treeOf } from "../rules/tree";
import type { Action } from "./action";

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
  plan: (book, { mends }) => {
    const rowOf = finderIn(book);
    const agreed = mends.map((mend) => lockedName(rowOf, mend)).find((name) => name !== undefined);
    if (agreed !== undefined) return { refused: "agreedSkp", facts: { name: agreed } } satisfies Refusal;
    const chosen = withoutCircles(book, agreeing(mends));
    return { steps: joined(chosen.flatMap(({ steps }) => steps.filter((step) => !isDone(rowOf, step)))) };
  },
};

type MendStep = Change | Removal;
type Steps = Pick<Mend, "steps">;

type AnyRow = Readonly<Record<string, unknown>>;
type RowOf = (table: TableKey, id: string) => AnyRow | undefined;

/** Finds rows by table and id; a table is indexed when it is first asked for. A blank id is nobody's. */
const finderIn = (book: Book): RowOf => {
  const indexes = new Map<TableKey, ReadonlyMap<string, AnyRow>>();
  return (table, id) => {
    if (id === "") return undefined;
    let index = indexes.get(table);
    if (!index) {
      const { rows } = book.tables[table] as Content<TableKey>;
      indexes.set(table, (index = new Map(rows.map((row) => [row.id, row as unknown as AnyRow]))));
    }
    return index.get(id);
  };
};

const idOf = (step: MendStep): string => (step.do === "remove" ? step.rows[0].id : step.id);

const isDone = (rowOf: RowOf, step: MendStep): boolean => {
  const now = rowOf(step.table, idOf(step));
  return step.do === "remove" ? now === undefined : (now?.[step.column] ?? "") === rawOf(step.to);
};

/** The mends that want no cell or row for which an earlier one wants something else. */
const agreeing = (mends: readonly Steps[]): Steps[] => {
  const wanted = new Map<string, string>();
  return mends.filter(({ steps }) => {
    const cells = steps.map((step): [string, string] =>
      step.do === "remove"
        ? [`${step.table} ${idOf(step)}`, "remove"]
        : [`${step.table} ${step.id} ${step.column}`, JSON.stringify(step.to)],
    );
    if (cells.some(([cell, to]) => (wanted.get(cell) ?? to) !== to)) return false;
    for (const [cell, to] of cells) wanted.set(cell, to);
    return true;
  });
};

/** Without the mends whose results would come to stand on a circle on which they do not stand now. */
const withoutCircles = (book: Book, mends: readonly Steps[]): readonly Steps[] => {
  const rows = book.tables.kinerja.rows.filter(inForce);
  const circling = (some: readonly Steps[]): ReadonlySet<string> => {
    const changed = changedCells(some);
    const indicators = byId(book, "indikator");
    const { place } = treeOf(
      rows.map(({ id }) => id),
      rows.map((row) => parentIdOf({ ...row, ...changed.get(row.id) }, indicators)),
    );
    return new Set(
      rows.filter((_, at) => place[at] === "onCycle" || place[at] === "ownParent").map(({ id }) => id),
    );
  };
  const before = circling([]);
  let kept = mends;
  for (;;) {
    const now = circling(kept);
    const better = kept.filter(({ steps }) =>
      steps.every((step) => step.table !== "kinerja" || !now.has(idOf(step)) || before.has(idOf(step))),
    );
    if (better.length === kept.length) return kept;
    kept = better;
  }
};

const changedCells = (mends: readonly Steps[]): ReadonlyMap<string, Partial<Row<"kinerja">>> => {
  const cells = new Map<string, Record<string, string>>();
  for (const { steps } of mends)
    for (const step of steps) {
      if (step.do !== "change" || step.table !== "kinerja" || !step.column.startsWith("idIn")) continue;
      const row = cells.get(step.id) ?? {};
      row[step.column] = String(rawOf(step.to));
      cells.set(step.id, row);
    }
  return cells;
};

/** The name of the person whose agreed SKP a mend would change; undefined where none is. */
const lockedName = (rowOf: RowOf, { steps }: Steps): string | undefined => {
  for (const step of steps) {
    const row = rowOf(step.table, idOf(step));
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
      changes.set(`${step.table} ${step.id} ${step.column}`, step);
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
