import { BooleanNumber, type IRowData } from "@univerjs/core";
import { type ISetRowDataMutationParams, SetRowDataMutation } from "@univerjs/sheets";
import { sheetOf, workbookOf } from "./book";
import type { Host } from "./context";
import { fittedHeight } from "./fit";
import { mutate } from "./tables";

/** Fits rows to what they show; they stay fitted: the grid measures them again when it draws them. */
export const fitRows = (host: Host, sheet: string, row: number, rows: number): void => {
  const grid = sheetOf(host, sheet);
  const last = Math.min(row + rows - 1, grid.getLastRowWithContent());
  const before: Record<number, Partial<IRowData>> = {};
  const after: Record<number, Partial<IRowData>> = {};
  for (let index = row; index <= last; index += 1) {
    const { h, ah, ia } = grid.getRowManager().getRow(index) ?? {};
    const height = fittedHeight(host, sheet, index);
    before[index] = { h, ah, ia };
    after[index] = { h: height, ah: height, ia: BooleanNumber.TRUE };
  }
  if (Object.keys(after).length === 0) return;
  const params = (rowData: object): ISetRowDataMutationParams =>
    ({ unitId: workbookOf(host).getUnitId(), subUnitId: sheet, rowData }) as ISetRowDataMutationParams;
  mutate(
    host,
    [{ id: SetRowDataMutation.id, params: params(after) }],
    [{ id: SetRowDataMutation.id, params: params(before) }],
  );
};
