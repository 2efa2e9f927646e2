import type { Host } from "../context";
import type { AnyModel } from "../object";
import { internalServices } from "./internalServices";
import {
  partModels,
  rangeMembers,
  withMembers,
  workbookMembers,
  worksheetCollectionMembers,
  worksheetMembers,
} from "./members";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeBorders } from "./rangeBorders";
import { rangeFontAndFill } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeSort";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

/** Every type the host serves, by its Office.js name. */
export const createModels = (host: Host): Record<string, AnyModel> => ({
  ...internalServices,
  ...partModels(host),
  ...rangeAreas(host),
  ...rangeBorders(host),
  ...rangeFontAndFill(host),
  ...rangeFormat(host),
  RangeSort: rangeSort(host),
  Range: withMembers(range(host), rangeMembers),
  Workbook: withMembers(workbook(host), workbookMembers),
  Worksheet: withMembers(worksheet(host), worksheetMembers),
  WorksheetCollection: withMembers(worksheetCollection(host), worksheetCollectionMembers),
});
