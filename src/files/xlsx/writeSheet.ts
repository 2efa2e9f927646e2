import type { FileCell, FileSheet } from "../workbookFile";
import { areaName, cellName } from "./address";
import { storedColour } from "./colours";
import { columnsXml, widthOfPoints } from "./columns";
import { conditionalFormatsXml } from "./conditionalFormats";
import { writeCharts } from "./drawings";
import { addXml, namespaces } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { fitsPages, printXml } from "./printSettings";
import { protectionXml } from "./protection";
import { writeSheetProperties } from "./sheetProperties";
import { writeTables } from "./tables";
import { validationsXml } from "./validations";
import { sheetDataXml } from "./writeCells";
import type { Writing } from "./writeCells";
import { cellStyleId, differenceId } from "./writeStyles";
import { element } from "./xmlText";
import type { Xml } from "./xmlText";

function viewXml({ freeze, showGridlines }: FileSheet, active: boolean): Xml {
  const { rows = 0, columns = 0 } = freeze ?? {};
  const pane = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight",
    state: "frozen",
  });
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: showGridlines ? undefined : 0,
        tabSelected: active || undefined,
        workbookViewId: 0,
      },
      (rows > 0 || columns > 0) && pane,
    ),
  );
}

const propertiesXml = ({ tabColor, print }: FileSheet): Xml | undefined =>
  tabColor !== undefined || fitsPages(print)
    ? element(
        "sheetPr",
        {},
        tabColor !== undefined && element("tabColor", { rgb: storedColour(tabColor) }),
        fitsPages(print) && element("pageSetUpPr", { fitToPage: 1 }),
      )
    : undefined;

/** Excel repairs a file whose header cells are not the very names of the table's columns. */
function withHeaders(sheet: FileSheet): FileSheet {
  const headers = new Map<string, string>();
  for (const { area, columns, showHeaders } of sheet.tables)
    if (showHeaders) columns.forEach((name, at) => headers.set(`${area.row},${area.column + at}`, name));
  if (headers.size === 0) return sheet;
  const cells = sheet.cells.map((cell): FileCell => {
    const key = `${cell.row},${cell.column}`;
    const name = headers.get(key);
    headers.delete(key);
    return name === undefined
      ? cell
      : { row: cell.row, column: cell.column, value: name, ...(cell.style ? { style: cell.style } : {}) };
  });
  const missing = [...headers].map(([key, value]): FileCell => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, value };
  });
  return { ...sheet, cells: [...cells, ...missing] };
}

export interface SheetPlace {
  path: string;
  active: boolean;
  /** The number of the sheet's first table: tables count through the whole workbook. */
  firstTable: number;
}

/** Adds a sheet with all parts it links to. */
export function writeSheet(
  to: NewPackage,
  writing: Writing,
  given: FileSheet,
  sheets: FileSheet[],
  { path, active, firstTable }: SheetPlace,
): void {
  const sheet = withHeaders(given);
  const { styles, namespaces: custom } = writing;
  const [printOptions, margins, setup, headerFooter, rowBreaks, columnBreaks] = printXml(sheet.print);
  const root = element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    propertiesXml(sheet),
    viewXml(sheet, active),
    element("sheetFormatPr", {
      defaultColWidth: sheet.defaultWidth === undefined ? undefined : widthOfPoints(sheet.defaultWidth),
      defaultRowHeight: sheet.defaultHeight ?? 15,
      customHeight: sheet.defaultHeight === undefined ? undefined : 1,
    }),
    columnsXml(sheet, (style) => cellStyleId(styles, style)),
    sheetDataXml(writing, sheet),
    protectionXml(sheet.protection),
    sheet.merges.length > 0 &&
      element(
        "mergeCells",
        { count: sheet.merges.length },
        sheet.merges.map((area) => element("mergeCell", { ref: areaName(area) })),
      ),
    conditionalFormatsXml(sheet.conditionalFormats, (style) => differenceId(styles, style), custom),
    validationsXml(sheet.validations, custom),
    printOptions,
    margins,
    setup,
    headerFooter,
    rowBreaks,
    columnBreaks,
    writeSheetProperties(to, path, sheet.customProperties),
    writeCharts(to, path, sheet.charts, sheets),
    writeTables(to, path, sheet, firstTable, custom),
  );
  addXml(to, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", root);
}
