import { cellsOfRow } from "../model/agreement/agreedCells";
import { agreedRecords, rowKey } from "../model/agreement/agreedRecords";
import type { AgreedRecords } from "../model/agreement/agreedRecords";
import { ownedRows } from "../model/agreement/agreedRows";
import type { OwnedRow } from "../model/agreement/agreedRows";
import { judgedPlans } from "../model/agreement/judgedPlans";
import { lacksOf } from "../model/agreement/planLacks";
import type { Book } from "../model/book";
import { byId } from "../model/book";
import { dayCell } from "../model/cell";
import type { Cell } from "../model/cell";
import { grouped } from "../model/grouped";
import { isLocked } from "../model/locked";
import { isRefusal } from "../model/plan";
import type { Change, Refusal } from "../model/plan";
import { writtenCells } from "../model/agreement/agreedCells";
import type { Row, skpStates } from "../model/tables";
import type { Action } from "./action";
import { appended, recordRows, versionSteps } from "./agreement/record";
import type { Agreed } from "./agreement/record";
import { ensureTables } from "./ensureTables";
import { ownerOf } from "./resultRows";

/** What SKP are to be: draf, diajukan or ditetapkan. */
export interface StateWish {
  /** The ids of the SKP. */
  readonly skp: readonly string[];
  readonly to: (typeof skpStates)[number];
  /** The day on which they are agreed, as Excel's serial number; today where it is absent. */
  readonly tanggal?: number;
}

/**
 * Sets the state of SKP. What is agreed is recorded word for word, row by row, so that every later change is found;
 * nothing is agreed or handed in that lacks a result or an indicator. One that is agreed goes back only while nothing
 * in it is judged, and is the next version then. Of an SKP that is agreed already, what has no record yet is recorded.
 */
export const setPlanState: Action<StateWish> = {
  name: "setPlanState",
  plan: (book, { skp, to, tanggal }, tools) => {
    const known = byId(book, "skp");
    const plans = [...new Set(skp)].flatMap((id) => known.get(id) ?? []);
    if (plans.length < new Set(skp).size || plans.length === 0) return { refused: "skpGone" };
    const tables = ensureTables(book, to === "ditetapkan" ? ["skp", "kesepakatan"] : ["skp"]);
    if (isRefusal(tables)) return tables;
    const refusal = refusalOf(book, plans, to);
    if (refusal) return refusal;
    const records = agreedRecords(book);
    if (to !== "ditetapkan")
      return { steps: [...tables, ...plans.flatMap((plan) => released(plan, to, records))] };
    const day = { serial: tanggal ?? tools.today };
    const rows = rowsOf(book, plans);
    const versions = new Map(
      plans.map((plan) => [plan.id, versionOf(plan, rows.get(plan.id) ?? [], records)]),
    );
    const wanted = plans.flatMap((plan) => agreedOf(plan, rows.get(plan.id) ?? [], records));
    const written = recordRows(wanted, (id) => versions.get(id) ?? 1, records, tools);
    return {
      steps: [
        ...tables,
        ...appended("kesepakatan", written),
        // The state comes last: an SKP that says ditetapkan has its record.
        ...plans.flatMap((plan) => [
          ...versionSteps(plan, versions.get(plan.id) ?? 1),
          ...(isLocked(plan) ? [] : cells(plan, [["tanggal", dayCell(plan.tanggal), day]])),
          ...cells(plan, [["status", plan.status || null, to]]),
        ]),
      ],
    };
  },
};

const refusalOf = (book: Book, plans: readonly Row<"skp">[], to: StateWish["to"]): Refusal | undefined => {
  if (to === "draf" || plans.some((plan) => to === "diajukan" && isLocked(plan))) {
    const judged = judgedPlans(book);
    const fixed = plans.filter((plan) => isLocked(plan) && judged.has(plan.id));
    if (fixed.length > 0) return { refused: "planJudged", facts: namesOf(book, fixed) };
  }
  if (to === "draf") return undefined;
  const lacks = lacksOf(book);
  const open = plans.filter((plan) => !isLocked(plan));
  const empty = open.filter(({ id }) => lacks.get(id) === "results");
  if (empty.length > 0) return { refused: "planWithoutResults", facts: namesOf(book, empty) };
  const bare = open.filter(({ id }) => lacks.get(id) === "indicators");
  return bare.length > 0 ? { refused: "planWithoutIndicators", facts: namesOf(book, bare) } : undefined;
};

const mostNames = 5;

const namesOf = (book: Book, plans: readonly Row<"skp">[]): Record<string, string | number> => ({
  name: plans
    .slice(0, mostNames)
    .map((plan) => ownerOf(book, plan))
    .join(", "),
  /** How many more there are than are named. */
  count: Math.max(0, plans.length - mostNames),
});

/** Takes an SKP back to a state in which it may be edited; one that was agreed is the next version from then on. */
const released = (plan: Row<"skp">, to: StateWish["to"], { versions }: AgreedRecords): Change[] => {
  const recorded = versions.get(plan.id) ?? 0;
  const isOld = isLocked(plan) && recorded >= (plan.versi ?? 1);
  return [
    ...(isOld ? versionSteps(plan, recorded + 1) : []),
    ...(isLocked(plan) ? cells(plan, [["tanggal", dayCell(plan.tanggal), null]]) : []),
    ...cells(plan, [["status", plan.status || null, to]]),
  ];
};

const cells = (
  { id }: Row<"skp">,
  edits: readonly (readonly [column: string, from: Cell, to: Cell])[],
): Change[] =>
  edits
    .filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to))
    .map(([column, from, to]) => ({ do: "change", table: "skp", id, column, from, to }));

const rowsOf = (book: Book, plans: readonly Row<"skp">[]): ReadonlyMap<string, readonly OwnedRow[]> => {
  const wanted = new Set(plans.map(({ id }) => id));
  return grouped(
    [...ownedRows(book)].filter(({ skp, row, nth }) => wanted.has(skp) && row.id !== "" && nth === 1),
    ({ skp }) => skp,
  );
};

/** What every row of an SKP says; of one that is agreed already only what was never recorded. */
const agreedOf = (plan: Row<"skp">, rows: readonly OwnedRow[], { ofSkp }: AgreedRecords): Agreed[] => {
  const recorded = ofSkp.get(plan.id);
  const now = rows
    .filter(({ table, row }) => !isLocked(plan) || !recorded?.has(rowKey(table, row.id)))
    .map(({ table, row }) => ({ table, id: row.id, skp: plan.id, next: cellsOfRow(table, row) }));
  if (isLocked(plan)) return now;
  const there = new Set(rows.map(({ table, row }) => rowKey(table, row.id)));
  const gone = [...(recorded ?? [])]
    .filter(([key]) => !there.has(key))
    .map(([, { table, id }]): Agreed => ({ table, id, skp: plan.id, next: "gone" }));
  return [...now, ...gone];
};

/** The version under which an SKP is agreed: what it says, or the next where that one was agreed otherwise before. */
const versionOf = (plan: Row<"skp">, rows: readonly OwnedRow[], records: AgreedRecords): number => {
  const said = plan.versi ?? 1;
  const recorded = records.versions.get(plan.id) ?? 0;
  if (isLocked(plan) || recorded < said) return said;
  const own = records.ofSkp.get(plan.id);
  const differs = rows.some(({ table, row }) => {
    const record = own?.get(rowKey(table, row.id));
    return record && record.versi >= said && record.isi !== writtenCells(table, cellsOfRow(table, row));
  });
  return differs ? recorded + 1 : Math.max(said, recorded);
};
