import type { Row } from "../row";
import { rangeChangeRows } from "./rangeChanges";
import { rangeBorderRows, rangeFormatRows } from "./rangeFormats";
import { rangePlaceRows } from "./rangePlaces";
import { rangeReadRows } from "./rangeReads";
import { rangeSearchRows } from "./rangeSearches";
import { workbookRows, worksheetCollectionRows, worksheetRows } from "./worksheets";

/** The whole table. */
export const rows: readonly Row[] = [
  ...rangeBorderRows,
  ...rangeChangeRows,
  ...rangeFormatRows,
  ...rangePlaceRows,
  ...rangeReadRows,
  ...rangeSearchRows,
  ...workbookRows,
  ...worksheetCollectionRows,
  ...worksheetRows,
];
