import type { FileChart, FilePrint } from "../../files/workbookFile";
import { areaOf, formatAbsolute, parseArea, splitAddress } from "./address";
import { type Shift, shiftArea, shiftSpan } from "./areaShift";
import type { Kept } from "./kept";

type Span = NonNullable<FilePrint["titleRows"]>;

/** Whether whole rows or columns come in or go away, not only cells of some. */
const isWhole = ({ from, to }: Shift): boolean => from === undefined && to === undefined;

const shiftTitles = (shift: Shift, span: Span | undefined): Span | undefined => {
  if (!span) return undefined;
  const moved = shiftSpan(shift, span.first, span.last - span.first + 1);
  return moved && { first: moved.start, last: moved.start + moved.size - 1 };
};

const shiftBreaks = (shift: Shift, breaks: readonly number[] | undefined): number[] | undefined =>
  breaks?.flatMap((at) => {
    const moved = shiftSpan(shift, at, 1);
    return moved && moved.start > 0 ? [moved.start] : [];
  });

/** An object without what is undefined. */
export const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** The print settings of a sheet after rows, columns or cells came in or went away. */
export const shiftPrint = (shift: Shift, print: FilePrint): FilePrint => {
  const { area } = print;
  const moved = area && shiftArea(shift, areaOf(area.row, area.column, area.rows, area.columns));
  const rows = shift.along === "rows" && isWhole(shift);
  const columns = shift.along === "columns" && isWhole(shift);
  return given<FilePrint>({
    ...print,
    area: moved && { ...moved },
    titleRows: rows ? shiftTitles(shift, print.titleRows) : print.titleRows,
    titleColumns: columns ? shiftTitles(shift, print.titleColumns) : print.titleColumns,
    rowBreaks: rows ? shiftBreaks(shift, print.rowBreaks) : print.rowBreaks,
    columnBreaks: columns ? shiftBreaks(shift, print.columnBreaks) : print.columnBreaks,
  });
};

/** A chart's source after its sheet's cells moved; #REF! when nothing of it is left. */
const shiftSource = (source: string, sheetName: string, shift: Shift): string => {
  const { sheet, rest } = splitAddress(source);
  const area = parseArea(rest);
  if (sheet?.toLowerCase() !== sheetName.toLowerCase() || !area) return source;
  const moved = shiftArea(shift, area);
  return moved ? `=${formatAbsolute(sheetName, moved)}` : "=#REF!";
};

/** A chart moves, grows and shrinks with its rows and columns; cells that move beneath it leave it where it is. */
const shiftPlace = (shift: Shift, { from, to }: Pick<FileChart, "from" | "to">) => {
  if (!isWhole(shift)) return { from, to };
  const [line, rest] = shift.along === "rows" ? (["row", "y"] as const) : (["column", "x"] as const);
  const size = to[line] - from[line] + 1;
  const moved = shiftSpan(shift, from[line], size);
  // Excel keeps a chart all of whose cells are deleted, as thin as a line.
  if (!moved)
    return { from: { ...from, [line]: shift.at, [rest]: 0 }, to: { ...to, [line]: shift.at, [rest]: 0 } };
  const isGone = (index: number) =>
    shift.kind === "delete" && index >= shift.at && index < shift.at + shift.count;
  return {
    from: { ...from, [line]: moved.start, ...(isGone(from[line]) && { [rest]: 0 }) },
    to: isGone(to[line])
      ? { ...to, [line]: moved.start + moved.size, [rest]: 0 }
      : { ...to, [line]: moved.start + moved.size - 1 },
  };
};

/** Lets what is kept of the workbook follow a shift of a sheet's cells. */
export const shiftKept = (kept: Kept, sheet: string, sheetName: string, shift: Shift): void => {
  const own = kept.sheets[sheet];
  if (own) {
    own.print = shiftPrint(shift, own.print);
    own.charts = own.charts.map((chart) => ({ ...chart, ...shiftPlace(shift, chart) }));
  }
  for (const { charts } of Object.values(kept.sheets))
    for (const chart of charts) chart.source = shiftSource(chart.source, sheetName, shift);
};

/** Lets the charts follow a sheet to its new name. */
export const renameInKept = (kept: Kept, from: string, to: string): void => {
  for (const { charts } of Object.values(kept.sheets))
    for (const chart of charts) {
      const { sheet, rest } = splitAddress(chart.source);
      const area = parseArea(rest);
      if (sheet?.toLowerCase() === from.toLowerCase() && area) chart.source = `=${formatAbsolute(to, area)}`;
    }
};
