/** A row of the tables by its id, or one that is to be made. */
export interface Placed {
  readonly key: string;
}

/** Where new rows stand among those that are there. */
export interface Places {
  /** The Urutan of a new row. */
  readonly of: (key: string) => number | null;
  /** Rows that make room. */
  readonly moved: readonly { readonly id: string; readonly from: number | null; readonly to: number }[];
}

/**
 * Numbers new rows so that each stands behind the row that it follows in `wanted`; rows behind it move only where their
 * number is taken. Behind a row without a number a new one has none either.
 */
export const placeAmong = (
  there: readonly { readonly id: string; readonly urutan: number | null }[],
  wanted: readonly Placed[],
): Places => {
  const numbers = new Map<string, number | null>();
  const moved: { id: string; from: number | null; to: number }[] = [];
  const known = new Set(there.map(({ id }) => id));
  const following = new Map<string, string[]>();
  let behind = "";
  for (const { key } of wanted) {
    if (known.has(key)) behind = key;
    else following.set(behind, [...(following.get(behind) ?? []), key]);
  }
  let last: number | null = 0;
  let pushing = false;
  const insert = (after: string) => {
    for (const key of following.get(after) ?? []) {
      last = last === null ? null : last + 1;
      numbers.set(key, last);
      pushing = true;
    }
  };
  insert("");
  for (const { id, urutan } of there) {
    if (urutan === null || last === null) last = null;
    else if (pushing && urutan <= last) {
      last += 1;
      moved.push({ id, from: urutan, to: last });
    } else last = Math.max(last, urutan);
    insert(id);
  }
  return { of: (key) => numbers.get(key) ?? null, moved };
};
