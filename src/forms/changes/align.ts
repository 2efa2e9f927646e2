/**
 * Pairs two lists whose members keep their order: which of `before` each of `now` is, if any, so that the pairs are
 * together as alike as can be. Of equally good pairings that of the first members is taken.
 */
export function align<B, N>(
  before: readonly B[],
  now: readonly N[],
  likeness: (before: B, now: N) => number,
): (number | undefined)[] {
  const columns = now.length + 1;
  const best = new Float64Array((before.length + 1) * columns);
  const pairs = new Float64Array(before.length * now.length);
  const at = (b: number, n: number) => best[b * columns + n] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1)
    for (let n = now.length - 1; n >= 0; n -= 1) {
      const alike = likeness(before[b]!, now[n]!);
      pairs[b * now.length + n] = alike;
      best[b * columns + n] = Math.max(alike + at(b + 1, n + 1), at(b + 1, n), at(b, n + 1));
    }
  const found = Array<number | undefined>(now.length).fill(undefined);
  for (let [b, n] = [0, 0]; b < before.length && n < now.length;) {
    const value = at(b, n);
    if (value === (pairs[b * now.length + n] ?? 0) + at(b + 1, n + 1)) {
      found[n] = b;
      b += 1;
      n += 1;
    } else if (value === at(b + 1, n)) b += 1;
    else n += 1;
  }
  return found;
}
