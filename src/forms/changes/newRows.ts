import { addressOf } from "../../model/book";
import type { TableKey } from "../../model/tables";
import type { NewRow, RowName } from "./change";
import { compareInput } from "./edits";
import type { Findings } from "./edits";
import { folded, keyOf, markOf } from "./marks";
import { columnsFor } from "./rows";
import { groupOf, placeOf } from "./say";
import { whyNot } from "./sides";
import type { Sides, Standing } from "./sides";
import { storable } from "./storable";
import { beginsIn } from "./tables";
import type { TableItem } from "./tables";
import { isTyped } from "./typedRows";
import type { ListedRow, SheetLists, TypedRow } from "./typedRows";
import { unworded } from "./wording";

/**
 * Offers the rows that were typed into lists, each with what belongs to it. One that the tables have gained since the
 * sheet was drawn, and that says the same, is that row: what else it says is held against that.
 * @returns the row of the tables that each typed row is, where it is one
 */
export function offerNew(
  sides: Sides,
  cells: readonly Standing[],
  lists: SheetLists,
  into: Findings,
): ReadonlyMap<TypedRow, TableItem> {
  const typed = lists.rows.flatMap(({ row, order }) => (isTyped(row) ? [{ row, order }] : []));
  const known = knownSince(
    sides,
    cells,
    typed.map(({ row }) => row),
    into,
  );
  for (const { row, order } of typed) {
    if (known.has(row)) continue;
    const { parent } = row;
    if (parent && isTyped(parent) && !known.has(parent)) continue;
    offer(sides, lists, known, row, order, into);
  }
  return known;
}

function offer(
  sides: Sides,
  lists: SheetLists,
  known: ReadonlyMap<TypedRow, TableItem>,
  row: TypedRow,
  order: string,
  into: Findings,
): void {
  const parent = parentIn(known, row);
  const fresh = newRow(sides, lists, row, parent?.id ?? "", into);
  if (!fresh) return;
  const { table, list, first } = row;
  const text = textsIn(fresh).join(" · ");
  const why = whyNot(sides, { table, id: "", field: "", begins: fresh.begins });
  if (why)
    return void into.notTaken.push({ why, source: { table, field: "" }, address: first.address, text });
  const name: RowName | undefined = parent && { table: parent.table, id: parent.id };
  into.changes.push({
    is: "new",
    key: keyFor(row),
    place: parent
      ? placeOf(sides, parent, order)
      : { table, order, group: groupOf(sides.tables.lists.get(list)?.begins[table]) },
    address: first.address,
    form: text,
    table: "",
    both: false,
    row: fresh,
    ...(name && { parent: name }),
    among: among(lists, known, row),
  });
}

const textsIn = ({ fields, rows }: NewRow): string[] => [...Object.values(fields), ...rows.flatMap(textsIn)];

/** A name for a typed row, as long as it stands there. */
export const keyFor = ({ table, first: { row, column } }: TypedRow): string =>
  `new ${table} ${addressOf(row, column)}`;

/** The rows of one table among which a row stands, those below the same row in the same list. */
export const siblings = (
  { rows }: SheetLists,
  known: ReadonlyMap<TypedRow, TableItem>,
  table: TableKey,
  list: string,
  parent: string | TypedRow,
): readonly ListedRow[] =>
  rows.flatMap(({ row, list: own }) =>
    row.table === table && own === list && parentName(known, row) === parent ? [row] : [],
  );

const parentName = (known: ReadonlyMap<TypedRow, TableItem>, row: ListedRow): string | TypedRow => {
  if (!isTyped(row)) return row.parent;
  const { parent } = row;
  if (!parent) return "";
  return isTyped(parent) ? (known.get(parent)?.id ?? parent) : parent.id;
};

const among = (lists: SheetLists, known: ReadonlyMap<TypedRow, TableItem>, row: TypedRow): string[] =>
  siblings(lists, known, row.table, row.list, parentName(known, row)).map((one) =>
    isTyped(one) ? (known.get(one)?.id ?? keyFor(one)) : one.id,
  );

/** The row of the tables to which a typed row belongs. */
const parentIn = (known: ReadonlyMap<TypedRow, TableItem>, { parent }: TypedRow): TableItem | undefined =>
  parent && (isTyped(parent) ? known.get(parent) : parent);

/** What a typed row and all below it make; undefined where its columns take none of it. */
function newRow(
  sides: Sides,
  lists: SheetLists,
  row: TypedRow,
  parent: string,
  into: Findings,
): NewRow | undefined {
  const { table } = row;
  const list = sides.tables.lists.get(row.list);
  const below = lists.rows.flatMap(({ row: one }) => (isTyped(one) && one.parent === row ? [one] : []));
  const rows = below.flatMap((one) => newRow(sides, lists, one, "", into) ?? []);
  const fields: Record<string, string> = {};
  for (const [field, { text, cell }] of row.fields)
    if (storable(table, field, text) === undefined)
      into.notTaken.push({ why: "unknownWord", source: { table, field }, address: cell.address, text });
    else fields[field] = text;
  if (!list || Object.keys(fields).length + rows.length === 0) return undefined;
  return { table, fields, begins: beginsIn(list, table, parent), rows };
}

function knownSince(
  sides: Sides,
  cells: readonly Standing[],
  typed: readonly TypedRow[],
  into: Findings,
): Map<TypedRow, TableItem> {
  const drawn = new Set(cells.map(({ drawn: { key } }) => key));
  const free = sides.tables.items.filter(({ inputs }) => !inputs.some(({ key }) => drawn.has(key)));
  const known = new Map<TypedRow, TableItem>();
  for (const row of typed) {
    const { table, list, parent } = row;
    const template = sides.tables.lists.get(list);
    const above = parentIn(known, row)?.id ?? (parent ? undefined : "");
    if (!template || above === undefined) continue;
    const lead = columnsFor(template, table).find(({ field }) => row.fields.has(field));
    const item = free.find(
      (one) =>
        one.table === table &&
        one.list === list &&
        one.parent === above &&
        ![...known.values()].includes(one) &&
        one.inputs.some(
          ({ field, text, wording }) =>
            field === lead?.field &&
            folded(unworded(text, wording)) === folded(row.fields.get(field)?.text ?? ""),
        ),
    );
    if (item) known.set(row, item);
    const begins = beginsIn(template, table, above);
    for (const [field, { text, cell }] of row.fields) {
      const place = { address: cell.address, place: item ? placeOf(sides, item) : {} };
      const input =
        item?.inputs.find((one) => one.field === field) ??
        sides.tables.inputs.get(keyOf({ table, id: "", field, begins }));
      // A row that is found by what it begins with is no new one.
      if (input && (item || input.begins))
        compareInput(sides, input, text, item ? undefined : markOf(input.text), place, into);
      if (input?.begins && !item) row.fields.delete(field);
    }
  }
  return known;
}
