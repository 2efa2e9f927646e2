import { rawOf } from "./cell";
import type { RawValue } from "./cell";
import type { Layout } from "./layout";

/** What a layout puts into its cells, as a short text: another text means that somebody has typed there since. */
export const fingerprintOfLayout = (layout: Layout): string =>
  hashOf(
    layout.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, right) => entry(row + down, column + right, rawOf(cell))),
      ),
    ),
  );

/** The same of cells as they were read, formulas as formulas, from a zero-based place on. */
export const fingerprintOfCells = (
  row: number,
  column: number,
  cells: readonly (readonly RawValue[])[],
): string =>
  hashOf(cells.flatMap((line, down) => line.map((value, right) => entry(row + down, column + right, value))));

/** A text as seven letters and digits: another text has others, but for one in four thousand million. */
export const fingerprintOfText = (text: string): string =>
  fnv(text, 0x811c9dc5).toString(36).padStart(7, "0");

/** A formula counts as a formula only: Excel writes it back in its own spelling. */
const entry = (row: number, column: number, value: RawValue): string =>
  value === ""
    ? ""
    : `${row},${column},${typeof value === "string" && value.startsWith("=") ? "=" : String(value)}`;

/** A short text that tells lists of entries apart: FNV-1a over the sorted entries, in two halves of 32 bits. */
export const hashOf = (entries: readonly string[]): string => {
  const text = entries
    .filter((one) => one !== "")
    .sort()
    .join("\n");
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(16).padStart(8, "0")).join("");
};

const fnv = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
