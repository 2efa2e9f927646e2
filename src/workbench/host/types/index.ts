import type { Host } from "../context";
import type { AnyModel } from "../object";
import { internalServices } from "./internalServices";
import { range } from "./range";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

/** Every type the host serves, by its Office.js name. */
export const createModels = (host: Host): Record<string, AnyModel> => ({
  ...internalServices,
  Range: range(host),
  Workbook: workbook(host),
  Worksheet: worksheet(host),
  WorksheetCollection: worksheetCollection(host),
});
