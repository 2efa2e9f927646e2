import type { Area } from "../../model/layout";

/**
 * The same cells in few rectangles: cells that stand side by side in a row are one, and with them those of the rows
 * below that cover the same columns. Lines around cells are the dearest thing to ask of Excel.
 */
export function grids(areas: readonly Area[], { rows, columns }: Area): Area[] {
  const covered = Array.from({ length: rows }, () => Array<boolean>(columns).fill(false));
  for (const area of areas)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      covered[row]?.fill(true, area.column, area.column + area.columns);
  const done: Area[] = [];
  let open: readonly Area[] = [];
  covered.forEach((cells, row) => {
    const strips = stripsOf(cells).map(([column, after]): Area => {
      const above = open.find((area) => area.column === column && area.columns === after - column);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns: after - column };
    });
    done.push(...open.filter((area) => !strips.some((strip) => holds(strip, area))));
    open = strips;
  });
  return [...done, ...open];
}

const holds = (strip: Area, area: Area): boolean =>
  strip.row === area.row && strip.column === area.column && strip.columns === area.columns;

/** Where runs of covered cells begin, and the column after each. */
function stripsOf(cells: readonly boolean[]): (readonly [first: number, after: number])[] {
  const edges = [...cells, false].flatMap((cell, at) => (cell === (cells[at - 1] ?? false) ? [] : [at]));
  return edges.flatMap((first, at) => (at % 2 === 0 ? [[first, edges[at + 1] ?? first] as const] : []));
}
