import { allClosed, allOpen, findIn, isOpen, pathTo, withOpen } from "./tree";
import type { Flat, Forest, Openness, TreeFilter } from "./tree";

/** How a person looks at a tree: all of it by the keys of rows, so that it stays when the workbook changes. */
export interface Look {
  readonly query: string;
  readonly filter: TreeFilter;
  /** Which rows are open; undefined until a person has opened or closed one. */
  readonly openness: Openness | undefined;
  /** The same while something is looked for. */
  readonly foundOpenness: Openness;
  /** The row with the focus. */
  readonly active: string;
  /** The row whose card is open; "" for none. */
  readonly selected: string;
}

export const firstLook: Look = {
  query: "",
  filter: "semua",
  openness: undefined,
  foundOpenness: allOpen,
  active: "",
  selected: "",
};

/** A tree of at most so many rows is seen open at first. */
const smallTree = 100;

const firstOpenness = (forest: Forest): Openness => (forest.size <= smallTree ? allOpen : allClosed);

/** Which rows are open, while something is looked for or not. */
export const opennessOf = (look: Look, forest: Forest, searching: boolean): Openness =>
  searching ? look.foundOpenness : (look.openness ?? firstOpenness(forest));

/** The look once rows are open or closed in another way. */
export const withOpenness = (look: Look, openness: Openness, searching: boolean): Look =>
  searching ? { ...look, foundOpenness: openness } : { ...look, openness };

/** The look with a row opened that was closed, or closed. */
export const toggled = (look: Look, forest: Forest, searching: boolean, key: string): Look => {
  const openness = opennessOf(look, forest, searching);
  return withOpenness(look, withOpen(openness, [key], !isOpen(openness, key)), searching);
};

/** The look with something else looked for: what was closed among the rows found before is open again. */
export const lookingFor = (look: Look, asked: Partial<Pick<Look, "query" | "filter">>): Look => ({
  ...look,
  ...asked,
  foundOpenness: allOpen,
});

/** The look in which a row is seen, has its card open and the focus; what hides it is no longer looked for. */
export const revealed = (look: Look, forest: Forest, key: string): Look => {
  const at = forest.atOf(key);
  if (at < 0) return look;
  const above = pathTo(forest, at).map((over) => forest.keys[over] ?? "");
  const hidden = findIn(forest, look.query, look.filter)?.kept[at] === 0;
  return {
    query: hidden ? "" : look.query,
    filter: hidden ? "semua" : look.filter,
    openness: withOpen(look.openness ?? firstOpenness(forest), above, true),
    foundOpenness: withOpen(look.foundOpenness, above, true),
    active: key,
    selected: key,
  };
};

/** Where the row of a key is seen; where it is not, the first above it that is, else the first of all. */
export const seenRow = (forest: Forest, { seenAt }: Flat, key: string): number => {
  for (let at = forest.atOf(key); at >= 0; at = forest.above[at] ?? -1) {
    const row = seenAt[at] ?? -1;
    if (row >= 0) return row;
  }
  return 0;
};
