import { areaOf } from "../address";
import type { Host } from "../context";
import { checkAllowed, checkCells } from "../guard";
import type { TypeModel } from "../object";
import { refuse } from "../refusal";
import { sortCells, type SortField } from "../sortCells";
import type { PartObject, RangeObject } from "./objects";

/** Excel.RangeSort. */
export const rangeSort = (host: Host): TypeModel<PartObject<"RangeSort", RangeObject>> => ({
  call: {
    Apply: async (
      { of },
      fields: readonly SortField[],
      matchCase: boolean | null,
      hasHeaders: boolean | null,
      orientation: "Rows" | "Columns" | null,
    ) => {
      await host.settle();
      const { sheet, area } = of;
      checkAllowed(host, sheet, "allowSort");
      checkCells(host, sheet, area);
      if (!Array.isArray(fields) || fields.length === 0) refuse("InvalidArgument");
      const byColumns = orientation === "Columns";
      const skip = hasHeaders ? 1 : 0;
      const sorted = byColumns
        ? areaOf(area.row, area.column + skip, area.rows, area.columns - skip)
        : areaOf(area.row + skip, area.column, area.rows - skip, area.columns);
      sortCells(host, sheet, sorted, fields, { matchCase: matchCase ?? false, byColumns });
    },
  },
});
