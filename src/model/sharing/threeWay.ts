import { columnsOf, tableKeys } from "../tables";
import type { TableKey } from "../tables";
import type { AnyRow } from "./planOfRow";
import type { Slice } from "./slice";

type Value = string | number | null;

/** What a returned file says otherwise than the file that was sent. */
export type Difference = {
  readonly table: TableKey;
  /** The id of the row; of an added one its own. */
  readonly id: string;
} & (
  | {
      /** A cell; `sides` says whether it was changed in the workbook since, too. */
      readonly kind: "cell";
      readonly sides: "theirs" | "both";
      readonly column: string;
      readonly sent: Value;
      readonly theirs: Value;
      readonly ours: Value;
    }
  | { readonly kind: "added"; readonly row: AnyRow }
  | {
      /** Not in the file any more; `changed` are the columns that were changed in the workbook since. */
      readonly kind: "deleted";
      readonly row: AnyRow;
      readonly changed: readonly string[];
    }
  | {
      /** Changed in the file, and not in the workbook any more. */
      readonly kind: "gone";
      readonly row: AnyRow;
      readonly changed: readonly string[];
    }
);

/** The three sides of a merge, each as rows by table. */
export interface Sides {
  /** What was sent. */
  readonly sent: Slice;
  /** What came back: every table that was sent and is there still. */
  readonly theirs: Slice;
  /** The workbook as it is now, whole. */
  readonly ours: Slice;
  /** Whether a cell of theirs could not be read: nothing is said of it. */
  readonly unreadable?: (table: TableKey, id: string, column: string) => boolean;
}

/**
 * What came back otherwise than it was sent, row by row by id, in the order of the tables: cells that they changed
 * (`both` where ours says something else by now, too), rows that they added, and rows that they deleted. What both made
 * the same, and what only we changed, is no difference; so a file that was merged and comes again has none.
 */
export const differences = ({ sent, theirs, ours, unreadable = () => false }: Sides): Difference[] =>
  tableKeys.flatMap((table) => {
    const came = theirs[table];
    if (!came) return [];
    const [before, now] = [byRow(sent[table] ?? []), byRow(ours[table] ?? [])];
    const seen = byRow(came);
    const columns = columnsOf(table).flatMap(([name, { kind }]) =>
      kind === "computed" || kind === "id" ? [] : [name],
    );
    const changedIn = (row: AnyRow, base: AnyRow): readonly string[] =>
      columns.filter((column) => row[column] !== undefined && row[column] !== base[column]);
    const cells = [...seen.values()].flatMap((row): Difference[] => {
      const [base, own] = [before.get(row.id), now.get(row.id)];
      if (!base) return own ? [] : [{ kind: "added", table, id: row.id, row }];
      const changed = changedIn(row, base).filter((column) => !unreadable(table, row.id, column));
      if (!own) return changed.length ? [{ kind: "gone", table, id: row.id, row, changed }] : [];
      return changed.flatMap((column): Difference[] => {
        const [from, to, here] = [base[column] ?? null, row[column] ?? null, own[column] ?? null];
        if (to === here) return [];
        const sides = here === from ? "theirs" : "both";
        return [{ kind: "cell", sides, table, id: row.id, column, sent: from, theirs: to, ours: here }];
      });
    });
    const deleted = [...before.values()].flatMap((base): Difference[] => {
      const own = now.get(base.id);
      if (seen.has(base.id) || !own) return [];
      return [{ kind: "deleted", table, id: base.id, row: own, changed: changedIn(own, base) }];
    });
    return [...cells, ...deleted];
  });

const byRow = (rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> =>
  new Map(rows.filter(({ id }) => id !== "").map((row) => [row.id, row]));
