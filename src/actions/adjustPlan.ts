import { agreedColumns, agreedTables, cellsOfRow, differences, partOf } from "../model/agreement/agreedCells";
import type { AgreedCells } from "../model/agreement/agreedCells";
import { agreedRecords, rowKey, saidIn } from "../model/agreement/agreedRecords";
import type { AgreedRecords } from "../model/agreement/agreedRecords";
import { ownedRows } from "../model/agreement/agreedRows";
import type { OwnedRow } from "../model/agreement/agreedRows";
import type { Book } from "../model/book";
import { bookAfter } from "../model/bookAfter";
import type { NewId } from "../model/id";
import { isLocked } from "../model/locked";
import { isRefusal } from "../model/plan";
import type { CellRow, Plan, Refusal } from "../model/plan";
import { settle } from "../model/settle";
import type { Action, Tools } from "./action";
import { addResult } from "./addResult";
import {
  adjustedVersion,
  appended,
  historyRows,
  recordRows,
  versionSteps,
  wholeRow,
} from "./agreement/record";
import type { Adjustment, Agreed } from "./agreement/record";
import { cancelResult } from "./cancelResult";
import { editIndicator } from "./editIndicator";
import { editResult } from "./editResult";
import { ensureTables } from "./ensureTables";
import { moveResult } from "./moveResult";
import { mixed, unexplained } from "./recordAdjustment";
import { takeFormChanges } from "./takeFormChanges";
import { takeFromLibrary } from "./takeFromLibrary";

/** The edits that an agreed SKP takes with a reason. */
const edits = {
  addResult,
  editResult,
  editIndicator,
  moveResult,
  cancelResult,
  takeFromLibrary,
  takeFormChanges,
} as const;

/** One of these edits, as it would be asked for of an SKP that is not agreed. */
export type Edit = {
  [N in keyof typeof edits]: {
    readonly action: N;
    readonly input: (typeof edits)[N] extends Action<infer Input> ? Input : never;
  };
}[keyof typeof edits];

/** An edit of an agreed SKP, why, and who agreed to it. */
export interface AdjustWish extends Omit<Adjustment, "tanggal"> {
  /** The id of the SKP that is adjusted; other agreed SKP stay as they are. */
  readonly skp: string;
  readonly edit: Edit;
  /** The day on which it was agreed, as Excel's serial number; today where it is absent. */
  readonly tanggal?: number;
}

/**
 * Edits an agreed SKP and records the edit as an adjustment, in one plan: the edit is planned as if the SKP were not
 * agreed, carried out on the book in memory, and what differs in the SKP then is what is recorded; a form that the edit
 * draws anew says the version that comes of it. An edit that changes nothing that is agreed is planned as it is. The record
 * is written before the edit and the version last, so that an interrupted run is known and completed.
 */
export const adjustPlan: Action<AdjustWish> = {
  name: "adjustPlan",
  plan: (book, wish, tools) => {
    const refusal = unexplained(wish);
    if (refusal) return refusal;
    const plan = book.tables.skp.rows.find(({ id }) => id === wish.skp);
    if (!plan) return { refused: "skpGone" };
    const records = agreedRecords(book);
    const ids = pendingIds(book, records, wish.skp, plan.versi ?? 1);
    const version = adjustedVersion(records, plan);
    const editedAs = (versi: number | null) =>
      planned(opened(book, wish.skp, versi), wish.edit, { ...tools, newId: reusing(ids, tools.newId) });
    if (!isLocked(plan)) return editedAs(plan.versi);
    const edited = editedAs(version);
    if (isRefusal(edited)) return edited;
    const tables = ensureTables(book, ["skp", "kesepakatan", "riwayat"]);
    if (isRefusal(tables)) return tables;
    // What somebody changed in between is not written, and so it is not recorded.
    const after = bookAfter(book, settle(edited, book).plan.steps);
    const first = records.ofSkp.has(wish.skp) ? [] : asItStood(book, wish.skp);
    const firstRows = recordRows(first, () => plan.versi ?? 1, records, tools);
    const known = firstRows.length > 0 ? withRecords(book, firstRows) : records;
    const rows = touched(book, after, wish.skp, known);
    const isBehind = (known.versions.get(wish.skp) ?? 0) > (plan.versi ?? 1);
    if (rows.length === 0 && !isBehind) return editedAs(plan.versi);
    const adjustment = { ...wish, tanggal: wish.tanggal ?? tools.today };
    return {
      steps: [
        ...tables,
        ...historyRows(book, after, rows, () => version, known, adjustment, tools),
        ...appended("kesepakatan", [...firstRows, ...recordRows(rows, () => version, known, tools)]),
        ...edited.steps.filter((step) => !isIn(tables, step)),
        ...versionSteps(plan, version),
      ],
    };
  },
};

const planned = (book: Book, { action, input }: Edit, tools: Tools): Plan | Refusal =>
  (edits[action] as Action<unknown>).plan(book, input, tools);

/** The book as if the SKP were not agreed, and of this version. */
const opened = (book: Book, skp: string, versi: number | null): Book => ({
  ...book,
  tables: {
    ...book.tables,
    skp: {
      ...book.tables.skp,
      rows: book.tables.skp.rows.map((row) => (row.id === skp ? { ...row, status: "diajukan", versi } : row)),
    },
  },
});

/** The steps that make tables come once. */
const isIn = (tables: Plan["steps"], step: Plan["steps"][number]): boolean =>
  step.do === "table" && tables.some((one) => one.do === "table" && one.table === step.table);

/** Ids of rows that an interrupted adjustment has recorded but not added: they get just these ids. */
const pendingIds = (book: Book, { ofSkp }: AgreedRecords, skp: string, version: number): string[] => {
  const there = new Set([...ownedRows(book)].map(({ table, row }) => rowKey(table, row.id)));
  const parts = new Map(agreedTables.map((table) => [partOf(table) as string, table]));
  const told = book.tables.riwayat.rows.flatMap(({ idSkp, versi, bagian, yangDiubah, idBaris }) => {
    const table = parts.get(bagian);
    const isPending = idSkp === skp && (versi ?? 0) > version && yangDiubah === wholeRow.new;
    return table && isPending && !there.has(rowKey(table, idBaris)) ? [idBaris] : [];
  });
  const recorded = [...(ofSkp.get(skp) ?? [])].flatMap(([key, { id, versi, isi }]) =>
    versi > version && isi !== "" && !there.has(key) ? [id] : [],
  );
  return [...new Set([...told, ...recorded])];
};

const reusing =
  (pending: string[], newId: NewId): NewId =>
  (letter) => {
    // It is drawn in any case: the ids that are drawn after it are the same then.
    const drawn = newId(letter);
    const at = pending.findIndex((id) => id.startsWith(`${letter}-`));
    return at < 0 ? drawn : (pending.splice(at, 1)[0] ?? drawn);
  };

const rowsOf = (book: Book, skp: string): ReadonlyMap<string, OwnedRow> =>
  new Map(
    [...ownedRows(book)]
      .filter((owned) => owned.skp === skp && owned.row.id !== "" && owned.nth === 1)
      .map((owned) => [rowKey(owned.table, owned.row.id), owned]),
  );

/** An SKP that was agreed without a record is recorded as it stands before it is adjusted. */
const asItStood = (book: Book, skp: string): Agreed[] =>
  [...rowsOf(book, skp).values()].map(({ table, row }) => ({
    table,
    id: row.id,
    skp,
    next: cellsOfRow(table, row),
  }));

const withRecords = (book: Book, rows: readonly CellRow[]): AgreedRecords =>
  agreedRecords(bookAfter(book, [{ do: "append", table: "kesepakatan", rows }]));

/** The rows of an SKP in which an edit changes what is agreed; what was changed by hand before is not recorded with it. */
const touched = (book: Book, after: Book, skp: string, { ofSkp }: AgreedRecords): Agreed[] => {
  const [was, is] = [rowsOf(book, skp), rowsOf(after, skp)];
  const own = ofSkp.get(skp);
  const rows: Agreed[] = [];
  for (const [key, { table, row }] of is) {
    const old = was.get(key);
    const now = cellsOfRow(table, row);
    const before = old ? cellsOfRow(table, old.row) : {};
    const columns = differences(table, before, now);
    if (old && columns.length === 0) continue;
    const record = own?.get(key);
    const said = record && saidIn(record);
    const base: AgreedCells = said === undefined || said === "gone" ? now : said;
    const left = agreedColumns[table].filter((column) => !columns.includes(column));
    rows.push({ table, id: row.id, skp, next: old ? mixed(now, base, left) : now });
  }
  for (const [key, { table, row }] of was)
    if (!is.has(key)) rows.push({ table, id: row.id, skp, next: "gone" });
  return rows;
};
