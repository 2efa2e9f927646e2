import { type Area, areaOf, intersect } from "../address";
import { sheetOf } from "../book";
import { readerOf } from "../cells";
import type { Host } from "../context";
import { displayText } from "../display";
import { formulaReader } from "../formulas";
import { refuse } from "../refusal";
import { type Spill, spillFrom, spillOver } from "../spill";
import { surroundingArea, usedArea } from "../usedArea";
import { type RangeObject, rangeObject } from "./objects";

interface SearchCriteria {
  readonly completeMatch?: boolean | null;
  readonly matchCase?: boolean | null;
  readonly searchDirection?: "Forward" | "Backwards" | null;
}

const single = ({ area }: RangeObject): [number, number] =>
  area.rows * area.columns === 1 ? [area.row, area.column] : refuse("InvalidArgument", "one cell is meant");

/** The methods of Excel.Range that look into cells; each awaits what is still to be calculated. */
export const rangeSearches = (host: Host) => {
  const used = async ({ sheet, area }: RangeObject, valuesOnly: boolean | null) => {
    await host.settle();
    const found = usedArea(host, sheet, area, valuesOnly ?? false);
    return found ? rangeObject(sheet, found) : null;
  };

  /** Row by row from the first cell: the first that holds the text in its formula or in what it shows. */
  const find = async ({ sheet, area }: RangeObject, text: string, criteria: SearchCriteria | null) => {
    await host.settle();
    const within = usedArea(host, sheet, area, true);
    if (!within || typeof text !== "string" || text === "") return null;
    const fold = (value: string) => (criteria?.matchCase ? value : value.toLowerCase());
    const wanted = fold(text);
    const cells = readerOf(host, sheet);
    const formula = formulaReader(host, sheet);
    const holds = (row: number, column: number) => {
      const pattern = cells.style(row, column)?.n?.pattern ?? "General";
      const shown = formula(row, column) ?? displayText(cells.shown(row, column), pattern, host.locale);
      return criteria?.completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted);
    };
    const count = within.rows * within.columns;
    for (let step = 0; step < count; step += 1) {
      const index = criteria?.searchDirection === "Backwards" ? count - 1 - step : step;
      const row = within.row + Math.floor(index / within.columns);
      const column = within.column + (index % within.columns);
      if (holds(row, column)) return rangeObject(sheet, areaOf(row, column));
    }
    return null;
  };

  const spill = async (
    object: RangeObject,
    lookUp: (host: Host, sheet: string, row: number, column: number) => Spill | undefined,
    area: (spill: Spill) => Area,
  ) => {
    await host.settle();
    const found = lookUp(host, object.sheet, ...single(object));
    return found ? rangeObject(object.sheet, area(found)) : null;
  };
  const parent = (object: RangeObject) => spill(object, spillOver, ({ row, column }) => areaOf(row, column));
  const spilled = (object: RangeObject) => spill(object, spillFrom, ({ area }) => area);

  return {
    Find: async (object: RangeObject, text: string, criteria: SearchCriteria) =>
      (await find(object, text, criteria)) ?? refuse("ItemNotFound"),
    FindOrNullObject: find,
    GetMergedAreasOrNullObject: ({ sheet, area }: RangeObject) => {
      const areas = sheetOf(host, sheet)
        .getMergeData()
        .map((m) =>
          areaOf(m.startRow, m.startColumn, m.endRow - m.startRow + 1, m.endColumn - m.startColumn + 1),
        )
        .filter((merged) => intersect(merged, area));
      return areas.length > 0 ? { type: "RangeAreas", sheet, areas } : null;
    },
    GetSpillParent: async (object: RangeObject) => (await parent(object)) ?? refuse("ItemNotFound"),
    GetSpillParentOrNullObject: parent,
    GetSpillingToRange: async (object: RangeObject) => (await spilled(object)) ?? refuse("ItemNotFound"),
    GetSpillingToRangeOrNullObject: spilled,
    GetSurroundingRegion: async ({ sheet, area }: RangeObject) => {
      await host.settle();
      return rangeObject(sheet, surroundingArea(host, sheet, area));
    },
    // Of an empty range Excel answers its first cell.
    GetUsedRange: async (object: RangeObject, valuesOnly: boolean | null) =>
      (await used(object, valuesOnly)) ??
      rangeObject(object.sheet, areaOf(object.area.row, object.area.column)),
    GetUsedRangeOrNullObject: used,
  };
};
