/** A stretch of a sheet in one direction, in points. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a page shows of a sheet in one direction: what is repeated on it, and what it alone holds. */
export interface PageStretch {
  readonly repeated?: Stretch;
  readonly own: Stretch;
}

/** Rows or columns, zero-based, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Divides rows or columns among pages. A page begins with a break, and where a row no longer fits; a row that alone
 * exceeds a page goes on on the next. What is repeated stands on every page after the one that holds it.
 * @param edges points at which rows (columns) begin
 * @param room points that a page holds
 */
export function pageStretches(
  edges: readonly number[],
  printed: Lines,
  room: number,
  breaks: readonly number[] = [],
  titles?: Lines,
): PageStretch[] {
  const at = (index: number): number => edges[index] ?? edges.at(-1) ?? 0;
  const repeated = titles && { from: at(titles.first), to: at(titles.last + 1) };
  const titleSize = repeated ? repeated.to - repeated.from : 0;
  const isRepeated = (line: number): boolean =>
    titles !== undefined && line > titles.last && titleSize > 0 && titleSize < room / 2;
  const pages: PageStretch[] = [];
  let first = printed.first;
  let begun = at(printed.first);
  const close = (to: number, next: number): void => {
    if (to > begun)
      pages.push({ own: { from: begun, to }, ...(repeated && isRepeated(first) && { repeated }) });
    begun = to;
    first = next;
  };
  const left = (): number => begun + room - (isRepeated(first) ? titleSize : 0) + rounding;
  for (let line = printed.first; line <= printed.last; line += 1) {
    if (breaks.includes(line)) close(at(line), line);
    if (at(line + 1) <= left()) continue;
    close(at(line), line);
    while (at(line + 1) > left()) close(left() - rounding, line);
  }
  close(at(printed.last + 1), printed.last + 1);
  return pages;
}

/** Points by which sums of sizes may miss the size of the paper. */
const rounding = 0.05;
