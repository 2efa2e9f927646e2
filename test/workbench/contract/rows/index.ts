import type { Row } from "../row";
import { rangeChangeRows } from "./rangeChanges";
import { applicationRows } from "./application";
import { chartRows } from "./charts";
import { customPropertyRows } from "./customProperties";
import { customXmlRows } from "./customXml";
import { nameRows } from "./names";
import { officeRows } from "./office";
import { pageBreakRows } from "./pageBreaks";
import { pageLayoutRows } from "./pageLayout";
import { rangeBorderRows } from "./rangeBorders";
import { rangeFormatRows } from "./rangeFormats";
import { rangePlaceRows } from "./rangePlaces";
import { rangeReadRows } from "./rangeReads";
import { rangeSearchRows } from "./rangeSearches";
import { conditionalFormatRows } from "./conditionalFormats";
import { conditionalLookRows } from "./conditionalLooks";
import { dataValidationRows } from "./dataValidation";
import { settingRows } from "./settings";
import { sheetEventRows } from "./sheetEvents";
import { freezePanesRows, protectionRows } from "./sheetParts";
import { sheetRangeRows } from "./sheetRanges";
import { filterRows } from "./filters";
import { tableColumnRows } from "./tableColumns";
import { tableRowRows, tableSortRows } from "./tableRows";
import { tableCollectionRows } from "./tableCollection";
import { tableRows } from "./tables";
import { workbookRows } from "./workbook";
import { worksheetCollectionRows } from "./worksheetCollection";
import { worksheetRows } from "./worksheets";

/** The whole table. */
export const rows: readonly Row[] = [
  ...applicationRows,
  ...chartRows,
  ...conditionalFormatRows,
  ...conditionalLookRows,
  ...customPropertyRows,
  ...customXmlRows,
  ...dataValidationRows,
  ...filterRows,
  ...freezePanesRows,
  ...nameRows,
  ...officeRows,
  ...pageBreakRows,
  ...pageLayoutRows,
  ...protectionRows,
  ...rangeBorderRows,
  ...rangeChangeRows,
  ...rangeFormatRows,
  ...rangePlaceRows,
  ...rangeReadRows,
  ...rangeSearchRows,
  ...settingRows,
  ...sheetEventRows,
  ...sheetRangeRows,
  ...tableCollectionRows,
  ...tableColumnRows,
  ...tableRowRows,
  ...tableRows,
  ...tableSortRows,
  ...workbookRows,
  ...worksheetCollectionRows,
  ...worksheetRows,
];
