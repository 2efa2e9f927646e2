/**
 * Random bytes that come again with the same seed: a plan that was shown and is asked for once more gets the ids it
 * was shown with. (The generator is sfc32; the seed is four 32-bit numbers.)
 */
export const bytesFrom = (seed: readonly number[]): ((count: number) => Uint8Array) => {
  let [a = 0, b = 0, c = 0, counter = 1] = seed;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 24;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  return (count) => Uint8Array.from({ length: count }, next);
};
