import { allOpen } from "./tree";
import type { Forest, Found, Openness } from "./tree";

/** So many boxes of a map stand open at first, and so many at most when all are asked for. */
export const firstOpened = 24;
export const mostOpened = 2000;

/** As many levels from the top as may be opened at once. */
export interface OpenedLevels {
  readonly openness: Openness;
  /** How many levels are seen. */
  readonly levels: number;
  /** Whether nothing stays closed. */
  readonly all: boolean;
}

/**
 * Opens level after level from the top while at most `most` boxes are seen. A single box at the top is opened further,
 * so that no map begins with nothing but it.
 */
export const openLevels = (forest: Forest, most: number, found?: Found): OpenedLevels => {
  const seen = (rows: readonly number[]): readonly number[] =>
    found ? rows.filter((at) => found.kept[at] === 1) : rows;
  const except = new Set<string>();
  let row = seen(forest.roots);
  let boxes = row.length;
  for (let levels = 1; ; levels++) {
    const next: number[] = [];
    for (const at of row) for (const under of seen(forest.children[at] ?? [])) next.push(under);
    if (next.length === 0) return { openness: allOpen, levels, all: true };
    boxes += next.length;
    if (boxes > (row.length === 1 ? mostOpened : most))
      return { openness: { all: false, except }, levels, all: false };
    for (const at of row) except.add(forest.keys[at] ?? "");
    row = next;
  }
};
