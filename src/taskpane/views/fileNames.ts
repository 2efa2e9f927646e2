/** A text as a part of a file's name: what Windows allows in none becomes "-", and no dot stands at its end. */
export const asFileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|]/g, "-")
    .trim()
    .replace(/[.\s]+$/, "");

/** Names made different where they are the same, whatever their letters: "A", "A (2)". */
export const distinct = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const key = name.toLowerCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};
