import type { FileCell, FileChart, FileSheet } from "../../files/workbookFile";
import { referenceOf } from "../../files/xlsx/address";
import type { ReadCell } from "./chartData";

/** Reads the cells of sheets of a file by the sheet's name. */
export function readFileSheets(sheets: readonly FileSheet[]): (name: string) => ReadCell | undefined {
  const readers = new Map<FileSheet, ReadCell>();
  return (name) => {
    const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return undefined;
    const reader = readers.get(sheet) ?? readerOf(sheet);
    readers.set(sheet, reader);
    return reader;
  };
}

function readerOf({ cells, hiddenRows, hiddenColumns }: FileSheet): ReadCell {
  const held = new Map<string, Pick<FileCell, "style"> & { value?: FileCell["value"] | null }>();
  for (const cell of cells) held.set(`${cell.row},${cell.column}`, cell);
  for (const { spill, spilled, style } of cells)
    spilled?.forEach((values, down) =>
      values.forEach((value, right) => {
        if (spill)
          held.set(`${spill.row + down},${spill.column + right}`, { value, ...(style && { style }) });
      }),
    );
  const hidden = { rows: new Set(hiddenRows), columns: new Set(hiddenColumns) };
  return (row, column) => {
    const { value, style } = held.get(`${row},${column}`) ?? {};
    return {
      value: value ?? null,
      ...(style?.numberFormat !== undefined && { format: style.numberFormat }),
      isHidden: hidden.rows.has(row) || hidden.columns.has(column),
    };
  };
}

/** The sheets that charts of these sheets are drawn from. */
export const sourcesOf = (sheets: readonly FileSheet[], all: readonly FileSheet[]): FileSheet[] => {
  const named = (chart: FileChart) => referenceOf(chart.source)?.sheet.toLowerCase();
  const names = new Set(sheets.flatMap(({ charts }) => charts.map(named)));
  return all.filter(({ name }) => names.has(name.toLowerCase()));
};
