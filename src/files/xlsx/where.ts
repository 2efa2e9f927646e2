import type { Loss } from "../workbookFile";
import { areaName } from "./address";

/** No more areas than these are named; `count` says how many cells there are. */
const namedAreas = 12;

interface Place {
  row: number;
  column: number;
}

/** Losses found cell by cell, to be told sheet by sheet. */
export type CellLosses = Map<string, Place[]>;

export function noteCell(losses: CellLosses, kind: string, row: number, column: number): void {
  const places = losses.get(kind);
  if (places) places.push({ row, column });
  else losses.set(kind, [{ row, column }]);
}

/** Cells below each other become one area. */
function addresses(places: Place[]): string {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas[areas.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else if (last?.column !== column || last.row + last.rows < row)
      areas.push({ row, column, rows: 1, columns: 1 });
  }
  const named = areas.slice(0, namedAreas).map(areaName).join(",");
  return areas.length > namedAreas ? `${named},...` : named;
}

/** One loss a kind, with the addresses: "CKP-T!D18:D19,D21". */
export const lossesOf = (sheet: string, losses: CellLosses): Loss[] =>
  [...losses].map(([kind, places]) => ({
    kind,
    where: `${sheet}!${addresses(places)}`,
    ...(places.length > 1 ? { count: places.length } : {}),
  }));
