import type { FileArea, FileCell, FileSheet, FileStyle } from "../workbookFile";
import { areaOf, cellOf, maxColumns, maxRows } from "./address";
import { withoutLineStyle } from "./lineStyles";
import { isDateFormat } from "./numberFormats";
import type { ReadStyles } from "./readStyles";
import { movedFormula } from "./sharedFormula";
import { callsCustomFunction, needsAnotherFile, shownFormula } from "./storedFormula";
import { textOf } from "./strings";
import type { ReadText } from "./strings";
import { noteCell } from "./where";
import type { CellLosses } from "./where";
import { decodeString } from "./xmlText";
import { child, flag, number } from "./xml";
import type { XmlElement } from "./xml";

/** All spills of a sheet together; what a file says beyond this is not believed. */
const maxSpilled = 2_000_000;
/** Days between 1 January 1904 and the day 0 of all other workbooks. */
const days1904 = 1462;
/** A row that says it has Excel's default height says nothing. */
const defaultHeight = 15;

type Value = NonNullable<FileCell["value"]>;

/** What is needed to read cells, and what grows while they are read. */
export interface CellReading {
  strings: ReadText[];
  styles: ReadStyles;
  date1904: boolean;
  namespaces: string[];
  cells: FileCell[];
  heights: Record<number, number>;
  hiddenRows: number[];
  fittedRows: number[];
  rowStyles: Record<number, FileStyle>;
  losses: CellLosses;
  /** Shared formulas by number: where the formula stands and what it is. */
  shared: Map<string, { row: number; column: number; formula: string }>;
  row: number;
  spilled: number;
}

/** A reading that has not begun, of a sheet of this workbook. */
export const newReading = (
  workbook: Pick<CellReading, "strings" | "styles" | "date1904" | "namespaces">,
): CellReading => ({
  strings: workbook.strings,
  styles: workbook.styles,
  date1904: workbook.date1904,
  namespaces: workbook.namespaces,
  cells: [],
  heights: {},
  hiddenRows: [],
  fittedRows: [],
  rowStyles: {},
  losses: new Map(),
  shared: new Map(),
  row: -1,
  spilled: 0,
});

/** A date as text ("2026-01-15T08:00:00", strict files): days since 30 December 1899, without time zones. */
function serialOf(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(iso);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function textValue(reading: CellReading, read: ReadText | undefined, row: number, column: number): string {
  if (read?.rich) noteCell(reading.losses, "richText", row, column);
  return read?.text ?? "";
}

function valueOf(reading: CellReading, cell: XmlElement, row: number, column: number): Value | undefined {
  const stored = child(cell, "v")?.text;
  const kind = cell.attributes["t"];
  if (kind === "inlineStr") {
    const inline = child(cell, "is");
    return inline && textValue(reading, textOf(inline), row, column);
  }
  if (stored === undefined) return kind === "str" ? "" : undefined;
  switch (kind) {
    case "s":
      return textValue(reading, reading.strings[Number(stored)], row, column);
    case "str":
      return decodeString(stored);
    case "b":
      return flag(stored.trim());
    case "e":
      return { error: stored };
    case "d":
      return serialOf(stored);
    default:
      return number(stored);
  }
}

/** The formula as the file stores it for this very cell, shared ones moved to it. */
function storedFormulaOf(
  reading: CellReading,
  f: XmlElement,
  row: number,
  column: number,
): string | undefined {
  const { t, si } = f.attributes;
  if (t === "dataTable") {
    noteCell(reading.losses, "dataTable", row, column);
    return undefined;
  }
  const formula = decodeString(f.text);
  if (t !== "shared" || si === undefined) return formula === "" ? undefined : formula;
  if (formula !== "") {
    reading.shared.set(si, { row, column, formula });
    return formula;
  }
  const first = reading.shared.get(si);
  return first && movedFormula(first.formula, row - first.row, column - first.column);
}

/** A custom function's own cell is an array formula too: only what is larger is a spill. */
function spillOf(reading: CellReading, f: XmlElement, row: number, column: number): FileArea | undefined {
  if (f.attributes["t"] !== "array") return undefined;
  const area = areaOf(f.attributes["ref"] ?? "") ?? { row, column, rows: 1, columns: 1 };
  const size = area.rows * area.columns;
  if (size === 1 && callsCustomFunction(f.text)) return undefined;
  if (area.row !== row || area.column !== column || reading.spilled + size > maxSpilled) return undefined;
  reading.spilled += size;
  return area;
}

function readCell(reading: CellReading, element: XmlElement, row: number, column: number): void {
  const read = reading.styles.cells[number(element.attributes["s"]) ?? 0];
  if (read?.partly) noteCell(reading.losses, "style", row, column);
  const f = child(element, "f");
  const stored = f && storedFormulaOf(reading, f, row, column);
  let value = valueOf(reading, element, row, column);
  if (reading.date1904 && typeof value === "number" && isDateFormat(read?.style?.numberFormat))
    value += days1904;
  const linked = stored !== undefined && needsAnotherFile(stored);
  if (linked) noteCell(reading.losses, "externalLink", row, column);
  const formula = stored === undefined || linked ? undefined : shownFormula(stored, reading.namespaces);
  const spill = f && formula !== undefined ? spillOf(reading, f, row, column) : undefined;
  const isFixed = spill && !element.attributes["cm"] && !callsCustomFunction(stored ?? "");
  if (isFixed && spill.rows * spill.columns > 1) noteCell(reading.losses, "arrayFormula", row, column);
  if (value === undefined && formula === undefined && !read?.style) return;
  reading.cells.push({
    row,
    column,
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(spill ? { spill } : {}),
    ...(read?.style ? { style: read.style } : {}),
  });
}

/** Reads a `row` element: its height, whether it is hidden, its cells. */
export function readRow(reading: CellReading, element: XmlElement): void {
  const { r, ht, customHeight, hidden, s, customFormat, outlineLevel } = element.attributes;
  const row = (number(r) ?? reading.row + 2) - 1;
  if (row < 0 || row >= maxRows) return;
  reading.row = row;
  const height = number(ht);
  const fixed = flag(customHeight);
  if (height && (fixed || height !== defaultHeight)) {
    reading.heights[row] = height;
    if (!fixed) reading.fittedRows.push(row);
  }
  if (flag(hidden) || height === 0) reading.hiddenRows.push(row);
  const style = flag(customFormat) ? reading.styles.cells[number(s) ?? 0]?.style : undefined;
  if (style) reading.rowStyles[row] = style;
  if (number(outlineLevel)) noteCell(reading.losses, "outline", row, 0);
  let column = -1;
  for (const cell of element.children) {
    if (cell.name !== "c") continue;
    column = cellOf(cell.attributes["r"] ?? "")?.column ?? column + 1;
    if (column < maxColumns) readCell(reading, cell, row, column);
  }
}

/** Takes the cached values of spilled cells out of `cells` into the cell they come from. */
function gatherSpills(cells: FileCell[]): void {
  const origins = cells.filter(({ spill }) => spill);
  if (origins.length === 0) return;
  const at = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const origin of origins) {
    const { row, column, rows, columns } = origin.spill ?? { row: 0, column: 0, rows: 0, columns: 0 };
    origin.spilled = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => {
        const cell = at.get(`${row + down},${column + right}`);
        const value = cell?.value ?? null;
        if (cell && cell.formula === undefined) delete cell.value;
        return value;
      }),
    );
  }
}

/** The cells of the sheet once all rows are read: spills gathered, and an empty text is an empty cell. */
export function finishedCells(
  { cells, rowStyles }: CellReading,
  columnStyles: FileSheet["columnStyles"],
): FileCell[] {
  gatherSpills(cells);
  for (const cell of cells) if (cell.value === "" && cell.formula === undefined) delete cell.value;
  return cells
    .map((cell) => withoutLineStyle(cell, { rowStyles, columnStyles }))
    .filter(({ value, formula, style }) => value !== undefined || formula !== undefined || style);
}
