import type { ListName } from "../form";
import { continues } from "./continues";
import { findLists } from "./findLists";
import type { ListPlace } from "./findLists";
import { isError } from "./grid";
import type { GridCell } from "./grid";
import { isNumber } from "./labels";
import type { ReadRow } from "./reading";
import type { Scene } from "./scene";

/** Reads the lists of a form, each down to the next one, the last down to the row `end`. */
export function readLists(scene: Scene, end: number): Partial<Record<ListName, readonly ReadRow[]>> {
  const places = findLists(scene.grid, scene.form);
  return Object.fromEntries(
    places.map((place, index) => [
      place.block.list,
      readRows(scene, place, Math.min(places[index + 1]?.top ?? Infinity, end)),
    ]),
  );
}

/** A row begins with its number; where rows have none, each is one. What has only a number is left to be filled in. */
function readRows({ grid, ledger }: Scene, place: ListPlace, end: number): ReadRow[] {
  const { columns, number } = place;
  const rows: { readonly texts: Record<string, string>; readonly address: string }[] = [];
  const inside = [...grid.byRow.keys()].filter((row) => row >= place.bodyRow && row < end);
  const isNumbering = (cell: GridCell): boolean => cell.column === number && isNumber(cell);
  const areNumbered = inside.some((row) => grid.byRow.get(row)?.some(isNumbering));
  for (const row of inside.sort((a, b) => a - b)) {
    const cells = (grid.byRow.get(row) ?? []).filter((cell) => ledger.isFree(cell));
    const isNew = !areNumbered || cells.some(isNumbering);
    let current = isNew ? undefined : rows.at(-1);
    for (const cell of cells) {
      const [field] =
        [...columns].find(([, { first, last }]) => first <= cell.column && cell.column <= last) ?? [];
      if (isNumbering(cell)) ledger.take(cell, "number");
      else if (!field) ledger.doubt(cell, "unknownColumn");
      else if (isError(cell)) ledger.doubt(cell, "errorValue");
      else if (isNew) {
        if (!current) rows.push((current = { texts: {}, address: cell.address }));
        if (field in current.texts) ledger.doubt(cell, "extraCell");
        else {
          current.texts[field] = cell.text;
          ledger.take(cell, "listed");
        }
      } else if (current && continues(current.texts[field] ?? "", cell.text)) {
        current.texts[field] = `${current.texts[field] ?? ""} ${cell.text}`;
        ledger.take(cell, "continued");
      } else ledger.doubt(cell, "unclearRow");
    }
  }
  return rows.map(({ texts, address }) => ({
    texts: Object.fromEntries([...columns.keys()].map((field) => [field, texts[field] ?? ""])),
    address,
  }));
}
