import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { Loss } from "../../files/workbookFile";
import { areaName } from "../../files/xlsx/address";
import { type CellLosses, lossesOf, noteCell } from "../../files/xlsx/where";
import { fileConditionalFormat } from "./conditionalFormat";
import { eachCell } from "./eachCell";
import { unpackResource } from "./resources";
import { areaOfRange } from "./units";
import { fileValidation } from "./validation";

/** Whether letters of the cell have looks of their own, beside those of the cell. */
const isRich = ({ p }: ICellData): boolean =>
  (p?.body?.textRuns ?? []).some(({ ts }) => Object.keys(ts ?? {}).length > 0);

function richCells(sheet: IWorkbookData["sheets"][string]): CellLosses {
  const losses: CellLosses = new Map();
  eachCell(sheet, (cell, row, column) => {
    if (isRich(cell)) noteCell(losses, "richText", row, column);
  });
  return losses;
}

/**
 * What was made in the grid that a saved file does not hold: filters in use, letters with looks of their own, rules of
 * kinds that are not kept. It is told before saving, beside what the opened file lost.
 */
export function gridLosses({ sheets, sheetOrder, resources }: IWorkbookData): Loss[] {
  return sheetOrder.flatMap((id) => {
    const sheet = sheets[id] ?? {};
    const name = sheet.name ?? id;
    const lost = (kind: string, areas: readonly Parameters<typeof areaOfRange>[0][]): Loss => ({
      kind,
      where: `${name}!${areas.map((range) => areaName(areaOfRange(range))).join(",")}`,
    });
    const tables = unpackResource(resources, "SHEET_TABLE_PLUGIN")[id]?.tables ?? [];
    const filter = unpackResource(resources, "SHEET_FILTER_PLUGIN")[id];
    const validations = unpackResource(resources, "SHEET_DATA_VALIDATION_PLUGIN")[id] ?? [];
    const formats = unpackResource(resources, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[id] ?? [];
    return [
      ...lossesOf(name, richCells(sheet)),
      ...tables
        .filter(({ filters }) => filters.tableColumnFilterList.some(Boolean))
        .map(({ range }) => lost("filter", [range])),
      ...(filter ? [lost("filter", [filter.ref])] : []),
      ...validations.filter((rule) => !fileValidation(rule)).map(({ ranges }) => lost("validation", ranges)),
      ...formats
        .filter((rule, index) => !fileConditionalFormat(rule, index + 1))
        .map(({ ranges }) => lost("conditionalFormat", ranges)),
    ];
  });
}
