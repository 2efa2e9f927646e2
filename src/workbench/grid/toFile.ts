import type {
  ICellData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FileCell, FileName, FileSheet, FileStyle, WorkbookFile } from "../../files/workbookFile";
import { emptyKeptSheet, type Kept } from "../host/kept";
import { type CellCustom, fileValue } from "./cellData";
import { fileStyle } from "./cellStyle";
import { fileConditionalFormat } from "./conditionalFormat";
import { eachCell } from "./eachCell";
import { defaultColumnWidth, defaultRowHeight, type GridWorkbook } from "./fromFile";
import { allSheets, unpackResource } from "./resources";
import type { Spills } from "./spills";
import { fileTable } from "./tables";
import { areaOfRange, hexColor, pointsOf } from "./units";
import { fileValidation } from "./validation";

type StyleOf = (style: Nullable<IStyleData | string>) => IStyleData | undefined;

/** A formula that was filled down is stored once: the other cells name its id and stand at a distance from it. */
function sharedFormulas(sheet: Partial<IWorksheetData>) {
  const origins = new Map<string, { formula: string; row: number; column: number }>();
  eachCell(sheet, (cell, row, column) => {
    if (cell.f && cell.si) origins.set(cell.si, { formula: cell.f, row, column });
  });
  const lexer = origins.size > 0 ? new LexerTreeBuilder() : undefined;
  return (cell: ICellData, row: number, column: number): string | undefined => {
    const origin = !cell.f && cell.si ? origins.get(cell.si) : undefined;
    if (!origin) return cell.f || undefined;
    return lexer?.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row);
  };
}

function fileCells(sheet: Partial<IWorksheetData>, styleOf: StyleOf, spills: Spills[string]): FileCell[] {
  const formulaOf = sharedFormulas(sheet);
  const found: FileCell[] = [];
  eachCell(sheet, (cell, row, column) => {
    const own = styleOf(cell.s);
    const drawn =
      own &&
      fileStyle({ ...styleOf(sheet.columnData?.[column]?.s), ...styleOf(sheet.rowData?.[row]?.s), ...own });
    const style = withCustom(drawn, cell.custom);
    const value = fileValue(cell, style?.numberFormat);
    const formula = formulaOf(cell, row, column);
    const spill = formula === undefined ? undefined : spills[`${row},${column}`];
    if (value === undefined && formula === undefined && !style) return;
    found.push({
      row,
      column,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(spill && { spill: spill.area, spilled: spill.values }),
      ...(style && { style }),
    });
  });
  return found;
}

const indexesOf = (lines: Record<number, Nullable<{ hd?: number }>>): number[] =>
  Object.entries(lines)
    .filter(([, line]) => line?.hd)
    .map(([index]) => Number(index));

/** Whether a row has the height of its content: it says so (ia), or nothing is said of it and it was fitted (ah). */
const isFitted = ({ ia, ah, h }: Partial<IRowData>): boolean =>
  ah !== undefined && (Boolean(ia) || h === undefined);

const heightOf = (row: Nullable<Partial<IRowData>>): number | undefined =>
  row && isFitted(row) ? row.ah : row?.ia ? undefined : row?.h;

/** A style with what the cell, row or column keeps beside it. */
function withCustom(style: FileStyle | undefined, custom: Nullable<CellCustom>): FileStyle | undefined {
  const { locked, justify } = custom ?? {};
  if (locked !== false && !justify) return style;
  return {
    ...style,
    ...(locked === false && { locked }),
    ...(justify && style?.vertical === "top" && { vertical: "justify" }),
  };
}

function stylesOf(lines: Record<number, Nullable<Pick<IRowData, "s" | "custom">>>, styleOf: StyleOf) {
  const styles: Record<number, FileStyle> = {};
  for (const [index, line] of Object.entries(lines)) {
    const style = withCustom(fileStyle(styleOf(line?.s)), line?.custom);
    if (style) styles[Number(index)] = style;
  }
  return Object.keys(styles).length > 0 ? styles : undefined;
}

function sizesOf<L>(lines: Record<number, L>, size: (line: L) => number | undefined): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const [index, line] of Object.entries(lines)) {
    const pixels = size(line);
    if (pixels !== undefined) sizes[Number(index)] = pointsOf(pixels);
  }
  return sizes;
}

function fileSheet(
  id: string,
  snapshot: IWorkbookData,
  kept: Kept,
  styleOf: StyleOf,
  spills: Spills,
): FileSheet {
  const sheet = snapshot.sheets[id] ?? {};
  const rest = kept.sheets[id] ?? emptyKeptSheet();
  const tables = unpackResource(snapshot.resources, "SHEET_TABLE_PLUGIN")[id]?.tables ?? [];
  const validations = unpackResource(snapshot.resources, "SHEET_DATA_VALIDATION_PLUGIN")[id] ?? [];
  const formats = unpackResource(snapshot.resources, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[id] ?? [];
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const tabColor = hexColor(sheet.tabColor);
  const rows = sheet.rowData ?? {};
  const columns = sheet.columnData ?? {};
  const rowStyles = stylesOf(rows, styleOf);
  const columnStyles = stylesOf(columns, styleOf);
  const { defaultColumnWidth: width, defaultRowHeight: height } = sheet;
  const fittedRows = Object.entries(rows)
    .filter(([, row]) => row && isFitted(row))
    .map(([index]) => Number(index));
  return {
    name: sheet.name ?? id,
    visibility: !sheet.hidden ? "visible" : rest.visibility === "VeryHidden" ? "veryHidden" : "hidden",
    ...(tabColor && { tabColor }),
    cells: fileCells(sheet, styleOf, spills[id] ?? {}),
    widths: sizesOf(columns, (line) => line?.w),
    heights: sizesOf(rows, heightOf),
    ...(fittedRows.length > 0 && { fittedRows }),
    ...(width !== undefined && width !== defaultColumnWidth && { defaultWidth: pointsOf(width) }),
    ...(height !== undefined && height !== defaultRowHeight && { defaultHeight: pointsOf(height) }),
    ...(columnStyles && { columnStyles }),
    ...(rowStyles && { rowStyles }),
    hiddenRows: indexesOf(rows),
    hiddenColumns: indexesOf(columns),
    merges: (sheet.mergeData ?? []).map(areaOfRange),
    ...((xSplit > 0 || ySplit > 0) && { freeze: { rows: ySplit, columns: xSplit } }),
    showGridlines: sheet.showGridlines !== 0,
    tables: tables.map((table) => fileTable(table, kept.tables[table.id])),
    validations: validations.flatMap((rule) => fileValidation(rule) ?? []),
    conditionalFormats: formats.flatMap((rule, index) => fileConditionalFormat(rule, index + 1) ?? []),
    ...(rest.protection && { protection: rest.protection }),
    print: rest.print,
    charts: rest.charts.map(({ id: _id, ...chart }) => chart),
    customProperties: rest.customProperties,
  };
}

function fileNames(snapshot: IWorkbookData): FileName[] {
  const names = Object.values(unpackResource(snapshot.resources, "SHEET_DEFINED_NAME_PLUGIN"));
  return names.map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => {
    const sheet = localSheetId === allSheets ? undefined : snapshot.sheets[localSheetId]?.name;
    return {
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      ...(sheet !== undefined && { sheet }),
      ...(comment !== undefined && { comment }),
      visible: !hidden,
    };
  });
}

/** The workbook of the grid as a file, with the values that formulas have now. */
export function toFile({ snapshot, kept, activeSheet, addIn }: GridWorkbook, spills: Spills): WorkbookFile {
  const front = snapshot.sheetOrder.indexOf(activeSheet);
  const styleOf: StyleOf = (style) =>
    (typeof style === "string" ? snapshot.styles[style] : style) ?? undefined;
  return {
    sheets: snapshot.sheetOrder.map((id) => fileSheet(id, snapshot, kept, styleOf, spills)),
    names: fileNames(snapshot),
    customXml: kept.customXml.map(({ xml }) => xml),
    ...(kept.customXml.length > 0 && { customXmlIds: kept.customXml.map(({ id }) => id) }),
    settings: { ...kept.settings },
    ...(addIn && { addIn }),
    ...(front > 0 && { activeSheet: front }),
  };
}
