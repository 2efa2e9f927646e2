import {
  BooleanNumber,
  type ICellData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { FileCell, FileSheet, FileStyle, WorkbookFile } from "../../files/workbookFile";
import { emptyKept, type Kept } from "../host/kept";
import { type CellCustom, gridValue } from "./cellData";
import { gridStyle } from "./cellStyle";
import { gridConditionalFormat } from "./conditionalFormat";
import { allSheets, packResources, type Resources } from "./resources";
import { gridTable } from "./tables";
import { pixelsOf, rangeOf } from "./units";
import { gridValidation } from "./validation";

/** A workbook as the grid opens it: its snapshot, what the host keeps beside it, the sheet in front. */
export interface GridWorkbook {
  snapshot: IWorkbookData;
  kept: Kept;
  activeSheet: string;
  /** The add-in that the file's settings belong to. */
  addIn?: WorkbookFile["addIn"];
}

/** Excel's sizes for a sheet that says nothing of its own, in pixels. */
export const defaultRowHeight = 20;
export const defaultColumnWidth = 64;

/** The grid draws what it is told to: enough rows and columns to go on typing beside and below what is there. */
const least = { rows: 1000, columns: 26, spareRows: 200, spareColumns: 6 };

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

type StyleOf = (style: FileStyle, beneath?: readonly FileStyle[]) => string | undefined;

/** Equal styles share one entry of the snapshot. */
function stylePool() {
  const ids = new Map<string, string>();
  const styles: IWorkbookData["styles"] = {};
  return {
    styles,
    idOf(style: FileStyle, beneath: readonly FileStyle[] = []): string | undefined {
      // A cell's style is all there is of it, but the grid shows what it leaves out as its row and column have it.
      const taken = beneath.flatMap((under) => Object.keys(gridStyle(under)));
      const key = JSON.stringify({
        ...Object.fromEntries(taken.map((name) => [name, null])),
        ...gridStyle(style),
      });
      if (key === "{}") return undefined;
      const known = ids.get(key);
      if (known) return known;
      const id = `s${ids.size + 1}`;
      ids.set(key, id);
      styles[id] = JSON.parse(key) as IWorkbookData["styles"][string];
      return id;
    },
  };
}

/** What a cell, a row or a column keeps that a style of the grid has no place for. */
function gridCustom({
  value,
  style,
  formula,
}: Pick<FileCell, "value" | "style" | "formula">): CellCustom | undefined {
  const custom: CellCustom = {
    ...(style?.locked === false && { locked: false }),
    ...(style?.vertical === "justify" && { justify: true }),
    ...(typeof value === "object" && formula === undefined && style?.numberFormat === "@" && { error: true }),
  };
  return Object.keys(custom).length > 0 ? custom : undefined;
}

function gridCell(cell: FileCell, sheet: FileSheet, styleOf: StyleOf): ICellData {
  const beneath = [sheet.columnStyles?.[cell.column], sheet.rowStyles?.[cell.row]].filter(
    (under) => under !== undefined,
  );
  const style = cell.style && styleOf(cell.style, beneath);
  const custom = gridCustom(cell);
  return {
    ...(cell.value !== undefined && gridValue(cell.value, cell.style?.numberFormat)),
    ...(cell.formula !== undefined && { f: cell.formula }),
    ...(style !== undefined && { s: style }),
    ...(custom && { custom }),
  };
}

function lines<T extends object>(
  sizes: Record<number, number>,
  hidden: number[],
  size: (points: number) => T,
) {
  const data: Record<number, Partial<T> & { hd?: BooleanNumber }> = {};
  for (const [index, points] of Object.entries(sizes)) data[Number(index)] = { ...size(points) };
  for (const index of hidden)
    data[index] = { ...data[index], hd: BooleanNumber.TRUE } as (typeof data)[number];
  return data;
}

/** Excel fits a row without a height when it opens a file; `fitRows` does so here. */
const needsFitting = ({ style, value }: FileCell) =>
  (style?.wrap === true && value !== undefined) || (style?.fontSize ?? 0) > 11;

/** A row that Excel fitted to its text goes on to follow it (ia) and has its height as fitted (ah). */
function gridRows(file: FileSheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = lines(file.heights, file.hiddenRows, (points) => ({
    h: pixelsOf(points),
    ia: BooleanNumber.FALSE,
  }));
  for (const cell of file.cells)
    if (file.heights[cell.row] === undefined && needsFitting(cell))
      rows[cell.row] = { ...rows[cell.row], ia: BooleanNumber.TRUE };
  for (const row of file.fittedRows ?? []) {
    const { h, ...rest } = rows[row] ?? {};
    rows[row] = { ...rest, ia: BooleanNumber.TRUE, ...(h !== undefined && { h, ah: h }) };
  }
  return rows;
}

function styled<L extends object>(
  data: Record<number, L>,
  styles: Record<number, FileStyle> | undefined,
  styleOf: StyleOf,
): Record<number, L & Pick<IRowData, "s" | "custom">> {
  const result: Record<number, L & Pick<IRowData, "s" | "custom">> = { ...data };
  for (const [index, style] of Object.entries(styles ?? {})) {
    const id = styleOf(style);
    const custom = gridCustom({ style });
    result[Number(index)] = {
      ...(data[Number(index)] as L),
      ...(id !== undefined && { s: id }),
      ...(custom && { custom }),
    };
  }
  return result;
}

function gridSheet(file: FileSheet, id: string, styleOf: StyleOf): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of file.cells) {
    (cellData[cell.row] ??= {})[cell.column] = gridCell(cell, file, styleOf);
    rows = Math.max(rows, cell.row + (cell.spill?.rows ?? 1));
    columns = Math.max(columns, cell.column + (cell.spill?.columns ?? 1));
  }
  return {
    id,
    name: file.name,
    tabColor: file.tabColor ?? "",
    hidden: file.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(rows + least.spareRows, least.rows),
    columnCount: Math.max(columns + least.spareColumns, least.columns),
    defaultRowHeight: file.defaultHeight === undefined ? defaultRowHeight : pixelsOf(file.defaultHeight),
    defaultColumnWidth: file.defaultWidth === undefined ? defaultColumnWidth : pixelsOf(file.defaultWidth),
    cellData,
    mergeData: file.merges.map(rangeOf),
    rowData: styled(gridRows(file), file.rowStyles, styleOf),
    columnData: styled(
      lines(file.widths, file.hiddenColumns, (points) => ({ w: pixelsOf(points) })),
      file.columnStyles,
      styleOf,
    ),
    freeze: file.freeze
      ? {
          startRow: file.freeze.rows,
          startColumn: file.freeze.columns,
          ySplit: file.freeze.rows,
          xSplit: file.freeze.columns,
        }
      : { startRow: -1, startColumn: -1, ySplit: 0, xSplit: 0 },
    showGridlines: file.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
  };
}

const plainReference = /^=(?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i;

function gridNames(file: WorkbookFile, ids: Map<string, string>): Resources["SHEET_DEFINED_NAME_PLUGIN"] {
  return Object.fromEntries(
    file.names.map(({ name, formula, sheet, comment, visible }, index) => {
      const id = `name-${index + 1}`;
      // The grid takes "=" before a reference for a formula to compute instead of an area to show.
      const reference = plainReference.test(formula) ? formula.slice(1) : formula;
      const scope = (sheet !== undefined && ids.get(sheet)) || allSheets;
      return [
        id,
        {
          id,
          name,
          formulaOrRefString: reference,
          localSheetId: scope,
          ...(comment !== undefined && { comment }),
          ...(!visible && { hidden: true }),
        },
      ];
    }),
  );
}

const byPriority = <T extends { priority?: number }>(rules: readonly T[]): T[] =>
  [...rules].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));

/** A workbook of the grid, called `unitId`, that shows and keeps all of `file`. */
export function fromFile(file: WorkbookFile, unitId: string, name: string): GridWorkbook {
  const pool = stylePool();
  const kept = emptyKept();
  const ids = new Map(file.sheets.map((sheet, index) => [sheet.name, `sheet-${index + 1}`]));
  const resources: Resources = {
    SHEET_TABLE_PLUGIN: {},
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_DEFINED_NAME_PLUGIN: gridNames(file, ids),
    SHEET_FILTER_PLUGIN: {},
  };
  const sheets: IWorkbookData["sheets"] = {};
  let tables = 0;
  file.sheets.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    sheets[id] = gridSheet(sheet, id, pool.idOf);
    const converted = sheet.tables.map((table) => gridTable(table, `table-${++tables}`));
    for (const { table, kept: rest } of converted) kept.tables[table.id] = rest;
    if (converted.length > 0)
      resources.SHEET_TABLE_PLUGIN[id] = {
        tables: converted.map(({ table }) => table),
        tableFilteredOutRows: [],
      };
    if (sheet.validations.length > 0)
      resources.SHEET_DATA_VALIDATION_PLUGIN[id] = sheet.validations.map((rule, i) =>
        gridValidation(rule, `${id}-dv-${i}`),
      );
    if (sheet.conditionalFormats.length > 0)
      resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = byPriority(sheet.conditionalFormats).map(
        (rule, i) => gridConditionalFormat(rule, `${id}-cf-${i}`),
      );
    kept.sheets[id] = {
      visibility: visibilities[sheet.visibility],
      print: sheet.print,
      charts: sheet.charts.map((chart, i) => ({ ...chart, id: `${id}-chart-${i + 1}` })),
      customProperties: sheet.customProperties,
      ...(sheet.protection && { protection: sheet.protection }),
    };
  });
  kept.customXml = file.customXml.map((xml, index) => ({
    id: file.customXmlIds?.[index] ?? `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`,
    xml,
  }));
  kept.settings = { ...file.settings };
  return {
    kept,
    activeSheet: `sheet-${(file.activeSheet ?? 0) + 1}`,
    ...(file.addIn && { addIn: file.addIn }),
    snapshot: {
      id: unitId,
      name,
      appVersion: "0.25.1",
      locale: LocaleType.ID_ID,
      styles: pool.styles,
      sheetOrder: [...ids.values()],
      sheets,
      resources: packResources(resources),
    },
  };
}
