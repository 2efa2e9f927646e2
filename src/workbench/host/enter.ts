/** What a cell holds after something was entered. */
export interface Entered {
  /** null empties the cell. */
  readonly value: string | number | boolean | null;
  /** With its "="; its value is still to be calculated. */
  readonly formula?: string;
  /** The number format Excel gives the cell, when it gives one. */
  readonly numberFormat?: string;
  /** Whether a leading apostrophe made it text. */
  readonly quotePrefix?: boolean;
}

/** What the cell holds after `input` was written through values or formulas; undefined leaves it as it is. */
export const enter = (input: unknown, _numberFormat: string): Entered | undefined => {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  const text = String(input);
  if (text === "") return { value: null };
  if (text.startsWith("=")) return { value: null, formula: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  return { value: text };
};
