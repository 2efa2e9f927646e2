import { fingerprintOfText } from "../fingerprint";
import type { Slice } from "./slice";

/** What a file was when it was sent, kept in the file itself: by it one tells who changed what when it comes back. */
export interface Baseline {
  /** The id of the sending. */
  readonly sending: string;
  readonly slice: Slice;
}

/** A cell of Excel holds 32,767 characters. */
const longest = 30_000;

/** Whether a text that was whole says what a baseline says. By hand: zod's records would weigh on every page. */
const isBaseline = (said: unknown): said is Baseline => {
  const { sending, slice } = (said ?? {}) as Partial<Record<keyof Baseline, unknown>>;
  return (
    typeof sending === "string" &&
    typeof slice === "object" &&
    slice !== null &&
    Object.values(slice).every((rows) => Array.isArray(rows) && rows.every(isRow))
  );
};

const isRow = (row: unknown): boolean =>
  typeof row === "object" && row !== null && typeof (row as { id?: unknown }).id === "string";

/** As texts for the cells of a column: first what all the others add up to. */
export const writeBaseline = (baseline: Baseline): string[] => {
  const text = JSON.stringify(baseline);
  const parts = Array.from({ length: Math.ceil(text.length / longest) }, (_, at) =>
    text.slice(at * longest, (at + 1) * longest),
  );
  return [fingerprintOfText(text), ...parts];
};

/** Reads it back; undefined where it is not there whole. A table of another version of this program is in it as it was written. */
export const readBaseline = ([mark, ...parts]: readonly string[]): Baseline | undefined => {
  const text = parts.join("");
  if (mark === undefined || mark !== fingerprintOfText(text)) return undefined;
  try {
    const said: unknown = JSON.parse(text);
    return isBaseline(said) ? said : undefined;
  } catch {
    return undefined;
  }
};
