import type { GoneChange } from "./change";
import { blankMark, markOf } from "./marks";
import { whyNot } from "./sides";
import type { Sides, Standing } from "./sides";
import { placeOf, textOf } from "./say";
import type { Findings } from "./edits";
import type { TableInput, TableItem, TableSide } from "./tables";

/** Rows that the sheet showed when it was drawn and of which nothing stands there now, nor of what belongs to them. */
export function goneItems({ tables }: Sides, cells: readonly Standing[]): Set<TableItem> {
  const drawn = new Set<TableItem>();
  const there = new Set<TableItem>();
  const add = (to: Set<TableItem>, item: TableItem | undefined): void => {
    if (!item || to.has(item)) return;
    to.add(item);
    add(to, tables.itemWith.get(item.parent));
  };
  for (const { drawn: was, now } of cells) {
    const input = tables.inputs.get(was.key ?? "");
    const item = input && ownerOf(tables, input);
    if (was.mark !== blankMark) add(drawn, item);
    if (now) add(there, item);
  }
  return new Set([...drawn].filter((item) => !there.has(item)));
}

/** The row of a list that an input says something of: its own, or the one to which its row belongs. */
export const ownerOf = (
  { itemOf, itemWith }: TableSide,
  { key, begins = {} }: TableInput,
): TableItem | undefined => {
  const [owner] = Object.values(begins).flatMap((cell) => itemWith.get(String(cell)) ?? []);
  return itemOf.get(key) ?? owner;
};

/** Offers what is gone, each with all that belongs to it. */
export function offerGone(
  sides: Sides,
  gone: ReadonlySet<TableItem>,
  cells: readonly Standing[],
  { changes, notTaken }: Findings,
): void {
  const marks = new Map(
    cells.flatMap(({ drawn: { key, mark } }) => (key === undefined ? [] : [[key, mark] as const])),
  );
  for (const item of gone) {
    if ([...gone].some(({ id }) => id === item.parent)) continue;
    const { table, id } = item;
    const text = textOf(item.inputs);
    const why = whyNot(sides, { table, id, field: "" });
    if (why) {
      notTaken.push({ why, source: item.inputs[0], address: "", text });
      continue;
    }
    const both = !sides.isKnown || item.inputs.some((input) => marks.get(input.key) !== markOf(input.text));
    const change: GoneChange = {
      is: "gone",
      key: `gone ${table} ${id}`,
      place: placeOf(sides, item),
      address: "",
      form: "",
      table: text,
      both,
      row: { table, id },
    };
    changes.push(change);
  }
}
