import type { FileTable } from "../../files/workbookFile";
import type { Kept } from "../host/kept";
import { themeOfStyle } from "./tableLooks";
import { areaOfRange, rangeOf } from "./units";

/** The part of the grid's table snapshot that is read and written; the rest is the grid's own business. */
export interface GridTable {
  id: string;
  name: string;
  range: ReturnType<typeof rangeOf>;
  options: { showHeader: boolean; showFooter: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList: unknown[] };
  columns: {
    id: string;
    displayName: string;
    dataType: string;
    formula: string;
    meta: object;
    style: object;
  }[];
}

type KeptTable = Kept["tables"][string];

type Looks = Pick<FileTable, "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn">;

/** The looks a table has only when it says so. */
const looksOf = (from: Looks | undefined): Looks => ({
  ...(from?.showBandedColumns && { showBandedColumns: true }),
  ...(from?.highlightFirstColumn && { highlightFirstColumn: true }),
  ...(from?.highlightLastColumn && { highlightLastColumn: true }),
});

/** Style of a table that a file does not name. */
const defaultStyle = "TableStyleMedium2";

/**
 * A table of the grid from a table of a file. Its range leaves the totals row out (the grid's structured references
 * would count it in); what the grid has no place for is kept beside it.
 */
export function gridTable(file: FileTable, id: string): { table: GridTable; kept: KeptTable } {
  const { area, style = defaultStyle, showBandedRows: banded = true } = file;
  return {
    table: {
      id,
      name: file.name,
      range: rangeOf({ ...area, rows: area.rows - (file.showTotals ? 1 : 0) }),
      options: { showHeader: file.showHeaders, showFooter: false, tableStyleId: themeOfStyle(style, banded) },
      filters: { tableColumnFilterList: [] },
      columns: file.columns.map((header, index) => ({
        id: String(index + 1),
        displayName: header,
        dataType: "string",
        formula: file.calculated?.[header] ?? "",
        meta: {},
        style: {},
      })),
    },
    kept: {
      style,
      showTotals: file.showTotals,
      showFilter: file.showFilter ?? true,
      showBandedRows: banded,
      ...looksOf(file),
    },
  };
}

/** A table for a file; one made in the grid itself has Excel's default looks. */
export function fileTable(table: GridTable, kept: KeptTable | undefined): FileTable {
  const area = areaOfRange(table.range);
  const calculated = Object.fromEntries(
    table.columns.filter(({ formula }) => formula).map(({ displayName, formula }) => [displayName, formula]),
  );
  return {
    name: table.name,
    area: { ...area, rows: area.rows + (kept?.showTotals ? 1 : 0) },
    columns: table.columns.map(({ displayName }) => displayName),
    ...(Object.keys(calculated).length > 0 && { calculated }),
    showHeaders: table.options.showHeader,
    showTotals: kept?.showTotals ?? false,
    style: kept?.style ?? defaultStyle,
    showFilter: kept?.showFilter ?? true,
    showBandedRows: kept?.showBandedRows ?? true,
    ...looksOf(kept),
  };
}
