import { FormulaDataModel } from "@univerjs/engine-formula";
import type { IRange, Univer } from "@univerjs/core";
import type { FileArea, FileCell } from "../../files/workbookFile";
import { fileValue } from "./cellData";
import { areaOfRange } from "./units";

/** What a dynamic-array formula spills over, with the values it put there. */
export interface Spill {
  area: FileArea;
  values: NonNullable<FileCell["spilled"]>;
}

/** Spills by sheet id, then by "row,column" of the cell that holds the formula. */
export type Spills = Record<string, Record<string, Spill>>;

/**
 * The spills of an open workbook. The grid keeps spilled cells outside of its snapshot and of its ranges; only its
 * formula model has them.
 */
export function readSpills(univer: Univer, unitId: string): Spills {
  const model = univer.__getInjector().get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[unitId] ?? {};
  const cells = model.getArrayFormulaCellData()[unitId] ?? {};
  const spills: Spills = {};
  for (const [sheetId, rows] of Object.entries(ranges)) {
    const found: Record<string, Spill> = (spills[sheetId] = {});
    for (const [row, columns] of Object.entries(rows ?? {}))
      for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange>)) {
        const area = areaOfRange(range);
        if (area.rows * area.columns < 2) continue;
        found[`${row},${column}`] = {
          area,
          values: Array.from({ length: area.rows }, (_, i) =>
            Array.from({ length: area.columns }, (_, j) => {
              const cell = cells[sheetId]?.[area.row + i]?.[area.column + j];
              return cell ? (fileValue({ ...cell, f: "=" }) ?? null) : null;
            }),
          ),
        };
      }
  }
  return spills;
}
