import type { ListBlock, ListName } from "../form";
import { dayIn } from "./dates";
import { findLists } from "./findLists";
import type { ListPlace } from "./findLists";
import { isError } from "./grid";
import type { GridCell } from "./grid";
import { isNumber } from "./labels";
import type { ReadRow, Why } from "./reading";
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
function readRows(
  { grid, ledger }: Scene,
  { block, columns, number, headings, bodyRow }: ListPlace,
  end: number,
): ReadRow[] {
  const rows: ReadRow[] = [];
  const isNumbering = (cell: GridCell): boolean => cell.column === number && isNumber(cell);
  const inside = [...grid.byRow]
    .filter(([row]) => row >= bodyRow && row < end)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.filter(ledger.isFree));
  const areNumbered = inside.some((cells) => cells.some(isNumbering));
  for (const cells of inside) {
    const again = cells.filter(({ text }) => headings.some((heading) => heading.text === text));
    if (again.length * 2 > cells.length) {
      again.forEach((cell) => ledger.take(cell, "heading"));
      continue;
    }
    const isRow = !areNumbered || cells.some(isNumbering);
    const texts: Record<string, string> = {};
    for (const cell of cells) {
      const [field] =
        [...columns].find(([, { first, last }]) => first <= cell.column && cell.column <= last) ?? [];
      if (isNumbering(cell)) ledger.take(cell, "number");
      else if (field === undefined) ledger.doubt(cell, "unknownColumn");
      else if (isError(cell)) ledger.doubt(cell, "errorValue");
      else if (!isRow) ledger.doubt(cell, "unclearRow");
      else if (field in texts) ledger.doubt(cell, "extraCell");
      else {
        const doubt = doubtOf(block, field, cell.text);
        if (doubt) ledger.doubt(cell, doubt);
        else {
          texts[field] = cell.text;
          ledger.take(cell, "listed");
        }
      }
    }
    const [first] = cells;
    if (first && Object.keys(texts).length > 0)
      rows.push({
        texts: Object.fromEntries([...columns.keys()].map((field) => [field, texts[field] ?? ""])),
        address: first.address,
      });
  }
  return rows;
}

/** Why a text cannot stand in its column; undefined where it can. */
function doubtOf({ columns }: ListBlock, field: string, text: string): Why | undefined {
  const { holds, choices } = columns.find((column) => column.field === field) ?? {};
  if (holds === "day") return dayIn(text) === undefined ? "unknownDate" : undefined;
  if (holds === "number") return Number.isFinite(numberIn(text)) ? undefined : "unknownNumber";
  const word = text.trim().toLowerCase();
  return choices && !choices.some((choice) => choice.toLowerCase() === word) ? "unknownChoice" : undefined;
}

/** A number with a comma or a point; NaN for anything else. */
export const numberIn = (text: string): number => Number(text.trim().replace(",", "."));
