import type { FileCell, FileSheet, FileStyle, FileTable } from "../workbookFile";
import { areaName, cellName } from "./address";
import { withLineStyle } from "./lineStyles";
import { callsCustomFunction, needsAnotherFile, storedFormula } from "./storedFormula";
import { stringId } from "./strings";
import type { StringTable } from "./strings";
import { looksTyped } from "./typedText";
import { cellStyleId } from "./writeStyles";
import type { StyleBook } from "./writeStyles";
import { element, encodeString, text, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

type Value = NonNullable<FileCell["value"]>;

/** What all sheets of a workbook share while it is written. */
export interface Writing {
  styles: StyleBook;
  strings: StringTable;
  namespaces: string[];
  /** Set when a cell is written as a dynamic array: the workbook then needs its metadata part. */
  hasDynamicArrays: boolean;
}

/** Errors that any Excel takes from a file; newer ones it makes again when it calculates. */
const storableErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

const errorText = (error: string): string => (storableErrors.includes(error) ? error : "#VALUE!");

/** The type attribute and the stored value of a constant or of a formula's cached result. */
function storedValue(writing: Writing, value: Value | undefined, cached: boolean): { t?: string; v?: Xml } {
  if (value === undefined || (value === "" && !cached)) return {};
  if (typeof value === "number") return { v: element("v", {}, text(String(value))) };
  if (typeof value === "boolean") return { t: "b", v: element("v", {}, text(value ? "1" : "0")) };
  if (typeof value === "object") return { t: "e", v: element("v", {}, text(errorText(value.error))) };
  if (cached) return { t: "str", v: textElement("v", encodeString(value)) };
  return { t: "s", v: element("v", {}, text(String(stringId(writing.strings, value)))) };
}

const tableAt = (tables: FileTable[], { row, column }: FileCell): string | undefined =>
  tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.name;

/** The `f` element, and whether Excel must know the cell as a dynamic array. */
function storedFormulaOf(
  writing: Writing,
  cell: FileCell,
  table: string | undefined,
): { f?: Xml; dynamic: boolean } {
  if (cell.formula === undefined) return { dynamic: false };
  const stored = storedFormula(cell.formula, { namespaces: writing.namespaces, table });
  if (needsAnotherFile(stored)) return { dynamic: false };
  const dynamic = cell.spill !== undefined || callsCustomFunction(stored);
  const ref = areaName(cell.spill ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 });
  return { f: textElement("f", encodeString(stored), dynamic ? { t: "array", ref } : {}), dynamic };
}

function cellXml(writing: Writing, cell: FileCell, tables: FileTable[], spilled: boolean): Xml | undefined {
  const { f, dynamic } = storedFormulaOf(writing, cell, tableAt(tables, cell));
  if (dynamic) writing.hasDynamicArrays = true;
  const { t, v } = storedValue(writing, cell.value, f !== undefined || spilled);
  const style = cell.style ?? {};
  const quoted =
    t === "s" && typeof cell.value === "string" && style.numberFormat !== "@" && looksTyped(cell.value);
  const s = cellStyleId(writing.styles, style, quoted);
  if (s === 0 && f === undefined && v === undefined && cell.style === undefined) return undefined;
  return element(
    "c",
    { r: cellName(cell.row, cell.column), s: s || undefined, t, cm: dynamic ? 1 : undefined },
    f,
    v,
  );
}

/** The cells of a sheet by row, with the cached values of spills put where they show. */
function rowsOf(cells: FileCell[]): { rows: Map<number, Map<number, FileCell>>; spilled: Set<string> } {
  const rows = new Map<number, Map<number, FileCell>>();
  const spilled = new Set<string>();
  const rowAt = (row: number): Map<number, FileCell> => {
    const found = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, found);
    return found;
  };
  for (const cell of cells) rowAt(cell.row).set(cell.column, cell);
  for (const origin of cells) {
    if (!origin.spill || !origin.spilled) continue;
    origin.spilled.forEach((values, down) =>
      values.forEach((value, right) => {
        const [row, column] = [origin.row + down, origin.column + right];
        const there = rows.get(row)?.get(column);
        if (value === null || there === origin || there?.value !== undefined || there?.formula !== undefined)
          return;
        rowAt(row).set(column, { row, column, ...there, value });
        spilled.add(`${row},${column}`);
      }),
    );
  }
  return { rows, spilled };
}

interface RowLooks {
  ht: number | undefined;
  customHeight: number | undefined;
  hidden: number | undefined;
  s: number | undefined;
  customFormat: number | undefined;
}

/** The `sheetData` element: all cells, and what is said of rows. */
export function sheetDataXml(writing: Writing, sheet: FileSheet): Xml {
  const { rows, spilled } = rowsOf(sheet.cells);
  const hidden = new Set(sheet.hiddenRows);
  const fitted = new Set(sheet.fittedRows);
  const styles = sheet.rowStyles ?? {};
  const looks = (row: number): RowLooks => {
    const ht = sheet.heights[row];
    const style: FileStyle | undefined = styles[row];
    return {
      ht,
      customHeight: ht !== undefined && !fitted.has(row) ? 1 : undefined,
      hidden: hidden.has(row) ? 1 : undefined,
      s: style && cellStyleId(writing.styles, style),
      customFormat: style ? 1 : undefined,
    };
  };
  const said = [...Object.keys(sheet.heights), ...Object.keys(styles), ...hidden].map(Number);
  const numbers = [...new Set([...rows.keys(), ...said])].sort((a, b) => a - b);
  return element(
    "sheetData",
    {},
    numbers.map((row) => {
      const cells = [...(rows.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
      return element(
        "row",
        { r: row + 1, ...looks(row) },
        cells.map((cell) =>
          cellXml(
            writing,
            withLineStyle(cell, sheet),
            sheet.tables,
            spilled.has(`${cell.row},${cell.column}`),
          ),
        ),
      );
    }),
  );
}
