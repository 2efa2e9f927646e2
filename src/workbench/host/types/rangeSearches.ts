import { type Area, areaOf, intersect, maxColumns, maxRows } from "../address";
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

const wholeSheet = areaOf(0, 0, maxRows, maxColumns);

const isSingle = ({ rows, columns }: Area): boolean => rows * columns === 1;

/** How many cells of an area, row by row, stand before a place of the sheet. */
const cellsBefore = (within: Area, row: number, column: number): number => {
  const line = row - within.row;
  if (line < 0) return 0;
  if (line >= within.rows) return within.rows * within.columns;
  return line * within.columns + Math.min(Math.max(column - within.column, 0), within.columns);
};

/** The methods of Excel.Range that look into cells; each awaits what is still to be calculated. */
export const rangeSearches = (host: Host) => {
  const used = async ({ sheet, area }: RangeObject, valuesOnly: boolean | null) => {
    await host.settle();
    const found = usedArea(host, sheet, area, valuesOnly ?? false);
    return found ? rangeObject(sheet, found) : null;
  };

  /**
   * Row by row from the first cell: the first that holds the text in its formula or in what it shows. From a single cell
   * the whole sheet is searched, beginning after that cell and ending with it.
   */
  const find = async ({ sheet, area }: RangeObject, text: string, criteria: SearchCriteria | null) => {
    await host.settle();
    const alone = isSingle(area);
    const within = usedArea(host, sheet, alone ? wholeSheet : area, true);
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
    const backwards = criteria?.searchDirection === "Backwards";
    const after = alone ? cellsBefore(within, area.row, area.column + 1) : 0;
    const before = alone ? cellsBefore(within, area.row, area.column) : count;
    for (let step = 0; step < count; step += 1) {
      const index = (backwards ? before - 1 - step + count : after + step) % count;
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
    if (!isSingle(object.area)) return null;
    const found = lookUp(host, object.sheet, object.area.row, object.area.column);
    return found ? rangeObject(object.sheet, area(found)) : null;
  };
  const ofOneCell = (object: RangeObject) => {
    if (!isSingle(object.area)) refuse("InvalidArgument", "one cell is meant");
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
    GetSpillParent: async (object: RangeObject) => {
      ofOneCell(object);
      return (await parent(object)) ?? refuse("ItemNotFound");
    },
    GetSpillParentOrNullObject: parent,
    GetSpillingToRange: async (object: RangeObject) => {
      ofOneCell(object);
      return (await spilled(object)) ?? refuse("ItemNotFound");
    },
    GetSpillingToRangeOrNullObject: spilled,
    GetSurroundingRegion: async ({ sheet, area }: RangeObject) => {
      await host.settle();
      return rangeObject(sheet, surroundingArea(host, sheet, area));
    },
    GetUsedRange: async (object: RangeObject, valuesOnly: boolean | null) =>
      (await used(object, valuesOnly)) ?? refuse("ItemNotFound"),
    GetUsedRangeOrNullObject: used,
  };
};
