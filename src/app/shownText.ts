import { fromSerial, inWords } from "../model/civilDate";
import type { RawValue } from "../model/cell";

/**
 * What a cell of a file shows, as far as readers of forms need it: numbers with a decimal comma, percents as such,
 * dates with the month's name. Excel itself says what the cells of an open workbook show.
 */
export const shownText = (value: RawValue, numberFormat = "General"): string => {
  if (typeof value !== "number") return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
  const code = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[dy]/i.test(code) && !/[#0]/.test(code)) return inWords(fromSerial(value));
  const decimals = /\.(0+)/.exec(code)?.[1]?.length;
  if (code.includes("%")) return `${decimal(value * 100, decimals ?? 0)}%`;
  return decimal(value, decimals);
};

const decimal = (value: number, decimals: number | undefined): string =>
  (decimals === undefined ? String(Number(value.toPrecision(15))) : value.toFixed(decimals)).replace(
    ".",
    ",",
  );
