import type { DataLocale } from "./dataLocale";
import type { Entered } from "./enter";

/** The patterns of a locale, made once. */
interface Patterns {
  readonly currency: RegExp;
  readonly digits: RegExp;
  /** What a number can start with: everything else is none, which spares most texts the rest. */
  readonly start: RegExp;
}

const patternsOf = new Map<DataLocale, Patterns>();

const patterns = (locale: DataLocale): Patterns => {
  const known = patternsOf.get(locale);
  if (known) return known;
  const [currency, group, decimal] = [locale.currency, locale.group, locale.decimal].map(escape);
  const made = {
    currency: new RegExp(`^${currency}\\s*`, "i"),
    digits: new RegExp(
      `^(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:(${decimal})(\\d*))?(?:e([+-]?\\d{1,3}))?$`,
      "i",
    ),
    start: new RegExp(`^(?:[\\d+\\-(%]|${decimal}|${currency})`, "i"),
  };
  patternsOf.set(locale, made);
  return made;
};

const escape = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A number of 15 significant digits: Excel makes every digit after them 0, it does not round. */
const fifteenDigits = (digits: string): number => {
  let seen = 0;
  let started = false;
  const kept = [...digits].map((digit) => {
    if (digit === ".") return digit;
    started ||= digit !== "0";
    if (!started) return digit;
    seen += 1;
    return seen > 15 ? "0" : digit;
  });
  return Number(kept.join(""));
};

interface Parts {
  readonly sign: number;
  readonly body: string;
  readonly percent: boolean;
  readonly currency: boolean;
}

/** Takes off what may stand around a number: a sign or parentheses, a currency, a percent sign. */
const unwrap = (typed: string, locale: DataLocale): Parts | undefined => {
  let rest = typed;
  let sign = 1;
  const parentheses = /^\((.+)\)$/.exec(rest);
  if (parentheses?.[1] !== undefined) {
    sign = -1;
    rest = parentheses[1].trim();
  }
  const takeSign = () => {
    const match = /^([+-])\s*(?=\S)/.exec(rest);
    if (!match || parentheses) return;
    if (match[1] === "-") sign = -1;
    rest = rest.slice(match[0].length);
  };
  const signed = /^[+-]/.test(rest);
  takeSign();
  const money = patterns(locale).currency.exec(rest);
  if (money) {
    rest = rest.slice(money[0].length);
    if (!signed) takeSign();
  }
  const percent = /^%\s*|\s*%$/.test(rest);
  if (percent && money) return undefined;
  return { sign, body: rest.replace(/^%\s*|\s*%$/, ""), percent, currency: money !== null };
};

/** The unsigned number in the locale's writing, or undefined: its digits with "." for the decimals. */
const readDigits = (body: string, locale: DataLocale) => {
  const match = patterns(locale).digits.exec(body);
  if (!match) return undefined;
  const [, whole = "", point, fraction = "", exponent] = match;
  if (whole === "" && fraction === "") return undefined;
  const plain = whole.replaceAll(locale.group, "");
  return {
    value: fifteenDigits(`${plain || "0"}.${fraction || "0"}`) * 10 ** Number(exponent ?? 0),
    grouped: plain !== whole,
    decimals: point !== undefined && fraction !== "",
    scientific: exponent !== undefined,
  };
};

/** "1 3/4" and "0 1/2" are fractions; "1/2" alone is a date. */
const readFraction = (body: string): number | undefined => {
  const match = /^(\d+)\s+(\d+)\/(\d+)$/.exec(body);
  if (!match) return undefined;
  const [, whole, over, under] = match.map(Number);
  return under ? (whole ?? 0) + (over ?? 0) / under : undefined;
};

const fractionFormat = (body: string): string => (/\/\d\d/.test(body) ? "# ??/??" : "# ?/?");

/** The number Excel reads in what was typed, with the format it gives a General cell; undefined when it is none. */
export const readNumber = (typed: string, locale: DataLocale): Entered | undefined => {
  if (!patterns(locale).start.test(typed)) return undefined;
  const parts = unwrap(typed, locale);
  if (!parts) return undefined;
  const { sign, body, percent, currency } = parts;
  const fraction = percent || currency ? undefined : readFraction(body);
  if (fraction !== undefined) return { value: sign * fraction, numberFormat: fractionFormat(body) };
  const digits = readDigits(body, locale);
  if (!digits || !Number.isFinite(digits.value)) return undefined;
  const { decimals, grouped, scientific } = digits;
  if (percent) return { value: (sign * digits.value) / 100, numberFormat: decimals ? "0.00%" : "0%" };
  const value = sign * digits.value;
  if (currency) return { value, numberFormat: `"${locale.currency}"#,##0${decimals ? ".00" : ""}` };
  if (scientific) return { value, numberFormat: "0.00E+00" };
  if (grouped) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
};
