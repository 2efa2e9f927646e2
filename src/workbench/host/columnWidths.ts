import {
  type ISetWorksheetColWidthMutationParams,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
} from "@univerjs/sheets";
import { rangeOf } from "../grid/units";
import type { Area } from "./address";
import { sheetOf, workbookOf } from "./book";
import type { Host } from "./context";
import { mutate } from "./tables";

/**
 * Makes the columns of an area so many pixels wide. The grid's own command fits the rows anew, a cell at a time over the
 * whole height of the sheet; Excel leaves rows as high as they are when a column changes.
 */
export const setColumnWidths = (host: Host, sheet: string, area: Area, pixels: number): void => {
  const redo: ISetWorksheetColWidthMutationParams = {
    unitId: workbookOf(host).getUnitId(),
    subUnitId: sheet,
    ranges: [rangeOf(area)],
    colWidth: pixels,
  };
  const undo = SetWorksheetColWidthMutationFactory(redo, sheetOf(host, sheet));
  mutate(
    host,
    [{ id: SetWorksheetColWidthMutation.id, params: redo }],
    [{ id: SetWorksheetColWidthMutation.id, params: undo }],
  );
};
