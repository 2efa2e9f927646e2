/** A row of a tree as it is shown closed. */
export interface TreeRow {
  readonly text: string;
  /** A second line, quiet: under which indicator it hangs, or a person's post. */
  readonly line: string;
  /** Whose it is; "" where nobody is known or the row is itself a person. */
  readonly owner: string;
  /** A small word: what kind of result it is. */
  readonly kind: string;
  /** How many rows of the workbook hang directly under it. */
  readonly under: number;
  readonly faults: number;
}

/** Rows by number from 0, each under at most one other, without circles: what a tree of any kind shows. */
export interface Forest {
  readonly size: number;
  readonly roots: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** The row above each row, -1 for a root. */
  readonly above: Int32Array;
  /** What each row is known by when the workbook changes: its id, made different where several rows share one. */
  readonly keys: readonly string[];
  /** Made when it is asked for: few of many rows are seen. */
  readonly rowAt: (at: number) => TreeRow;
  readonly isMine: (at: number) => boolean;
  readonly isFaulty: (at: number) => boolean;
  /** What is searched of each row, in small letters. */
  readonly searched: () => readonly string[];
  readonly atOf: (key: string) => number;
}

/** The keys of rows by their ids; a row without an id, or with one that an earlier row has, is known by its number too. */
export const keysOf = (ids: readonly string[]): { keys: string[]; atOf: (key: string) => number } => {
  const places = new Map<string, number>();
  const keys = ids.map((id, at) => {
    const key = id === "" || places.has(id) ? `${id}#${at}` : id;
    places.set(key, at);
    return key;
  });
  return { keys, atOf: (key) => places.get(key) ?? -1 };
};

/** Children and roots of rows with parents; a row that may not hang under its parent is a root, so that all are seen. */
export const hung = (
  parent: Int32Array,
  isRoot: (at: number) => boolean,
): Pick<Forest, "roots" | "children" | "above"> => {
  const above = new Int32Array(parent.length).fill(-1);
  const children: number[][] = [];
  const roots: number[] = [];
  for (let at = 0; at < parent.length; at++) children.push([]);
  parent.forEach((over, at) => {
    if (over < 0 || isRoot(at)) roots.push(at);
    else {
      above[at] = over;
      children[over]?.push(at);
    }
  });
  return { roots, children, above };
};

/** A function whose result is made once, when it is first asked for. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** A maker whose last result for a subject is kept, while it is asked for with the same givens. */
export const kept = <S extends object, G extends readonly (string | number)[], T>(
  make: (subject: S, ...givens: G) => T,
): ((subject: S, ...givens: G) => T) => {
  const made = new WeakMap<S, { readonly givens: G; readonly value: T }>();
  return (subject, ...givens) => {
    const last = made.get(subject);
    if (last && last.givens.every((given, at) => given === givens[at])) return last.value;
    const value = make(subject, ...givens);
    made.set(subject, { givens, value });
    return value;
  };
};

export const treeFilters = ["semua", "milikSaya", "bermasalah"] as const;
export type TreeFilter = (typeof treeFilters)[number];

/** What a search leaves of a tree. */
export interface Found {
  /** 1 for every row that stays: hits, and the rows above them. */
  readonly kept: Uint8Array;
  readonly hits: number;
}

/** What a query and a filter leave; undefined where they ask for nothing. Every word of the query must occur in a row. */
export const findIn = (forest: Forest, query: string, filter: TreeFilter): Found | undefined => {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && filter === "semua") return undefined;
  const texts = wanted.length === 0 ? [] : forest.searched();
  const passes = { semua: () => true, milikSaya: forest.isMine, bermasalah: forest.isFaulty }[filter];
  const kept = new Uint8Array(forest.size);
  let hits = 0;
  for (let at = 0; at < forest.size; at++) {
    if (!passes(at) || !wanted.every((word) => texts[at]?.includes(word))) continue;
    hits++;
    for (let over = at; over >= 0 && kept[over] === 0; over = forest.above[over] ?? -1) kept[over] = 1;
  }
  return { kept, hits };
};

/** Which rows are open: all of them or none, but for some. */
export interface Openness {
  readonly all: boolean;
  readonly except: ReadonlySet<string>;
}

export const allOpen: Openness = { all: true, except: new Set() };
export const allClosed: Openness = { all: false, except: new Set() };

export const isOpen = ({ all, except }: Openness, key: string): boolean => all !== except.has(key);

/** The same with some rows open, or closed. */
export const withOpen = (openness: Openness, keys: readonly string[], open: boolean): Openness => {
  const except = new Set(openness.except);
  for (const key of keys)
    if (openness.all === open) except.delete(key);
    else except.add(key);
  return { all: openness.all, except };
};

/** The rows that are seen, from top to bottom, each with its place among its siblings. */
export interface Flat {
  /** The numbers of the rows. */
  readonly at: readonly number[];
  /** From 1. */
  readonly level: readonly number[];
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: readonly number[];
  readonly siblings: readonly number[];
  /** Whether it is open; undefined where nothing is under it. */
  readonly open: readonly (boolean | undefined)[];
  /** Where each row of the tree is seen, -1 where it is not. */
  readonly seenAt: Int32Array;
}

/** The rows of a tree that are seen: under open rows, and kept by what is looked for. Linear, whatever its depth. */
export const flatten = (forest: Forest, openness: Openness, found?: Found): Flat => {
  const flat = {
    at: [] as number[],
    level: [] as number[],
    place: [] as number[],
    siblings: [] as number[],
    open: [] as (boolean | undefined)[],
    seenAt: new Int32Array(forest.size).fill(-1),
  };
  const seen = (some: readonly number[]): readonly number[] =>
    found ? some.filter((at) => found.kept[at] === 1) : some;
  const lists = [{ rows: seen(forest.roots), next: 0 }];
  for (let list = lists.at(-1); list; list = lists.at(-1)) {
    const at = list.rows[list.next++];
    if (at === undefined) {
      lists.pop();
      continue;
    }
    const under = seen(forest.children[at] ?? []);
    const open = under.length === 0 ? undefined : isOpen(openness, forest.keys[at] ?? "");
    flat.seenAt[at] = flat.at.length;
    flat.at.push(at);
    flat.level.push(lists.length);
    flat.place.push(list.next);
    flat.siblings.push(list.rows.length);
    flat.open.push(open);
    if (open) lists.push({ rows: under, next: 0 });
  }
  return flat;
};

/** The rows above a row, from the top down. */
export const pathTo = (forest: Forest, at: number): number[] => {
  const path: number[] = [];
  for (let over = forest.above[at] ?? -1; over >= 0; over = forest.above[over] ?? -1) path.push(over);
  return path.reverse();
};
