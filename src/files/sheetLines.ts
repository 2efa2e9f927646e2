/** The sizes of a sheet's rows or columns in points; a hidden one has none. */
export type SizeOf = (index: number) => number;

/** Points from the edge of the sheet to where a row (column) begins. */
export function startOf(index: number, sizeOf: SizeOf): number {
  let start = 0;
  for (let line = 0; line < index; line += 1) start += sizeOf(line);
  return start;
}

/** The most rows that a sheet has. */
const most = 1_048_576;

/** The row (column) in which a point lies, and how many points it lies from the row's beginning. */
export function lineAt(points: number, sizeOf: SizeOf): { index: number; rest: number } {
  let rest = points;
  for (let index = 0; index < most; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: 0, rest: 0 };
}
