/**
 * Whether every word of a query occurs in one of the texts, whatever the case; a query of no words matches all.
 * @example matches("sri pustaka", ["Sri Lestari", "Pustakawan"]) //=> true
 */
export const matches = (query: string, texts: readonly string[]): boolean => {
  const where = texts.join("\n").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
};
