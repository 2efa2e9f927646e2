/**
 * Puts items in an order that keeps every sequence, and their own order where no sequence says otherwise. What
 * sequences contradict, and what they name that is no item, is passed over.
 * @example inSequence(["a", "b", "c"], [["c", "a"]]) //=> ["c", "a", "b"]
 */
export const inSequence = (
  items: readonly string[],
  sequences: readonly (readonly string[])[],
): readonly string[] => {
  const known = new Set(items);
  const before = new Map<string, Set<string>>();
  for (const sequence of sequences) {
    const own = sequence.filter((item) => known.has(item));
    own.forEach((item, at) => {
      const previous = own[at - 1];
      if (previous === undefined || previous === item) return;
      const some = before.get(item) ?? new Set();
      some.add(previous);
      before.set(item, some);
    });
  }
  const done = new Set<string>();
  const place = (first: string): void => {
    // A path of its own, not the call stack: sequences may be long.
    const path = [first];
    const open = new Set(path);
    for (let item = path.at(-1); item !== undefined; item = path.at(-1)) {
      const needed = [...(before.get(item) ?? [])].find((one) => !done.has(one) && !open.has(one));
      if (needed === undefined) {
        done.add(item);
        path.pop();
      } else {
        path.push(needed);
        open.add(needed);
      }
    }
  };
  for (const item of items) if (!done.has(item)) place(item);
  return [...done];
};
