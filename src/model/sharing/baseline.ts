import { z } from "zod";
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

const schema = z.object({
  sending: z.string(),
  slice: z.record(
    z.string(),
    z.array(
      z.intersection(
        z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
        z.object({ id: z.string() }),
      ),
    ),
  ),
});

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
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
