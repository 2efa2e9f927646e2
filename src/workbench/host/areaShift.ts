import { type Area, areaOf } from "./address";

/** Rows, columns or cells that come in or go away; what follows them moves along. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  /** The first row or column that is new or goes. */
  readonly at: number;
  readonly count: number;
  /** The columns (or rows) it happens in; absent = the whole sheet. */
  readonly from?: number;
  readonly to?: number;
}

/** A line of cells from `start`, `size` long, after the shift; undefined when nothing of it is left. */
export const shiftSpan = (
  { kind, at, count }: Shift,
  start: number,
  size: number,
): { start: number; size: number } | undefined => {
  if (kind === "insert") {
    if (at <= start) return { start: start + count, size };
    return { start, size: at < start + size ? size + count : size };
  }
  const cut = (index: number) => (index <= at ? index : Math.max(at, index - count));
  const first = cut(start);
  const end = cut(start + size);
  return end > first ? { start: first, size: end - first } : undefined;
};

/** Whether the shift reaches all, some or none of the area's columns (or rows). */
export const reach = (
  { along, from, to }: Shift,
  { row, column, rows, columns }: Area,
): "all" | "some" | "none" => {
  const [first, size] = along === "rows" ? [column, columns] : [row, rows];
  const low = from ?? -Infinity;
  const high = to ?? Infinity;
  if (high < first || low > first + size - 1) return "none";
  return low <= first && high >= first + size - 1 ? "all" : "some";
};

/** The area after the shift; undefined when nothing of it is left. One that is reached in part stays. */
export const shiftArea = (shift: Shift, area: Area): Area | undefined => {
  if (reach(shift, area) !== "all") return area;
  const { row, column, rows, columns } = area;
  if (shift.along === "rows") {
    const span = shiftSpan(shift, row, rows);
    return span && areaOf(span.start, column, span.size, columns);
  }
  const span = shiftSpan(shift, column, columns);
  return span && areaOf(row, span.start, rows, span.size);
};
