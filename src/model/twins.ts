import type { Book, Content } from "./book";
import { rawOf } from "./cell";
import type { Cell, RawValue } from "./cell";
import type { CellRow, Change, Step } from "./plan";
import { columnsOf, definitionOf } from "./tables";
import type { TableKey } from "./tables";

/** A row that was appended while somebody else made the row for the same thing: the two become one, theirs. */
export interface Twin {
  readonly table: TableKey;
  /** Ours, as it was appended. */
  readonly row: CellRow;
  /** The id of theirs. */
  readonly id: string;
}

/** A row as it stands on its sheet: its id, and the columns that say what it is about. */
export type StandingRow = Readonly<Record<string, RawValue>> & { readonly id: string };

/** The columns that say what a row of a table is about; none of a table that may have many rows for one thing. */
export const aboutOf = (table: TableKey): readonly string[] => definitionOf(table).oneFor ?? [];

/**
 * The rows of appends beside which, on the sheet, stands one for the same thing that the workbook did not hold when it was
 * read. Whoever reads first after writing finds none, so that only the one who came second gives way.
 * @param there the rows of the tables right after the appends
 * @param known the ids of the rows that the workbook held when it was read, and of those that this plan brings
 */
export const twinsIn = (
  steps: readonly Step[],
  there: ReadonlyMap<TableKey, readonly StandingRow[]>,
  known: ReadonlySet<string>,
): Twin[] =>
  appendedIn(steps).flatMap(([table, rows]): Twin[] => {
    const columns = aboutOf(table);
    if (columns.length === 0) return [];
    const theirs = new Map(
      (there.get(table) ?? [])
        .filter(({ id }) => id !== "" && !known.has(id))
        .map((row) => [aboutIn(columns, row), row.id]),
    );
    theirs.delete(undefined);
    return rows.flatMap((row) => {
      const id = theirs.get(aboutIn(columns, row));
      return id === undefined ? [] : [{ table, row, id }];
    });
  });

/** The ids of the rows that a workbook held when it was read, and of those that a plan brings, in tables it appends to. */
export const knownIn = (book: Book, steps: readonly Step[]): ReadonlySet<string> =>
  new Set(
    appendedIn(steps).flatMap(([table, rows]) =>
      [...(book.tables[table] as Content<TableKey>).rows, ...rows].map(({ id }) => id),
    ),
  );

const appendedIn = (steps: readonly Step[]): [TableKey, readonly CellRow[]][] =>
  steps.flatMap((step) => (step.do === "append" ? [[step.table, step.rows]] : []));

/** What a row is about, as one text; undefined where a part of it is not said. */
const aboutIn = (columns: readonly string[], row: Readonly<Record<string, Cell>>): string | undefined => {
  const values = columns.map((column) => rawOf(row[column] ?? null));
  return values.includes("") ? undefined : JSON.stringify(values);
};

/** What ours says goes into theirs, where theirs says nothing. */
export const merging = ({ table, row, id }: Twin): Change[] => {
  const about = new Set([...aboutOf(table), "id"]);
  return columnsOf(table).flatMap(([column, { kind }]): Change[] => {
    const to = row[column] ?? null;
    return kind === "computed" || about.has(column) || to === null
      ? []
      : [{ do: "change", table, id, column, from: null, to }];
  });
};

/** What was appended with the id of ours gets that of theirs. */
export const renaming = (steps: readonly Step[], twins: readonly Twin[]): Change[] => {
  const ids = idsOf(twins);
  return appendedIn(steps).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, from]): Change[] => {
        const to = column === "id" ? undefined : ids.get(from);
        return to === undefined || ids.has(row.id)
          ? []
          : [{ do: "change", table, id: row.id, column, from, to }];
      }),
    ),
  );
};

/** Steps as they are once ours are theirs: what is appended without them, and with their ids where it names them. */
export const joined = (steps: readonly Step[], twins: readonly Twin[]): Step[] => {
  const ids = idsOf(twins);
  const named = (row: CellRow): CellRow => ({
    ...Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, ids.get(cell) ?? cell])),
    id: row.id,
  });
  return steps.flatMap((step): Step[] => {
    if (step.do === "change")
      return [{ ...step, id: ids.get(step.id) ?? step.id, to: ids.get(step.to) ?? step.to }];
    if (step.do !== "append") return [step];
    const rows = step.rows.filter(({ id }) => !ids.has(id)).map(named);
    return rows.length > 0 ? [{ ...step, rows }] : [];
  });
};

const idsOf = (twins: readonly Twin[]): ReadonlyMap<Cell, string> =>
  new Map(twins.map(({ row, id }) => [row.id, id]));
