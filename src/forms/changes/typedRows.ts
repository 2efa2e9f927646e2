import type { ListColumn, RowList } from "../../model/layout";
import type { TableKey } from "../../model/tables";
import { itemsOf } from "../bullets";
import { isNumber } from "../read/labels";
import type { DrawnRow } from "./drawn";
import type { SheetCell, SheetRow } from "./place";
import { parentTable } from "./rows";
import { isStored } from "./sides";
import type { Sides, Standing } from "./sides";
import type { TableItem } from "./tables";
import { isWorded, unworded } from "./wording";

/** A row that somebody typed into a list. */
export interface TypedRow {
  readonly typed: true;
  readonly table: TableKey;
  readonly list: string;
  readonly parent?: ListedRow;
  readonly first: SheetCell;
  readonly fields: Map<string, { readonly text: string; readonly cell: SheetCell }>;
}

/** A row of a list: of the tables, or typed. */
export type ListedRow = TableItem | TypedRow;

export const isTyped = (row: ListedRow): row is TypedRow => "typed" in row;

/** What stands in the lists of a sheet. */
export interface SheetLists {
  /** All rows in the order of the sheet, with the list in which they stand there and the number beside them. */
  readonly rows: readonly {
    readonly row: ListedRow;
    readonly list: string;
    readonly order: string;
    readonly at: SheetRow;
  }[];
  /** What is said more of rows of the tables, in cells that were not drawn. */
  readonly more: readonly {
    readonly item: TableItem;
    readonly column: ListColumn;
    readonly cell: SheetCell;
  }[];
  /** What is no row, and belongs to none. */
  readonly unread: readonly SheetCell[];
}

/** Reads the rows of the lists of a sheet from the top down: those that were drawn, and those typed among them. */
export function listsOn(sides: Sides, cells: readonly Standing[], gone: ReadonlySet<TableItem>): SheetLists {
  const { placement, tables } = sides;
  const drawnOf = new Map<SheetRow, DrawnRow>([...placement.rowOf].map(([drawn, row]) => [row, drawn]));
  const standingAt = new Map(cells.flatMap((one) => (one.now ? [[one.now, one] as const] : [])));
  const itemsAt = itemsByRow(sides, cells, gone);
  const labels = labelsOf(cells);
  const listAt = listFinder(sides);
  const listed: SheetLists["rows"][number][] = [];
  const more: SheetLists["more"][number][] = [];
  const unread: SheetCell[] = [];
  const seen = new Set<ListedRow>();
  let list = "";
  let reach = -1;
  let order = "";
  let current: Partial<Record<TableKey, ListedRow>> = {};

  const rows = [...new Set([...placement.rows, ...placement.rowOf.values()])].sort((a, b) => a.row - b.row);
  rows.forEach((row, index) => {
    const drawn = drawnOf.get(row);
    const next = () => rows.slice(index + 1).flatMap((other) => drawnOf.get(other) ?? [])[0];
    const isInside = drawn ? drawn.list !== undefined : next()?.list !== undefined || row.row <= reach + 1;
    const extras = extraCells(sides, row, standingAt);
    const own = drawn ? listAt(drawn, list) : list;
    if (own !== list) current = {};
    list = own;
    const template = tables.lists.get(list);
    if (!template || !isInside)
      return void unread.push(...extras.filter((cell) => !isNumberOf(template, cell)));
    reach = Math.max(reach, row.row, ...row.cells.map(({ lastRow }) => lastRow));
    const column = (drawnColumn: number | undefined) =>
      drawnColumn === undefined ? undefined : placement.columnOf(drawnColumn);
    const number = row.cells.find((cell) => cell.column === column(template.number) && isNumber(cell));
    order = number?.text.trim() ?? order;

    const here: Partial<Record<TableKey, ListedRow>> = {};
    const enter = (one: ListedRow): void => {
      current = Object.fromEntries(
        Object.entries(current).filter(([table]) => !isBelow(template, table as TableKey, one.table)),
      );
      current[one.table] = one;
      here[one.table] = one;
      const isTopWithout = isTyped(one) && one.parent === undefined && !number;
      if (!seen.has(one)) listed.push({ row: one, list, order: isTopWithout ? "" : order, at: row });
      seen.add(one);
    };
    for (const item of itemsAt.get(row) ?? []) enter(item);

    for (const cell of extras) {
      if (cell === number) continue;
      const options = template.columns.filter((one) => column(one.column) === cell.column);
      if (options.length > 1 && options.some((one) => labels.has(`${one.column} ${cell.mark}`))) continue;
      const entry = bestOf(options, cell.text);
      const above = entry && parentTable(template, entry.table);
      const there = entry && (here[entry.table] ?? (entry.isMore ? current[entry.table] : undefined));
      if (!entry || (entry.isMore && !there)) unread.push(cell);
      else if (there && !isTyped(there)) more.push({ item: there, column: entry, cell });
      else if (there && there.fields.has(entry.field)) unread.push(cell);
      else if (there) there.fields.set(entry.field, { text: unworded(cell.text, entry.wording), cell });
      else {
        const parent = above && (here[above] ?? current[above]);
        if (above && !parent) unread.push(cell);
        else for (const text of textsOf(cell, entry)) enter(typedRow(entry, list, parent, cell, text));
      }
    }
  });
  return { rows: listed, more, unread };
}

/**
 * In which list a drawn row stands now: in that of the heading above it, wherever the row itself was drawn, as long as
 * its own heading is on the sheet.
 */
const listFinder = ({ drawn, placement }: Sides): ((row: DrawnRow, above: string) => string) => {
  const headings = new Set(
    drawn.filter(({ list }, at) => list !== undefined && drawn[at - 1]?.list !== list),
  );
  const there = new Set([...headings].flatMap((row) => (placement.rowOf.has(row) ? [row.list] : [])));
  return (row, above) => {
    const { list = "" } = row;
    const keepsAbove = list !== "" && above !== "" && !headings.has(row) && there.has(list);
    return keepsAbove ? above : list;
  };
};

const typedRow = (
  { table, field }: ListColumn,
  list: string,
  parent: ListedRow | undefined,
  first: SheetCell,
  text: string,
): TypedRow => ({
  typed: true,
  table,
  list,
  parent,
  first,
  fields: new Map([[field, { text, cell: first }]]),
});

/** A cell of bullets is as many rows. */
const textsOf = ({ text }: SheetCell, { wording }: ListColumn): readonly string[] =>
  wording?.bullet && isWorded(text, wording) > 0 ? itemsOf(text) : [unworded(text, wording)];

const bestOf = (options: readonly ListColumn[], text: string): ListColumn | undefined =>
  [...options].sort((one, other) => isWorded(text, other.wording) - isWorded(text, one.wording))[0];

/** Whether rows of a table belong, over others or not, to those of another. */
const isBelow = (list: RowList, table: TableKey, other: TableKey): boolean => {
  const above = parentTable(list, table);
  return above !== undefined && (above === other || isBelow(list, above, other));
};

const isNumberOf = (list: RowList | undefined, cell: SheetCell): boolean =>
  list?.number === cell.column && isNumber(cell);

/** The rows of the tables that stand in each row of the sheet; what a row belongs to comes before it. */
function itemsByRow(
  { tables }: Sides,
  cells: readonly Standing[],
  gone: ReadonlySet<TableItem>,
): Map<SheetRow, TableItem[]> {
  const found = new Map<SheetRow, TableItem[]>();
  for (const { drawn, row } of cells) {
    const item = tables.itemOf.get(drawn.key ?? "");
    const there = row && (found.get(row) ?? []);
    if (!item || !row || !there || gone.has(item) || there.includes(item)) continue;
    found.set(
      row,
      [...there, item].sort((a, b) => (a.id === b.parent ? -1 : b.id === a.parent ? 1 : 0)),
    );
  }
  return found;
}

/** The texts that were drawn in cells that are no inputs, by their column: among paragraphs they introduce others. */
const labelsOf = (cells: readonly Standing[]): Set<string> =>
  new Set(
    cells.flatMap(({ drawn: { key, column, mark } }) => (key === undefined ? [`${column} ${mark}`] : [])),
  );

/**
 * The cells of a row that were not drawn, and those typed into what is not stored: a blank row of a list, or a row that
 * the tables have lost since (all of it, where any of it was typed).
 */
function extraCells(
  { tables }: Sides,
  row: SheetRow,
  standingAt: ReadonlyMap<SheetCell, Standing>,
): readonly SheetCell[] {
  const isTypedIn = (cell: SheetCell, { drawn }: Standing): boolean => cell.mark !== drawn.mark;
  const isLost = ({ drawn: { key } }: Standing): boolean => {
    const input = key === undefined ? undefined : tables.inputs.get(key);
    return key !== undefined && !(input && isStored(input));
  };
  const hasTypedIntoLost = row.cells.some((cell) => {
    const there = standingAt.get(cell);
    return there !== undefined && isLost(there) && isTypedIn(cell, there);
  });
  return row.cells.filter((cell) => {
    const there = standingAt.get(cell);
    return !there || (hasTypedIntoLost && isLost(there));
  });
}
