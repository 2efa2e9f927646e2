import type { Book, Content } from "../model/book";
import type { RawValue } from "../model/cell";
import { columnsOf, definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Change, Step } from "../model/plan";
import type { Conflict } from "../model/settle";
import { aboutOf, merging, renaming } from "../model/twins";
import type { StandingRow, Twin } from "../model/twins";
import type { Gateway } from "./gateway";
import { isSameCell, putBack, putRowsBack } from "./putBack";
import { change, remove } from "./writeRows";

/** The rows of the tables to which steps append, each by its id and by what it is about. */
export const askRows = (context: Excel.RequestContext, steps: readonly Step[], book: Book) => {
  const keys = new Set(steps.flatMap((step) => (step.do === "append" ? [step.table] : [])));
  const asked = [...keys].map((key) => {
    const { columns } = context.workbook.tables.getItem(definitionOf(key).name);
    const { present, headers } = book.tables[key];
    const named = columnsOf(key).filter(
      ([column, { header }]) =>
        column === "id" || (aboutOf(key).includes(column) && (!present || headers.includes(header))),
    );
    const ranges = named.map(([column, { header }]) => {
      const range = columns.getItem(header).getDataBodyRange();
      range.load("values");
      return [column, range] as const;
    });
    return [key, ranges] as const;
  });
  return (): ReadonlyMap<TableKey, readonly StandingRow[]> =>
    new Map(asked.map(([key, ranges]) => [key, rowsIn(ranges)]));
};

const rowsIn = (ranges: readonly (readonly [string, Excel.Range])[]): StandingRow[] =>
  (ranges.find(([column]) => column === "id")?.[1].values ?? []).map(([id], at) => ({
    ...Object.fromEntries(ranges.map(([column, { values }]) => [column, values[at]?.[0] as RawValue])),
    id: String(id),
  }));

/** What came of rows that became one with somebody else's. */
export interface Joined {
  /** What was written into theirs. */
  readonly changes: readonly Change[];
  /** Where theirs says something else, or somebody has typed into ours meanwhile. */
  readonly conflicts: readonly Conflict[];
  /** Those that became one: not those into whose row somebody has typed, which stays. */
  readonly twins: readonly Twin[];
}

/** Takes our rows away, and writes what they say into theirs where nothing stands. */
export const joinTwins = async (
  gateway: Gateway,
  twins: readonly Twin[],
  steps: readonly Step[],
  there: ReadonlyMap<TableKey, readonly StandingRow[]>,
): Promise<Joined> => {
  if (twins.length === 0) return { changes: [], conflicts: [], twins };
  const changes = twins.flatMap(merging);
  const [late, gone] = await gateway.send("write", (context) => {
    const takeChanged = change(context, [...changes, ...renaming(steps, twins)]);
    const takeGone = [...there].flatMap(([table, rows]) => {
      const ours = twins.filter((one) => one.table === table).map(({ row }) => row);
      const content = { rows, headers: [] } as unknown as Content<typeof table>;
      return ours.length > 0 ? [remove(context, table, ours, content)] : [];
    });
    return () => [takeChanged(), takeGone.map((take) => take())] as const;
  });
  await putRowsBack(
    gateway,
    gone.flatMap(({ rows }) => rows),
  );
  const conflicts = await putBack(gateway, late.conflicts);
  const stayed = gone.flatMap((one) => one.conflicts);
  return {
    changes: changes.filter((one) => !conflicts.some((other) => isSameCell(one, other))),
    conflicts: [...conflicts, ...stayed],
    twins: twins.filter(({ row }) => !stayed.some(({ id }) => id === row.id)),
  };
};
