/** An id or a parent as a cell holds it: null is blank, undefined is a cell that cannot be read. */
export type Id = string | number | null | undefined;

/** An id as it is compared; undefined is none. */
export type Key = string | number | undefined;

/**
 * An id as it is compared: as Excel compares texts, so without the spaces around it and in any case; a number and its
 * digits as text are one id. A blank, "" and "-" are none.
 * @example keyOf(" k-7m2 ") === keyOf("K-7M2"); keyOf("12") === keyOf(12)
 */
export function keyOf(id: Id): Key {
  if (typeof id !== "string") return id ?? undefined;
  const text = id.trim().toUpperCase();
  if (text === "" || text === "-") return undefined;
  // "9" is the last of the characters with which a number may begin: most texts are not tried.
  if (text > ":") return text;
  const number = Number(text);
  return String(number) === text ? number : text;
}

/** What stands for "no parent" beside a blank, where no row bears it as its id: databases write these. */
const noParentWords: ReadonlySet<Key> = new Set([0, "NULL", "#N/A"]);

/** What a row of a tree can be, the first that applies in this order. */
export const places = [
  "noId",
  "duplicateId",
  "ownParent",
  "onCycle",
  "missingParent",
  "top",
  "linked",
] as const;
export type Place = (typeof places)[number];

/** In the place of a row: none, for a row at the top or whose parent is missing. */
export const none = -1;
/** In the place of a parent's row: several rows bear its id, or the cell cannot be read. */
export const unclear = -2;

/** Rows by number, from 0, and the rows that are their parents. */
export interface Tree {
  readonly place: readonly Place[];
  /** The row of each row's parent, or `none`, or `unclear`. On a cycle as it is written. */
  readonly parent: Int32Array;
  /** Every row that is not on a cycle, children before their parents. */
  readonly upwards: Int32Array;
  /** The row of each id, as ids are compared; the last of those that share one. */
  readonly rowOf: ReadonlyMap<Key, number>;
}

/** The row of every id, and which rows share theirs. */
function rowsById(keys: readonly Key[]): { rowOf: Map<Key, number>; shared: Uint8Array } {
  const rowOf = new Map<Key, number>();
  const shared = new Uint8Array(keys.length);
  let count = 0;
  for (let row = 0; row < keys.length; row++)
    if (keys[row] !== undefined) {
      rowOf.set(keys[row], row);
      count++;
    }
  if (rowOf.size === count) return { rowOf, shared };
  for (let row = 0; row < keys.length; row++) {
    const last = rowOf.get(keys[row]) ?? row;
    if (last !== row) shared[last] = shared[row] = 1;
  }
  return { rowOf, shared };
}

/** Rows without children first, then those whose children are all gone: what stays for ever is on a cycle. */
function peel(parent: Int32Array): Int32Array {
  const children = new Int32Array(parent.length);
  for (const above of parent) if (above >= 0) children[above]!++;
  const order = new Int32Array(parent.length);
  let known = 0;
  for (let row = 0; row < parent.length; row++) if (children[row] === 0) order[known++] = row;
  for (let next = 0; next < known; next++) {
    const above = parent[order[next]!]!;
    if (above >= 0 && --children[above]! === 0) order[known++] = above;
  }
  return order.subarray(0, known);
}

/**
 * The tree that rows with an id and the id of a parent make: cascading of results, superiors, units. Time is linear,
 * whatever its depth, and every fault is found, not only the first.
 * A row under an id that several rows bear is linked, but to which of them is unclear.
 * Source: none; "id and id of the parent" is what the rencana hasil kerja of PermenPANRB 6/2022 need for a tree.
 * @param ids one for each row
 * @param parents the id of each row's parent; a blank, 0, "NULL" or "#N/A" is none where no row bears that id
 */
export function treeOf(ids: readonly Id[], parents: readonly Id[]): Tree {
  const size = ids.length;
  const keys: Key[] = [];
  for (let row = 0; row < size; row++) keys.push(keyOf(ids[row]));
  const { rowOf, shared } = rowsById(keys);
  const parent = new Int32Array(size).fill(none);
  const place: Place[] = [];
  for (let row = 0; row < size; row++) {
    const id = parents[row];
    const above = keyOf(id);
    const found = above === undefined ? undefined : rowOf.get(above);
    if (found !== undefined) parent[row] = shared[found] ? unclear : found;
    else if (id === undefined) parent[row] = unclear;
    if (keys[row] === undefined) place.push("noId");
    else if (shared[row]) place.push("duplicateId");
    else if (found === row) place.push("ownParent");
    else if (found !== undefined || id === undefined) place.push("linked");
    else place.push(above === undefined || noParentWords.has(above) ? "top" : "missingParent");
  }
  const upwards = peel(parent);
  if (upwards.length < size) {
    const onCycle = new Uint8Array(size).fill(1);
    for (const row of upwards) onCycle[row] = 0;
    for (let row = 0; row < size; row++) if (onCycle[row] && place[row] === "linked") place[row] = "onCycle";
  }
  return { place, parent, upwards, rowOf };
}

/** How deep every row stands. */
export interface Levels {
  /** 1 at the top and under a missing parent; 0 where it cannot be said. */
  readonly level: Int32Array;
  /** Where the level is 0: the row at which the way up goes round in a circle or becomes unclear. Else `none`. */
  readonly fault: Int32Array;
}

/** The depth of every row of a tree. */
export function levelsOf({ parent, upwards }: Tree): Levels {
  // Rows on a cycle are their own fault; all others are overwritten from the top down.
  const level = new Int32Array(parent.length);
  const fault = new Int32Array(parent.length);
  for (let row = 0; row < parent.length; row++) fault[row] = row;
  for (let index = upwards.length - 1; index >= 0; index--) {
    const row = upwards[index]!;
    const above = parent[row]!;
    if (above === unclear) continue;
    const height = above === none ? 0 : level[above]!;
    const known = above === none || height > 0;
    level[row] = known ? height + 1 : 0;
    fault[row] = known ? none : fault[above]!;
  }
  return { level, fault };
}
