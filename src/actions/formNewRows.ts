import type { NewChange, NewRow } from "../forms/changes/change";
import { foundBy, hasOrder, referenceTo, rowsIn } from "../forms/changes/rows";
import { storable } from "../forms/changes/storable";
import type { AnyRow } from "../forms/changes/storable";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import { inOrder } from "../model/inOrder";
import type { Begins } from "../model/layout";
import type { CellRow, Step } from "../model/plan";
import { columnsOf, definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Tools } from "./action";
import { placeAmong } from "./placeAmong";

/** Makes the rows of one plan, each once. */
export interface RowMaker {
  /** The id of the row that is found by these cells, made where it is not there; other cells are put into it. */
  readonly found: (table: TableKey, begins: Begins, cells: Readonly<Record<string, Cell>>) => string;
  /** The id of a row that is made in any case. */
  readonly made: (table: TableKey, begins: Begins, cells: Readonly<Record<string, Cell>>) => string;
  /** Appends the rows, those first to which others refer. */
  readonly steps: () => Step[];
}

/** What every row of these tables begins with. */
const defaults: Readonly<Partial<Record<TableKey, Readonly<Record<string, Cell>>>>> = {
  kinerja: { status: "berlaku", versi: 1 },
  indikator: { status: "berlaku" },
  penilaian: { status: "draf" },
};

/** Starts making rows. */
export const rowMaker = (book: Book, tools: Tools): RowMaker => {
  const rows = new Map<TableKey, Map<string, Record<string, Cell> & { id: string }>>();
  const put = (
    table: TableKey,
    key: string,
    begins: Begins,
    cells: Readonly<Record<string, Cell>>,
  ): string => {
    const own = rows.get(table) ?? new Map<string, Record<string, Cell> & { id: string }>();
    const given = own.get(key) ?? {
      ...defaults[table],
      ...Object.fromEntries(
        Object.entries(begins).map(([field, cell]) => [
          field,
          typeof cell === "object" ? found(cell.table, cell.begins, {}) : cell,
        ]),
      ),
      id: tools.newId(definitionOf(table).letter),
    };
    own.set(key, Object.assign(given, cells));
    if (!rows.has(table)) rows.set(table, own);
    return given.id;
  };
  const found: RowMaker["found"] = (table, begins, cells) => {
    const there = foundBy(book, table, begins);
    return there ? String(there.id) : put(table, JSON.stringify(begins), begins, cells);
  };
  let count = 0;
  return {
    found,
    made: (table, begins, cells) => put(table, `made ${(count += 1)}`, begins, cells),
    steps: () =>
      [...rows]
        .sort(([one], [other]) => depth(one) - depth(other))
        .map(([table, own]) => ({ do: "append", table, rows: [...own.values()] as CellRow[] })),
  };
};

/** How many tables a row of this one refers to, one by the other. */
const depth = (table: TableKey): number =>
  columnsOf(table).reduce((most, [name, { kind }]) => {
    const other = kind === "ref" ? referred(table, name) : undefined;
    return other ? Math.max(most, 1 + depth(other)) : most;
  }, 0);

const referred = (table: TableKey, column: string): TableKey | undefined =>
  (["skp", "kinerja", "indikator", "penilaian"] as const).find(
    (other) =>
      other !== table &&
      (referenceTo(table, other) === column || (other === "penilaian" && column === "idEvaluasi")),
  );

/** Makes a typed row and all that belongs to it. */
export function newRowsFor(maker: RowMaker, { row }: NewChange, urutan: number | null): void {
  make(maker, row, urutan);
}

function make(maker: RowMaker, { table, fields, begins, rows }: NewRow, urutan: number | null): string {
  const id = maker.made(table, begins, {
    ...(hasOrder(table) ? { urutan } : {}),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, text]) => [field, storable(table, field, text) ?? null]),
    ),
  });
  rows.forEach((below, at) => {
    const column = referenceTo(below.table, table);
    make(maker, { ...below, begins: { ...below.begins, ...(column && { [column]: id }) } }, at + 1);
  });
  return id;
}

/** Where new rows stand, and the rows that make room for them. */
export interface NewPlaces {
  readonly of: (change: NewChange) => number | null;
  readonly moved: readonly {
    readonly table: TableKey;
    readonly id: string;
    readonly from: number | null;
    readonly to: number;
  }[];
}

/**
 * Numbers new rows as they stand on the sheet among those of the tables.
 * @param orders what rows of the tables are to be numbered in this plan already
 */
export function placed(
  book: Book,
  fresh: readonly NewChange[],
  orders: ReadonlyMap<string, number>,
): NewPlaces {
  const numbers = new Map<string, number | null>();
  const moved: NewPlaces["moved"][number][] = [];
  const groups = new Map<string, NewChange[]>();
  for (const change of fresh) {
    const name = JSON.stringify([change.row.table, change.row.begins]);
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || !hasOrder(first.row.table)) continue;
    const { row, among } = first;
    const keys = new Set(group.map(({ key }) => key));
    const there = inOrder(
      rowsIn(book, row.table)
        .filter((one) => among.includes(String(one.id)) || isAmong(one, row.begins))
        .map((one) => ({
          id: String(one.id),
          urutan: orders.get(String(one.id)) ?? ((one.urutan ?? null) as number | null),
        })),
    );
    const known = new Set(there.map(({ id }) => id));
    const places = placeAmong(
      there,
      among.filter((key) => keys.has(key) || known.has(key)).map((key) => ({ key })),
    );
    for (const { key } of group) numbers.set(key, places.of(key));
    moved.push(
      ...places.moved.map(({ id, to }) => ({
        table: row.table,
        id,
        from: (rowsIn(book, row.table).find((one) => one.id === id)?.urutan ?? null) as number | null,
        to,
      })),
    );
  }
  return { of: ({ key }) => numbers.get(key) ?? null, moved };
}

/** Whether a row in force belongs where new ones begin so. */
const isAmong = (row: AnyRow, begins: Begins): boolean =>
  row.status !== "dibatalkan" &&
  row.status !== "diganti" &&
  Object.entries(begins).every(([field, cell]) => row[field] === cell);
