import type { FileSheet, Loss } from "../workbookFile";
import { areaOf } from "./address";
import { colourOf } from "./colours";
import type { Palette } from "./colours";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditionalFormats";
import { readDrawing } from "./drawings";
import { partXml, relationshipsOf } from "./package";
import type { Package } from "./package";
import { printLosses, readPrint } from "./printSettings";
import { readProtection } from "./protection";
import { finishedCells, newReading, readRow } from "./readCells";
import { given } from "./readStyles";
import type { ReadStyles } from "./readStyles";
import { sheetLosses } from "./sheetLosses";
import { readSheetProperties } from "./sheetProperties";
import type { ReadText } from "./strings";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import { lossesOf } from "./where";
import { child, childrenOf, flag, number } from "./xml";
import type { XmlElement } from "./xml";

/** What all sheets of a workbook share while it is read. */
export interface Shared {
  from: Package;
  strings: ReadText[];
  styles: ReadStyles;
  palette: Palette;
  date1904: boolean;
  /** Namespaces of custom functions. */
  namespaces: string[];
}

const defaultHeight = 15;

function freezeOf(view: XmlElement | undefined): FileSheet["freeze"] {
  const pane = child(view, "pane")?.attributes;
  if (!pane || !/^frozen/.test(pane["state"] ?? "")) return undefined;
  const [rows, columns] = [number(pane["ySplit"]) ?? 0, number(pane["xSplit"]) ?? 0];
  return rows > 0 || columns > 0 ? { rows, columns } : undefined;
}

/** Reads one sheet and lists what of it cannot be kept. */
export function readSheet(
  shared: Shared,
  path: string,
  named: Pick<FileSheet, "name" | "visibility">,
): { sheet: FileSheet; losses: Loss[] } {
  const { from, styles, palette, namespaces } = shared;
  const reading = newReading(shared);
  const root = partXml(from, path, { row: (row) => readRow(reading, row) }) ?? {
    name: "worksheet",
    attributes: {},
    children: [],
    text: "",
  };
  const links = relationshipsOf(from, path);
  const targets = (type: string) => links.filter((one) => one.type === type).map(({ target }) => target);
  const view = child(child(root, "sheetViews"), "sheetView");
  const format = child(root, "sheetFormatPr");
  const height = number(format?.attributes["defaultRowHeight"]);
  const columns = readColumns(root, styles);
  const { tables, losses: tableLosses } = readTables(from, targets("table"), named.name, namespaces);
  const { validations, losses: validationLosses } = readValidations(root, named.name, namespaces);
  const formats = readConditionalFormats(root, named.name, styles.differences, namespaces);
  const base = {
    ...named,
    tabColor: colourOf(child(child(root, "sheetPr"), "tabColor"), palette),
    cells: finishedCells(reading, columns.columnStyles),
    ...columns,
    heights: reading.heights,
    hiddenRows: reading.hiddenRows,
    fittedRows: reading.fittedRows.length > 0 ? reading.fittedRows : undefined,
    rowStyles: Object.keys(reading.rowStyles).length > 0 ? reading.rowStyles : undefined,
    defaultHeight: height === defaultHeight ? undefined : height,
    merges: childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => areaOf(attributes["ref"] ?? "") ?? [],
    ),
    freeze: freezeOf(view),
    showGridlines: flag(view?.attributes["showGridLines"], true),
    tables,
    validations,
    conditionalFormats: formats.conditionalFormats,
    protection: readProtection(child(root, "sheetProtection")),
    print: readPrint(root),
    charts: [],
    customProperties: readSheetProperties(from, root, links),
  };
  const sheet = given<FileSheet>(base);
  const drawings = targets("drawing").map((drawing) => readDrawing(from, drawing, sheet));
  return {
    sheet: { ...sheet, charts: drawings.flatMap(({ charts }) => charts) },
    losses: [
      ...lossesOf(named.name, reading.losses),
      ...tableLosses,
      ...validationLosses,
      ...formats.losses,
      ...drawings.flatMap(({ losses }) => losses),
      ...printLosses(root, named.name),
      ...sheetLosses(from, root, links, named.name),
    ],
  };
}
