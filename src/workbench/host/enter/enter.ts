import { dataLocale } from "./dataLocale";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";
import { isFormula } from "./formulaSyntax";
import { refusal } from "../refusal";

/** What a cell holds after something was entered. */
export interface Entered {
  /** null empties the cell. */
  readonly value: string | number | boolean | null;
  /** "error" = the value is an error constant such as #N/A, "text" = text even where it reads as something else. */
  readonly kind?: "error" | "text";
  /** With its "="; its value is still to be calculated. */
  readonly formula?: string;
  /** The number format Excel gives a cell that had General. */
  readonly numberFormat?: string;
}

/** The longest text a cell holds (https://support.microsoft.com/office/excel-specifications-and-limits). */
const longestText = 32_767;

/** The longest formula, in characters. */
const longestFormula = 8_192;

/** The errors Excel takes for error values when they are typed. */
const errorConstants: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

const isText = (numberFormat: string): boolean => numberFormat === "@";

const text = (value: string): Entered => ({ value, kind: "text" });

/** A formula, or what Excel answers to one it cannot read. */
const formula = (source: string): Entered => {
  if (source.length > longestFormula || !isFormula(source.slice(1)))
    throw refusal("InvalidArgument", "formula");
  return { value: null, formula: source };
};

/**
 * What starts a formula without "=": a sign before anything but a number ("-A1", "- rapat" = minus the name rapat,
 * which becomes #NAME?), or "@" (Excel enters =@x). A sign alone is text.
 */
const impliedFormula = (typed: string): string | undefined => {
  if (typed.startsWith("@") && typed.length > 1) return `=${typed}`;
  if (!/^[+-]/.test(typed) || /^[+-]+\s*$/.test(typed)) return undefined;
  return typed.startsWith("+") ? `=${typed.slice(1)}` : `=${typed}`;
};

/**
 * What the cell holds after `input` was written through values or formulas: a string is entered as if it were typed.
 *
 * - null leaves the cell (undefined is answered), "" empties it.
 * - A number format "@" keeps every string as text, "=1+1" too; a leading apostrophe is taken off in either case.
 * - "=" starts a formula; a bad one is InvalidArgument.
 * - Digits become a number of 15 significant digits: the digits after them become 0 ("198501012010011001" becomes
 *   198501012010011000), "00123" becomes 123, "+62" becomes 62, "50%" 0.5, "1E5" 100000, "0 1/2" 0.5.
 * - "1/2" is a date of this year, "2026-01-15" and "15/1/2026" are dates, "13:45" is a time.
 * - TRUE and FALSE are booleans in any case, the seven old errors ("#N/A") are error values.
 * - More than 32,767 characters are InvalidArgument.
 */
export const enter = (
  input: unknown,
  numberFormat: string,
  locale = "id-ID",
  today = new Date(),
): Entered | undefined => {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw refusal("InvalidArgument");
    return { value: input };
  }
  if (typeof input !== "string") throw refusal("InvalidArgument");
  if (input === "") return { value: null };
  if (input.length > longestText) throw refusal("InvalidArgument", "more than 32,767 characters");
  if (input.startsWith("'")) return text(input.slice(1));
  if (isText(numberFormat)) return text(input);
  if (input.startsWith("=") && input.length > 1) return formula(input);

  const place = dataLocale(locale);
  const typed = input.trim();
  const upper = typed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorConstants.has(upper)) return { value: upper, kind: "error" };
  const read = readNumber(typed, place) ?? readDate(typed, place, today);
  if (read) return numberFormat === "General" ? read : { value: read.value };
  const implied = impliedFormula(input);
  return implied === undefined ? text(input) : formula(implied);
};
