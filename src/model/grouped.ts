/** Things by a key of each: in a group, and among the groups, in the order in which they come. */
export const grouped = <R>(
  some: Iterable<R>,
  keyOf: (one: R) => string,
): ReadonlyMap<string, readonly R[]> => {
  const groups = new Map<string, R[]>();
  for (const one of some) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};
