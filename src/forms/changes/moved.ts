import { addressOf } from "../../model/book";
import { inOrder } from "../../model/inOrder";
import type { TableKey } from "../../model/tables";
import type { Findings } from "./edits";
import { hasOrder, rowWith } from "./rows";
import { groupOf, placeOf, textOf } from "./say";
import { whyNot } from "./sides";
import type { Sides, Standing } from "./sides";
import type { TableItem } from "./tables";
import { isTyped } from "./typedRows";
import type { SheetLists } from "./typedRows";

/** Offers rows that stand in another section than they were drawn in: the words of that section go to their cells. */
export function offerSections(
  sides: Sides,
  cells: readonly Standing[],
  { rows }: SheetLists,
  { changes, notTaken }: Findings,
): void {
  const drawnIn = new Map(
    cells.flatMap(({ drawn: { key }, in: { list } }) => (key === undefined ? [] : [[key, list] as const])),
  );
  for (const { row, list, order, at } of rows) {
    if (isTyped(row) || row.parent !== "" || list === row.list) continue;
    if (row.inputs.some(({ key }) => drawnIn.get(key) === list)) continue;
    const { table, id } = row;
    const address = addressOf(at.row, at.cells[0]?.column ?? 0);
    for (const [field, cell] of Object.entries(sides.tables.lists.get(list)?.begins[table] ?? {})) {
      const now = rowWith(sides.book, table, id)?.[field] ?? "";
      if (typeof cell === "object" || now === cell) continue;
      const source = { table, id, field };
      const why = whyNot(sides, source);
      const was = row.inputs.map(({ key }) => drawnIn.get(key)).find((one) => one !== undefined);
      if (why) notTaken.push({ why, source, address, text: textOf(row.inputs) });
      else
        changes.push({
          is: "text",
          key: `${table} ${id} ${field}`,
          place: placeOf(sides, row, order),
          address,
          form: String(cell),
          table: String(now) || groupOf(sides.tables.lists.get(row.list)?.begins[table]),
          both: was !== row.list,
          source,
        });
    }
  }
}

/** Rows of one table below one row in one list. */
interface Siblings {
  readonly table: TableKey;
  readonly list: string;
  readonly now: readonly TableItem[];
}

/**
 * Offers rows that stand in another order than they were drawn in, where their table keeps their order.
 * @returns whether rows stand in another order that no table keeps
 */
export function offerOrder(
  sides: Sides,
  cells: readonly Standing[],
  lists: SheetLists,
  { changes, notTaken }: Findings,
): boolean {
  let isLost = false;
  const drawnAt = new Map<string, number>();
  cells.forEach(({ drawn: { key } }, at) => key !== undefined && drawnAt.set(key, at));
  const at = ({ inputs }: TableItem): number =>
    Math.min(...inputs.map(({ key }) => drawnAt.get(key) ?? Infinity));
  for (const { table, list, now } of siblingsIn(lists)) {
    const there = now.filter((item) => Number.isFinite(at(item)));
    const drawn = [...there].sort((one, other) => at(one) - at(other));
    const byRow = [...there].sort((one, other) => one.row - other.row);
    const urutan = inOrder(
      byRow.map((item) => ({
        item,
        urutan: (rowWith(sides.book, table, item.id)?.urutan ?? null) as number | null,
      })),
    ).map(({ item }) => item);
    // Where a row that came from another section will stand, only its order tells.
    const isOwn = (item: TableItem): boolean => item.list === list;
    const isMixed = !there.every(isOwn);
    const inTables = isMixed ? urutan : byRow;
    if ((!isMixed && isSame(there, drawn)) || isSame(there, inTables)) continue;
    if (!hasOrder(table) || !isSame(urutan, inTables)) {
      isLost = true;
      continue;
    }
    const [first] = there;
    const said = (items: readonly TableItem[]) =>
      items.map(({ inputs }) => textOf(inputs.slice(0, 1))).join("\n");
    const why = whyNot(sides, { table, id: first?.id ?? "", field: "urutan" });
    if (why) {
      notTaken.push({ why, source: { table, field: "urutan" }, address: "", text: said(there) });
      continue;
    }
    changes.push({
      is: "order",
      key: `order ${table} ${[...now].map(({ id }) => id).sort()[0] ?? ""}`,
      place: { table, group: groupOf(sides.tables.lists.get(list)?.begins[table]) },
      address: "",
      form: said(there),
      table: said(inTables),
      both: !isSame(drawn.filter(isOwn), inTables.filter(isOwn)),
      rows: table,
      ids: there.map(({ id }) => id),
    });
  }
  return isLost;
}

const isSame = (one: readonly TableItem[], other: readonly TableItem[]): boolean =>
  one.every(({ id }, at) => id === other[at]?.id);

/** The rows of the tables in the order of the sheet, by what they belong to and the section in which they stand now. */
function siblingsIn({ rows }: SheetLists): Siblings[] {
  const found = new Map<string, { table: TableKey; list: string; now: TableItem[] }>();
  for (const { row, list } of rows) {
    if (isTyped(row)) continue;
    const name = `${row.table} ${row.parent} ${list}`;
    const own = found.get(name) ?? { table: row.table, list, now: [] };
    own.now.push(row);
    found.set(name, own);
  }
  return [...found.values()];
}
