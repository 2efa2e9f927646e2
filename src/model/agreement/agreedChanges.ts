import type { Book } from "../book";
import { isLocked } from "../locked";
import { finished, inForce } from "../resultTree";
import { cellsOfRow, differences, writtenCells } from "./agreedCells";
import type { AgreedCells, AgreedTable } from "./agreedCells";
import { agreedRecords, rowKey, saidIn } from "./agreedRecords";
import type { AgreedRecord, AgreedRecords } from "./agreedRecords";
import { ownedRows } from "./agreedRows";
import type { OwnedRow } from "./agreedRows";

/**
 * A row that is not what was agreed: cells of it changed, it is gone, or it is new. A row over which another was pasted
 * (`overwritten`) bears the id of that other one now.
 */
export interface AgreedChange {
  readonly kind: "changed" | "gone" | "new" | "overwritten";
  readonly table: AgreedTable;
  /** The id of the row as it was agreed; of a new one its own. */
  readonly id: string;
  /** Under which id it stands in the table, and of several rows that bear it, which one; absent where it is gone. */
  readonly stands?: { readonly id: string; readonly nth?: number; readonly at: number };
  /** What was agreed of it; empty of a new one. */
  readonly before: AgreedCells;
  /** What it says now; empty of one that is gone. */
  readonly after: AgreedCells;
  /** The columns in which it differs. */
  readonly columns: readonly string[];
  /** The id of the record of it; "" of a new one. */
  readonly record: string;
}

/** What of an agreed SKP is not as it was agreed. */
export interface PlanChanges {
  /** The id of the SKP. */
  readonly skp: string;
  /** Whether nothing was recorded when it was agreed: somebody typed the status, or it was carried in. */
  readonly unrecorded: boolean;
  readonly changes: readonly AgreedChange[];
}

/** Every agreed SKP that is not as it was agreed, or of which nothing is recorded, in the order of the table. */
export const changesSinceAgreed = (book: Book): PlanChanges[] => finished(changesSteps(book));

/** The same a row at a time, for who must hold nobody up. */
export function* changesSteps(book: Book): Generator<void, PlanChanges[]> {
  const locked = book.tables.skp.rows.filter((skp) => skp.id !== "" && isLocked(skp));
  if (locked.length === 0) return [];
  const records = agreedRecords(book);
  yield;
  const plans = new Map(locked.map(({ id }) => [id, collected(records, id)]));
  const homes = new Map<string, string>();
  for (const { id } of locked) for (const key of records.ofSkp.get(id)?.keys() ?? []) homes.set(key, id);
  yield;
  for (const owned of ownedRows(book)) {
    // A row without an id is found among what could not be read.
    if (owned.row.id === "") continue;
    const key = rowKey(owned.table, owned.row.id);
    // A row stays with the SKP with which it, or its result, was agreed, wherever that was moved since.
    const ofResult = owned.table === "indikator" ? rowKey("kinerja", String(owned.row.idKinerja)) : "";
    const plan = plans.get(homes.get(key) ?? homes.get(ofResult) ?? owned.skp);
    if (plan) {
      const own = plan.rows.get(key);
      if (own) own.push(owned);
      else plan.rows.set(key, [owned]);
    }
    yield;
  }
  const found: PlanChanges[] = [];
  for (const { id } of locked) {
    const plan = plans.get(id);
    if (!plan) continue;
    const { recorded, rows } = plan;
    if (!recorded) {
      if (rows.size > 0) found.push({ skp: id, unrecorded: true, changes: [] });
    } else {
      const changes = changesOf(recorded, rows);
      if (changes.length > 0) found.push({ skp: id, unrecorded: false, changes });
    }
    yield;
  }
  return found;
}

type RowsByKey = Map<string, OwnedRow[]>;

const collected = ({ ofSkp }: AgreedRecords, skp: string) => ({
  recorded: ofSkp.get(skp),
  rows: new Map() as RowsByKey,
});

const changesOf = (recorded: ReadonlyMap<string, AgreedRecord>, rows: RowsByKey): AgreedChange[] => {
  const changes: AgreedChange[] = [];
  const gone: AgreedChange[] = [];
  const others: OwnedRow[] = [];
  for (const [key, record] of recorded) {
    const own = rows.get(key) ?? [];
    const before = saidIn(record);
    // A record that cannot be read says nothing about its row.
    if (before === undefined) continue;
    if (before === "gone") {
      others.push(...own);
      continue;
    }
    const kept = own.find((one) => writtenCells(one.table, cellsOfRow(one.table, one.row)) === record.isi);
    const row = kept ?? own[0];
    others.push(...own.filter((one) => one !== row));
    if (!row) gone.push(goneChange(record, before));
    else if (row !== kept) changes.push(...changedRow(record, before, row, own.length));
  }
  for (const [key, own] of rows) if (!recorded.has(key)) others.push(...own);
  // A row that a copy of another row overwrote has the place and the content of that copy.
  for (const one of others) {
    const pasted = one.nth > 1 || (rows.get(rowKey(one.table, one.row.id))?.length ?? 0) > 1;
    const at = pasted ? gone.findIndex(({ table }) => table === one.table) : -1;
    const lost = at < 0 ? undefined : gone.splice(at, 1)[0];
    const after = cellsOfRow(one.table, one.row);
    const stands = { id: one.row.id, at: one.at, ...(pasted ? { nth: one.nth } : {}) };
    if (lost)
      changes.push({
        ...lost,
        kind: "overwritten",
        stands,
        after,
        columns: differences(one.table, lost.before, after),
      });
    else if (isSaid(one, after))
      changes.push({
        kind: "new",
        table: one.table,
        id: one.row.id,
        stands,
        before: {},
        after,
        columns: differences(one.table, {}, after),
        record: "",
      });
  }
  return [...changes, ...gone];
};

const goneChange = ({ table, id, record }: AgreedRecord, before: AgreedCells): AgreedChange => ({
  kind: "gone",
  table,
  id,
  before,
  after: {},
  columns: differences(table, before, {}),
  record,
});

const changedRow = (
  { table, id, record }: AgreedRecord,
  before: AgreedCells,
  { row, at, nth }: OwnedRow,
  count: number,
): AgreedChange[] => {
  const after = cellsOfRow(table, row);
  const columns = differences(table, before, after);
  const stands = { id, at, ...(count > 1 ? { nth } : {}) };
  return columns.length > 0 ? [{ kind: "changed", table, id, stands, before, after, columns, record }] : [];
};

/** A row that is not in force and was never agreed is nothing that the SKP says. */
const isSaid = ({ table }: OwnedRow, after: AgreedCells): boolean =>
  (table !== "kinerja" && table !== "indikator") || inForce({ status: String(after.status ?? "") });
