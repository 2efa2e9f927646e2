import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { service } from "./book";
import type { Grid } from "./context";
import { mapStructured } from "./structured";

/** The private letters of Unicode: no formula has them. */
const privateStart = 0xe000;
const privateEnd = 0xf8ff;

/** The formula, as long as before, with nothing but letters and digits in the brackets of structured references. */
export const maskStructured = (formula: string): string =>
  mapStructured(formula, (_, text) => {
    const open = text.indexOf("[") + 1;
    const inner = text.slice(open, -1).replaceAll(/[^\p{L}\p{N}]/gu, (letter) => {
      const code = privateStart + (letter.codePointAt(0) ?? 0);
      return code <= privateEnd ? String.fromCharCode(code) : letter;
    });
    return text.slice(0, open) + inner + "]";
  });

export const unmaskStructured = (text: string): string =>
  text.replaceAll(/[\ue000-\uf8ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - privateStart));

interface ReaderInside {
  _squareBracketState: number;
  _tableBracketState: boolean;
}

const mended = new WeakSet<object>();

/**
 * Mends Univer's reading of formulas (0.25.1): a bracket that is escaped or never closed, as in t[Nama '[lengkap']],
 * left it inside of brackets for every formula that came after, and a column's name was cut into pieces where a formula
 * is rewritten after rows came in.
 */
export const mendFormulaReading = (grid: Grid): void => {
  const reader = service(grid, LexerTreeBuilder);
  if (mended.has(reader)) return;
  mended.add(reader);
  const fresh = <T>(read: () => T): T => {
    const inside = reader as unknown as ReaderInside;
    inside._squareBracketState = 0;
    inside._tableBracketState = false;
    return read();
  };
  const build = reader.treeBuilder.bind(reader);
  reader.treeBuilder = (...args) => fresh(() => build(...args));
  const cut = reader.sequenceNodesBuilder.bind(reader);
  reader.sequenceNodesBuilder = (formula) =>
    fresh(() => cut(maskStructured(formula)))?.map((node) =>
      typeof node === "string" ? unmaskStructured(node) : { ...node, token: unmaskStructured(node.token) },
    );
};
