/**
 * Formulas as Excel shows them and as a file stores them. Seen in files that Excel saved: a custom function is
 * `_xldudf_NAMESPACE_ID(`, younger functions have `_xlfn.` in front, A2# is `_xlfn.ANCHORARRAY(A2)`, and a table's
 * own row is always written out, `tTabel[[#This Row],[Kolom]]`.
 */
import { functionPrefix } from "./futureFunctions";
import { changeCode, mark, mask, unmask } from "./maskedFormula";
import { withStoredParameters } from "./parameters";

const name = "[A-Za-z_][A-Za-z0-9_]*";
const wall = "(?<![\\w.\\uE001!])";
const reference = `(?:(?:${mark}|[\\w.]+)!)?\\$?[A-Za-z]{1,3}\\$?\\d+`;

const called = new RegExp(`${wall}${name}(?:\\.[A-Za-z0-9_]+)*(?=\\()`, "g");
const spilled = new RegExp(`${wall}(${reference})#(?!\\w)`, "g");
const anchored = new RegExp(`_xlfn\\.ANCHORARRAY\\((${reference})\\)`, "g");
const intersected = new RegExp(`@(${reference}(?::\\$?[A-Za-z]{1,3}\\$?\\d+)?|${name}(?![\\w.(]))`, "g");

export interface StoringOptions {
  /** Namespaces of custom functions ("SKP"); any other name with a dot is left alone. */
  namespaces: string[];
  /** The table the cell stands in, for `[@Kolom]`. */
  table?: string | undefined;
}

/** `[@Kolom]`, `[@[Dua Kata]]`, `[@[A]:[B]]` and `[@]` as the file has them. */
function longThisRow(bracket: string): string {
  if (!/^\[\s*@/.test(bracket)) return bracket;
  const inside = bracket.slice(bracket.indexOf("@") + 1, -1).trim();
  if (inside === "") return "[#This Row]";
  return inside.startsWith("[") ? `[[#This Row],${inside}]` : `[[#This Row],[${inside}]]`;
}

/** In a cell of a table a bracket may stand without the table's name; a file always has the name. */
function nameOwnTable(formula: string, table: string | undefined): string {
  const { code, aside } = mask(formula);
  const long = aside.map(longThisRow);
  if (table === undefined) return unmask({ code, aside: long });
  const alone = /(?<![\w.\uE001])(?=\uE000(\d+)\uE001(?!\s*[\w!]))/g;
  const named = code.replace(alone, (_, index: string) =>
    aside[Number(index)]?.startsWith("[") ? table : "",
  );
  return unmask({ code: named, aside: long });
}

/** The formula (with its "=", en-US) as a file stores it, without its "=". */
export function storedFormula(formula: string, { namespaces, table }: StoringOptions): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const custom = new RegExp(`${wall}(${namespaces.join("|")})\\.(${name}(?:\\.${name})*)\\s*\\(`, "gi");
  return changeCode(nameOwnTable(body, table), (code) => {
    const own = code.replace(
      custom,
      (_, space: string, id: string) =>
        `_xldudf_${space.toUpperCase()}_${id.toUpperCase().replaceAll(".", "_")}(`,
    );
    // In an ordinary formula a file means "@" without writing it; in an array formula it is a function.
    const single = own === code ? "$1" : "_xlfn.SINGLE($1)";
    return withStoredParameters(own.replace(intersected, single))
      .replace(called, (whole) => functionPrefix(whole) + whole)
      .replace(spilled, "_xlfn.ANCHORARRAY($1)");
  });
}

/**
 * The formula as Excel shows it, with its "=". A link to another add-in's file, `[2]!`, is taken off. Functions of
 * other namespaces stay as they are stored, as Excel shows them where their add-in is missing.
 */
export function shownFormula(stored: string, namespaces: string[]): string {
  const custom = new RegExp(`_xldudf_(${namespaces.join("|")})_([A-Za-z0-9_.]+)(?=\\()`, "gi");
  const { code, aside } = mask(stored);
  const unlinked = code.replace(/\uE000(\d+)\uE001!(?=_xldudf_)/g, (whole, index: string) =>
    /^'?\[\d+\]/.test(aside[Number(index)] ?? "") ? "" : whole,
  );
  const shown = unlinked
    .replace(custom, (_, space: string, id: string) => `${space}.${id}`.toUpperCase())
    .replace(anchored, "$1#")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, "");
  return `=${unmask({ code: shown, aside })}`;
}

/** Whether the stored formula calls a custom function. */
export const callsCustomFunction = (stored: string): boolean => mask(stored).code.includes("_xldudf_");

/**
 * Whether the stored formula needs another workbook: `[1]Sheet!A1`, `'[1]Dua Kata'!A1`, `[1]!Nama`. Such a number
 * means nothing without the list of links, which is not kept.
 */
export function needsAnotherFile(stored: string): boolean {
  const { code, aside } = mask(stored);
  return aside.some((piece, index) => {
    if (/^'[^']*\[[^\]]+\]/.test(piece)) return true;
    const place = `\uE000${index}\uE001`;
    const before = code.charAt(code.indexOf(place) - 1);
    const after = code.slice(code.indexOf(place) + place.length);
    return piece.startsWith("[") && !/[\w.]/.test(before) && /^[^\s(),;+*/&=<>^-]*!(?!_xldudf_)/.test(after);
  });
}
