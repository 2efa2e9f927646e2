import type { SheetCells } from "../../model/sheetCells";
import { columnsOf, tableKeys } from "../../model/tables";
import { gridOf } from "../read/grid";
import type { GridCell } from "../read/grid";
import { align } from "./align";
import type { DrawnRow } from "./drawn";
import { blankMark, folded, markOf } from "./marks";

/** A cell of a sheet and the mark of its text. */
export interface SheetCell extends GridCell {
  readonly mark: string;
}

/** A row of a sheet that holds something. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** Where a form that was drawn stands on a sheet now. */
export interface Placement {
  readonly rows: readonly SheetRow[];
  /** The row of the sheet that each row of the form is; none where it was removed or emptied. */
  readonly rowOf: ReadonlyMap<DrawnRow, SheetRow>;
  /** The column in which a column of the form stands. */
  readonly columnOf: (drawn: number) => number;
  /** Whether empty rows or columns came in, or parts of the form stand in another order. */
  readonly isRearranged: boolean;
}

/** Finds the rows and columns of a form again by what they showed when it was drawn, wherever they stand now. */
export function placeOn(drawn: readonly DrawnRow[], sheet: SheetCells): Placement {
  const rows: SheetRow[] = [...gridOf(sheet).byRow].map(([row, cells]) => ({
    row,
    cells: cells.map((cell) => ({ ...cell, mark: markOf(cell.text) })),
  }));
  const inputs = new Set(
    drawn.flatMap(({ cells }) => cells.flatMap(({ key, mark }) => (key === undefined ? [] : [mark]))),
  );
  const words = new Set([...marksOf(rows, isListed)].filter((mark) => inputs.has(mark)));
  const weight = weightsOf(drawn, [...marksOf(rows, isShortNumber), ...words]);
  const columnOf = columnsOn(drawn, rows, weight);
  const rowOf = rowsOn(drawn, rows, columnOf, words, (one, row) => likeness(one, row, columnOf, weight));
  addEmptied(drawn, rows, rowOf);
  return { rows, rowOf, columnOf, isRearranged: isRearranged(drawn, rows, rowOf, columnOf) };
}

type Weight = (mark: string) => number;

/** The marks of the cells whose text is of a kind. */
const marksOf = (rows: readonly SheetRow[], isOfKind: (text: string) => boolean): ReadonlySet<string> =>
  new Set(rows.flatMap(({ cells }) => cells.flatMap(({ text, mark }) => (isOfKind(text) ? [mark] : []))));

const isShortNumber = (text: string): boolean => /^\W*\d{1,3}\W*$/.test(text);

/** Whether a text is a word of a closed list, with what a form in words puts before it. */
const isListed = (text: string): boolean =>
  listed.has(
    folded(text)
      .replace(/^•\s*([^:]*:\s*)?/, "")
      .toLowerCase(),
  );

const listed: ReadonlySet<string> = new Set(
  tableKeys.flatMap((table) =>
    columnsOf(table).flatMap(([, { choices = [] }]) => choices.map((choice) => choice.toLowerCase())),
  ),
);

/** A text that stands on the form once says where its row is; one that stands there often, or a `light` one, hardly does. */
function weightsOf(drawn: readonly DrawnRow[], light: readonly string[]): Weight {
  const counts = new Map<string, number>();
  for (const { cells } of drawn) for (const { mark } of cells) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const hardly = new Set(light);
  return (mark) =>
    mark === blankMark || mark === "" ? 0 : (hardly.has(mark) ? 0.1 : 1) / (counts.get(mark) ?? 1);
}

function columnsOn(drawn: readonly DrawnRow[], rows: readonly SheetRow[], weight: Weight) {
  const before = byColumn(drawn);
  const now = byColumn(rows);
  const [from, to] = [[...before.keys()].sort(upwards), [...now.keys()].sort(upwards)];
  const found = align(from, to, (one, other) => {
    const there = now.get(other);
    const shared = [...(before.get(one) ?? [])].reduce(
      (sum, mark) => sum + (there?.has(mark) ? weight(mark) : 0),
      0,
    );
    return shared === 0 ? 0 : shared + (one === other ? 0.001 : 0);
  });
  const pairs = new Map<number, number>();
  found.forEach((at, index) => {
    const [one, other] = [from[at ?? -1], to[index]];
    if (one !== undefined && other !== undefined) pairs.set(one, other);
  });
  const anchors = [...pairs].sort(([one], [other]) => one - other);
  const places = new Map<number, number>();
  return (column: number): number => {
    const known = places.get(column);
    if (known !== undefined) return known;
    const left = anchors.filter(([one]) => one <= column).at(-1) ?? anchors[0];
    const place = left ? column + left[1] - left[0] : column;
    places.set(column, place);
    return place;
  };
}

const upwards = (one: number, other: number): number => one - other;

const byColumn = (
  rows: readonly { readonly cells: readonly { readonly column: number; readonly mark: string }[] }[],
): Map<number, Set<string>> => {
  const found = new Map<number, Set<string>>();
  for (const { cells } of rows)
    for (const { column, mark } of cells) found.set(column, (found.get(column) ?? new Set()).add(mark));
  return found;
};

/** How much one row says that the other did; an input in which something else stands now says a little. */
const likeness = (drawn: DrawnRow, row: SheetRow, columnOf: Placement["columnOf"], weight: Weight): number =>
  drawn.cells.reduce((sum, cell) => {
    const now = cellAt(row, columnOf(cell.column));
    if (!now) return sum;
    return sum + (now.mark === cell.mark ? weight(cell.mark) : 0) + (cell.key === undefined ? 0 : 0.01);
  }, 0);

/** The cell of a row in a column, if it holds something. */
export const cellAt = ({ cells }: SheetRow, column: number): SheetCell | undefined =>
  cells.find((cell) => cell.column === column);

/** As much alike as a row must be that stands in another place than its neighbours, unless it is quite the same. */
const elsewhere = 0.3;

function rowsOn(
  drawn: readonly DrawnRow[],
  rows: readonly SheetRow[],
  columnOf: Placement["columnOf"],
  words: ReadonlySet<string>,
  alike: (one: DrawnRow, row: SheetRow) => number,
): Map<DrawnRow, SheetRow> {
  const found = new Map<DrawnRow, SheetRow>();
  const taken = new Set<SheetRow>();
  const pair = (left: readonly DrawnRow[], free: readonly SheetRow[], likely: typeof alike): number => {
    const before = found.size;
    align(left, free, likely).forEach((at, index) => {
      const [one, row] = [left[at ?? -1], free[index]];
      if (!one || !row || likely(one, row) === 0) return;
      found.set(one, row);
      taken.add(row);
    });
    return found.size - before;
  };
  const said = sayingOf(words);
  const surely = (one: DrawnRow, row: SheetRow): number => {
    const likely = alike(one, row);
    const isSame = said(one) !== "" && said(one, columnOf) === said(row);
    return likely >= elsewhere || isSame ? likely : 0;
  };
  const anchors = sameRows(drawn, rows, columnOf, said);
  for (const [one, row] of anchors) {
    found.set(drawn[one]!, rows[row]!);
    taken.add(rows[row]!);
  }
  const left = (some: readonly DrawnRow[]) => some.filter((one) => !found.has(one));
  const free = (some: readonly SheetRow[]) => some.filter((row) => !taken.has(row));
  const between = (likely: typeof alike): void =>
    [...anchors, [drawn.length, rows.length] as const].forEach(([one, row], at) => {
      const [above, over] = anchors[at - 1] ?? [-1, -1];
      pair(left(drawn.slice(above + 1, one)), free(rows.slice(over + 1, row)), likely);
    });
  // A row outside of the lists stays where its labels are, whatever was typed beside them.
  between((one, row) => (one.list === undefined && isLabelled(one, row, columnOf) ? alike(one, row) : 0));
  // Of two rows that say the same, the one that still stands between the same others is meant.
  between(surely);
  while (pair(left(drawn), free(rows), surely) > 0);
  // Nothing but their neighbours tells where rows of mere words are.
  const mere = drawn.flatMap((one, at) => (said(one) === "" && !found.has(one) ? [at] : []));
  for (const [places, step] of [[mere, 1] as const, [[...mere].reverse(), -1] as const])
    for (const at of places) {
      const one = drawn[at];
      const beside = found.get(drawn[at - step]!);
      const row = beside && rows[rows.indexOf(beside) + step];
      if (!one || found.has(one) || !row || taken.has(row) || alike(one, row) === 0) continue;
      found.set(one, row);
      taken.add(row);
    }
  between(alike);
  return found;
}

/** Whether a row is a field of the form, outside of its lists: its value may be typed into any other field. */
const isField = ({ list, cells }: DrawnRow): boolean =>
  list === undefined && cells.some(({ key }) => key !== undefined);

/** Whether a row shows all that was drawn in it as labels; one that has none says nothing. */
const isLabelled = ({ cells }: DrawnRow, row: SheetRow, columnOf: Placement["columnOf"]): boolean => {
  const labels = cells.filter(({ key, mark }) => key === undefined && mark !== "" && mark !== blankMark);
  return (
    labels.length > 0 && labels.every(({ column, mark }) => cellAt(row, columnOf(column))?.mark === mark)
  );
};

/**
 * Tells what a row shows, and in which columns; "" of one that shows nothing but words of a list: it may have got them
 * from a person.
 */
const sayingOf =
  (words: ReadonlySet<string>) =>
  ({ cells }: DrawnRow | SheetRow, columnOf = (column: number): number => column): string =>
    cells.every(({ mark }) => mark === blankMark || words.has(mark))
      ? ""
      : cells
          .flatMap(({ column, mark }) => (mark === blankMark ? [] : [`${columnOf(column)}:${mark}`]))
          .join(" ");

/** Rows that show on the sheet just what was drawn, where only one row does: as many as stand in their order. */
function sameRows(
  drawn: readonly DrawnRow[],
  rows: readonly SheetRow[],
  columnOf: Placement["columnOf"],
  said: ReturnType<typeof sayingOf>,
): (readonly [drawn: number, sheet: number])[] {
  const once = (texts: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    const twice = new Set<string>();
    texts.forEach((text, at) => (places.has(text) ? twice.add(text) : places.set(text, at)));
    for (const text of ["", ...twice]) places.delete(text);
    return places;
  };
  const now = once(rows.map((row) => said(row)));
  return inOrder(
    [...once(drawn.map((row) => (isField(row) ? "" : said(row, columnOf))))].flatMap(([text, at]) => {
      const row = now.get(text);
      return row === undefined ? [] : [[at, row] as const];
    }),
  );
}

/** The most of these pairs, in the order of their first members, whose second members are in order too. */
function inOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const length: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, row], at) => {
    length[at] = 1;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier += 1)
      if ((pairs[earlier]?.[1] ?? Infinity) < row && (length[earlier] ?? 0) + 1 > (length[at] ?? 0)) {
        length[at] = (length[earlier] ?? 0) + 1;
        before[at] = earlier;
      }
  });
  const chosen: (readonly [number, number])[] = [];
  for (let at = length.indexOf(Math.max(...length)); at >= 0; at = before[at] ?? -1)
    chosen.unshift(pairs[at]!);
  return chosen;
}

/** Rows that were emptied, not removed: there is an empty one in their place. */
function addEmptied(
  drawn: readonly DrawnRow[],
  rows: readonly SheetRow[],
  rowOf: Map<DrawnRow, SheetRow>,
): void {
  const filled = new Set(rows.map(({ row }) => row));
  drawn.forEach((one, at) => {
    if (rowOf.has(one)) return;
    const above = drawn
      .slice(0, at)
      .reverse()
      .find((other) => rowOf.has(other));
    const below = drawn.slice(at).find((other) => rowOf.has(other));
    const row = one.row + (above ? (rowOf.get(above)?.row ?? 0) - above.row : 0);
    const end = (below && rowOf.get(below)?.row) ?? Infinity;
    if (!filled.has(row) && row < end) rowOf.set(one, { row, cells: [] });
  });
}

function isRearranged(
  drawn: readonly DrawnRow[],
  rows: readonly SheetRow[],
  rowOf: Placement["rowOf"],
  columnOf: Placement["columnOf"],
): boolean {
  if (drawn.some(({ cells }) => cells.some(({ column }) => columnOf(column) !== column))) return true;
  const pairs = drawn.flatMap((one) => {
    const row = rowOf.get(one);
    return row ? [{ one, row }] : [];
  });
  const fixed = pairs.filter(({ one }) => one.list === undefined);
  if (fixed.some(({ row }, at) => row.row < (fixed[at - 1]?.row.row ?? 0))) return true;
  /** Empty rows above a row, as far as the nearest row that is on both. */
  const empty = (all: readonly { readonly row: number }[], from: number, to: number): number =>
    to - from - 1 - all.filter(({ row }) => row > from && row < to).length;
  const standing = pairs.flatMap(({ one, row }) => (row.cells.length > 0 ? [one] : []));
  const inOrder = pairs.filter(({ row }, at) => row.row > (pairs[at - 1]?.row.row ?? -1));
  return inOrder.some(({ one, row }, at) => {
    const above = inOrder[at - 1];
    return empty(rows, above?.row.row ?? -1, row.row) > empty(standing, above?.one.row ?? -1, one.row);
  });
}
