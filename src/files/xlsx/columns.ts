import type { FileSheet, FileStyle } from "../workbookFile";
import { maxColumns } from "./address";
import type { ReadStyles } from "./readStyles";
import { child, childrenOf, flag, number } from "./xml";
import type { XmlElement } from "./xml";
import { element } from "./xmlText";
import type { Xml } from "./xmlText";

/**
 * A file measures columns in digits of the default font, which are 7 pixels wide in Calibri 11 (the padding is
 * counted in): pixels = trunc((256 width + trunc(128/7)) / 256 * 7), as the standard has it. A point is 4/3 pixels.
 */
const digit = 7;
const defaultPoints = 48;

/** Points of a column's width as a file has it. */
export const pointsOfWidth = (width: number): number =>
  (Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * 3) / 4;

/** A file's width for points; whole pixels, as Excel rounds. */
export const widthOfPoints = (points: number): number =>
  Math.trunc((Math.round((points * 4) / 3) / digit) * 256) / 256;

type ColumnSettings = Pick<FileSheet, "widths" | "hiddenColumns" | "columnStyles" | "defaultWidth">;

/** What a sheet says of its columns. */
export function readColumns(sheet: XmlElement, styles: ReadStyles): ColumnSettings {
  const standard = number(child(sheet, "sheetFormatPr")?.attributes["defaultColWidth"]);
  const defaultWidth = standard === undefined ? defaultPoints : pointsOfWidth(standard);
  const widths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const columnStyles: Record<number, FileStyle> = {};
  for (const { attributes } of childrenOf(child(sheet, "cols"), "col")) {
    const first = Math.max(number(attributes["min"]) ?? 1, 1) - 1;
    const last = Math.min(number(attributes["max"]) ?? first + 1, maxColumns) - 1;
    const width = pointsOfWidth(number(attributes["width"]) ?? 0);
    const isSaid = width > 0 && (flag(attributes["customWidth"]) || width !== defaultWidth);
    const style = styles.cells[number(attributes["style"]) ?? 0]?.style;
    for (let column = first; column <= last; column++) {
      if (isSaid) widths[column] = width;
      if (flag(attributes["hidden"])) hiddenColumns.push(column);
      if (style) columnStyles[column] = style;
    }
  }
  return {
    widths,
    hiddenColumns,
    ...(Object.keys(columnStyles).length > 0 ? { columnStyles } : {}),
    ...(defaultWidth === defaultPoints ? {} : { defaultWidth }),
  };
}

/** The `cols` element: neighbours that are alike become one. */
export function columnsXml(sheet: ColumnSettings, styleId: (style: FileStyle) => number): Xml | undefined {
  const hidden = new Set(sheet.hiddenColumns);
  const styles = sheet.columnStyles ?? {};
  const numbers = [...Object.keys(sheet.widths), ...Object.keys(styles), ...hidden].map(Number);
  const said = (column: number) => {
    const width = sheet.widths[column];
    const style = styles[column];
    return {
      width: widthOfPoints(width ?? sheet.defaultWidth ?? defaultPoints),
      style: style && styleId(style),
      hidden: hidden.has(column) || undefined,
      customWidth: width === undefined ? undefined : 1,
    };
  };
  const runs: { min: number; max: number; said: ReturnType<typeof said> }[] = [];
  for (const column of [...new Set(numbers)].sort((a, b) => a - b)) {
    const now = said(column);
    const before = runs[runs.length - 1];
    if (before?.max === column && JSON.stringify(before.said) === JSON.stringify(now)) before.max++;
    else runs.push({ min: column + 1, max: column + 1, said: now });
  }
  return runs.length === 0
    ? undefined
    : element(
        "cols",
        {},
        runs.map(({ min, max, said: attributes }) => element("col", { min, max, ...attributes })),
      );
}
