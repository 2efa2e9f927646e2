const longestQuote = 40;

/** A value as a sentence quotes it: short, on one line, with decimal comma. */
export const quote = (value: string | number | boolean): string => {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const line = [...value.slice(0, 2 * longestQuote).replace(/\s+/g, " ")];
  return line.length > longestQuote ? `"${line.slice(0, longestQuote).join("")}…"` : `"${line.join("")}"`;
};

/** The size of a range as sentences write it. */
export const shape = ({ rows, columns }: { rows: number; columns: number }): string => `${rows}×${columns}`;
