import type { AgreedCells } from "../model/agreement/agreedCells";
import type { AgreedChange } from "../model/agreement/agreedChanges";
import { agreedRecords } from "../model/agreement/agreedRecords";
import { stillSo } from "../model/agreement/stillSo";
import type { SeenChange } from "../model/agreement/stillSo";
import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal } from "../model/plan";
import type { Action } from "./action";
import { adjustedVersion, appended, historyRows, recordRows, versionSteps } from "./agreement/record";
import type { Adjustment, Agreed } from "./agreement/record";
import { ensureTables } from "./ensureTables";

/** What was changed in agreed SKP by hand and is agreed now. */
export interface AdjustmentWish extends Omit<Adjustment, "tanggal"> {
  /** The day on which it was agreed, as Excel's serial number; today where it is absent. */
  readonly tanggal?: number;
  /** The ids of the SKP: an adjustment of them that was interrupted is completed. */
  readonly skp: readonly string[];
  /** The changes as the person saw them: what has changed once more is not recorded with them. */
  readonly changes: readonly AgreedChange[];
}

/**
 * Records changes of agreed SKP as adjustments: each cell with before and after, why and agreed by whom, what the rows say
 * from now on, and the next version of the SKP. The rows themselves stay as they are.
 */
export const recordAdjustment: Action<AdjustmentWish> = {
  name: "recordAdjustment",
  plan: (book, wish, tools) => {
    const refusal = unexplained(wish);
    if (refusal) return refusal;
    const seen = stillSo(book, wish.changes);
    if (seen.some(({ now: { kind, stands } }) => kind === "overwritten" || stands?.nth !== undefined))
      return { refused: "sameCodeTwice" };
    const tables = ensureTables(book, ["skp", "kesepakatan", "riwayat"]);
    if (isRefusal(tables)) return tables;
    const records = agreedRecords(book);
    const rows = seen.flatMap(agreedNow);
    const plans = byId(book, "skp");
    const versionOf = (id: string): number => {
      const plan = plans.get(id);
      return plan ? adjustedVersion(records, plan) : 1;
    };
    const adjustment = { ...wish, tanggal: wish.tanggal ?? tools.today };
    const touched = new Set(rows.map(({ skp }) => skp));
    return {
      steps: [
        ...tables,
        ...historyRows(book, book, rows, versionOf, records, adjustment, tools),
        ...appended("kesepakatan", recordRows(rows, versionOf, records, tools)),
        ...[...new Set([...wish.skp, ...touched])].flatMap((id) => {
          const plan = plans.get(id);
          const isBehind = (records.versions.get(id) ?? 0) > (plan?.versi ?? 1);
          return plan && (touched.has(id) || isBehind) ? versionSteps(plan, versionOf(id)) : [];
        }),
      ],
    };
  },
};

/** An adjustment says why, and who agreed to it. */
export const unexplained = ({
  alasan,
  disepakatiOleh,
}: Pick<Adjustment, "alasan" | "disepakatiOleh">): Refusal | undefined =>
  alasan.trim() === ""
    ? { refused: "noReason" }
    : disepakatiOleh.trim() === ""
      ? { refused: "noConsent" }
      : undefined;

/** What a row says from now on: what was seen as it stands, all else as it was agreed. */
const agreedNow = ({ skp, now, columns }: SeenChange): Agreed[] => {
  const { kind, table, id, before, after } = now;
  if (kind === "gone") return [{ table, id, skp, next: "gone" }];
  if (columns.length === 0) return [];
  const left = now.columns.filter((column) => !columns.includes(column));
  if (kind === "new") return left.length > 0 ? [] : [{ table, id, skp, next: after }];
  return [{ table, id, skp, next: mixed(after, before, left) }];
};

/** Cells, some of them taken from others. */
export const mixed = (cells: AgreedCells, others: AgreedCells, columns: readonly string[]): AgreedCells => {
  const kept = Object.entries(cells).filter(([column]) => !columns.includes(column));
  const taken = Object.entries(others).filter(([column]) => columns.includes(column));
  return Object.fromEntries([...kept, ...taken]);
};
