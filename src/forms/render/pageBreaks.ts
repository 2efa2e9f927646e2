import type { Bond } from "./line";

/** What breaking pages needs to know of a row. */
export interface RowHeight {
  readonly height: number;
  readonly bond: Bond;
  readonly repeat?: boolean;
  readonly startsPage?: boolean;
}

/**
 * The rows before which a new page begins. Rows bonded "always" stay together; rows bonded "ifItFits" do where
 * all of them fit a page, and are broken between bonded runs only where they do not. Pages after the repeated rows
 * have less room by these.
 */
export function pageBreaks(rows: readonly RowHeight[], height: number): number[] {
  const lastRepeated = rows.map((row) => row.repeat === true).lastIndexOf(true);
  const repeated = rows.reduce((sum, row) => sum + (row.repeat ? row.height : 0), 0);
  const roomFrom = (row: number): number => (row > lastRepeated ? height - repeated : height);
  const total = (run: Run): number => heightOf(rows, run);

  const breaks: number[] = [];
  let pageRoom = height;
  let used = 0;
  const place = (run: Run): void => {
    if (used > 0 && (rows[run.first]?.startsPage === true || used + total(run) > pageRoom)) {
      breaks.push(run.first);
      pageRoom = roomFrom(run.first);
      used = 0;
    }
    used += total(run);
  };
  const everything = { first: 0, last: rows.length - 1 };
  for (const group of runs(rows, everything, ["always", "ifItFits"])) {
    if (total(group) <= roomFrom(group.first)) place(group);
    else runs(rows, group, ["always"]).forEach(place);
  }
  return breaks;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const heightOf = (rows: readonly RowHeight[], { first, last }: Run): number =>
  rows.slice(first, last + 1).reduce((sum, row) => sum + row.height, 0);

/** Runs of rows in which each row is bonded to the next in one of these ways. */
function runs(rows: readonly RowHeight[], { first, last }: Run, bonds: readonly Bond[]): Run[] {
  const found: Run[] = [];
  let start = first;
  for (let row = first; row <= last; row += 1) {
    if (row < last && bonds.includes(rows[row]?.bond ?? "free")) continue;
    found.push({ first: start, last: row });
    start = row + 1;
  }
  return found;
}
