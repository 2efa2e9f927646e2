import type { Form, ListBlock } from "../form";
import type { TablePlace } from "./findTable";
import type { Grid, GridCell } from "./grid";
import { isAlmostLabel, isLabel, isMisspelt, plain } from "./labels";
import { blocksOf } from "./scene";

/** Where a list of a form stands. */
export interface ListPlace {
  readonly block: ListBlock;
  /** Its heading, its header, and the first row below them. */
  readonly headings: readonly GridCell[];
  readonly top: number;
  readonly bodyRow: number;
  readonly number: number | undefined;
  readonly columns: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
  /** Columns that must be known and are not, by label. */
  readonly missing: readonly string[];
}

/** Finds the lists of a form, each below its heading, or below the one before. */
export function findLists(grid: Grid, form: Form): ListPlace[] {
  let from = 0;
  return blocksOf(form, "list").flatMap((block) => {
    const heading = block.heading === undefined ? undefined : headingOf(grid, block.heading, from);
    if (block.heading !== undefined && !heading) return [];
    const place = placeOf(grid, block, heading, heading?.row ?? from);
    if (place) from = place.bodyRow;
    return place ? [place] : [];
  });
}

/** Its heading, with its letter or without. */
const headingOf = (grid: Grid, heading: string, from: number): GridCell | undefined =>
  grid.cells.find(
    ({ row, text }) =>
      row >= from && isAlmostLabel({ label: heading, also: [heading.replace(/^[A-Z]\.\s+/, "")] }, text),
  );

const noLabel = { label: "NO", also: ["NOMOR", "NO URUT"] };

/** The first row below that names more than half of the columns, with the row below it where the header has two. */
function placeOf(
  grid: Grid,
  block: ListBlock,
  heading: GridCell | undefined,
  from: number,
): ListPlace | undefined {
  const rows = [...grid.byRow.keys()].filter((row) => row >= from).sort((a, b) => a - b);
  for (const row of heading ? rows.slice(0, 4) : rows) {
    const cells = grid.byRow.get(row) ?? [];
    const below = grid.byRow.get(row + 1) ?? [];
    const named = block.columns.flatMap((column) => {
      const cell = [...cells, ...below].find((one) => isMisspelt(column, one.text) && !isGroup(one, below));
      return cell ? [{ field: column.field, cell }] : [];
    });
    const begins = named.some(({ cell }) => cell.row === row);
    if (!begins || named.length * 2 <= block.columns.length) continue;
    const number = [...cells, ...below].find((cell) => isLabel(noLabel, cell.text));
    const known = [...named.map(({ cell }) => cell), ...(number ? [number] : [])];
    const isStrange = cells.some((cell) => !known.includes(cell) && plain(cell.text) !== "");
    return {
      block,
      headings: [...(heading ? [heading] : []), ...known],
      top: heading?.row ?? row,
      bodyRow: Math.max(...known.map(({ lastRow }) => lastRow)) + 1,
      number: number?.column,
      columns: new Map(
        named.map(({ field, cell }) => [field, { first: cell.column, last: cell.lastColumn }] as const),
      ),
      missing: isStrange
        ? block.columns
            .filter(({ field }) => !named.some((one) => one.field === field))
            .map(({ label }) => label)
        : [],
    };
  }
  return undefined;
}

/** Whether a heading stands over several of the row below: then these are the columns. */
const isGroup = ({ row, column, lastColumn }: GridCell, below: readonly GridCell[]): boolean =>
  below.filter((cell) => cell.row > row && column <= cell.column && cell.column <= lastColumn).length > 1;

/** The lists of a form as the part by which it is known; its heading or its columns are missing where they are not found. */
export function listsAsTable(grid: Grid, form: Form): TablePlace | undefined {
  const blocks = blocksOf(form, "list");
  const places = findLists(grid, form);
  const [first] = places;
  if (!first) return undefined;
  return {
    columns: new Map(),
    headerCells: places.flatMap(({ headings }) => headings),
    numberCells: [],
    headerRow: first.top,
    bodyRow: first.bodyRow,
    missing: [
      ...blocks
        .filter((block) => !places.some((place) => place.block === block))
        .map(({ heading, columns }) => heading ?? columns[0]?.label ?? ""),
      ...places.flatMap(({ missing }) => missing),
    ],
  };
}
