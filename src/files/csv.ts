/**
 * CSV as Excel and government systems write it: with or without a byte order mark, separated by ";", "," or tabs,
 * quoted where needed. Everything is text: nothing is converted, so a NIP stays a NIP.
 */

export type CsvSeparator = ";" | "," | "\t";

const separators: CsvSeparator[] = [";", ",", "\t"];

/** Bytes that are not UTF-8 or UTF-16 are what Excel saves as plain "CSV" in Indonesia: Windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator that occurs most in the first line, outside of quotes; "," when none does. */
function detectSeparator(text: string): CsvSeparator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const most = Math.max(...separators.map((one) => counts.get(one) ?? 0));
  return most === 0 ? "," : (separators.find((one) => counts.get(one) === most) ?? ",");
}

/** The end of a quoted value that starts at `from` (the quote) and the value itself; "" in it is one quote. */
function readQuoted(text: string, from: number): { value: string; at: number } {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), at: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, at: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

/** Excel's own first line, "sep=;", names the separator and is no data. */
const saidSeparator = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i;

/** The rows of a CSV file, whose separator it says or shows. */
export function readCsv(bytes: Uint8Array): string[][] {
  const whole = decode(bytes).replace(/^\uFEFF/, "");
  const said = saidSeparator.exec(whole);
  const text = said ? whole.slice(said[0].length) : whole;
  return readSeparated(text, (said?.[1] as CsvSeparator | undefined) ?? detectSeparator(text));
}

/**
 * The rows of a text, each as long as it is there. A last line break ends the last row and begins no new one. A quote
 * inside an unquoted value is part of the value.
 */
export function readSeparated(text: string, separator: CsvSeparator): string[][] {
  const next = new RegExp(`[\\r\\n${separator === "\t" ? "\\t" : separator}]`, "g");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
    next.lastIndex = quoted?.at ?? at;
    const end = next.exec(text)?.index ?? text.length;
    row.push((quoted?.value ?? "") + text.slice(quoted?.at ?? at, end));
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) row.push("");
    } else {
      rows.push(row);
      row = [];
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** What Excel would take for a formula, a number, a date or a time where a text is meant. */
const mistaken = /^\s*[=+\-@]|^[\s\d.,:/-]*\d[\s\d.,:/%-]*(?:E\+?\d+)?\s*$|^(?:true|false)$/i;

/**
 * A text as a CSV field that stays text when Excel or LibreOffice opens the file by double click: with a tab before it
 * where it would turn into something else (a NIP into 1,99E+17, "=1+1" into 2). A tab shows nowhere and is cut off by
 * readers that trim; an apostrophe would stay in the text, and ="199..." is text to nobody but Excel.
 */
export const asText = (value: string): string => (mistaken.test(value) ? `\t${value}` : value);

const written = (value: string, separator: CsvSeparator): string =>
  value.includes('"') || value.includes(separator) || /[\r\n]|^\s|\s$/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;

/**
 * Rows as a CSV file that Excel opens by double click: UTF-8 with a byte order mark, lines ended by CR LF. The
 * separator is ";", which is what Indonesian settings expect, unless another is asked for.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: CsvSeparator = ";"): Uint8Array {
  const lines = rows.map((row) =>
    row.length === 1 && row[0] === "" ? '""' : row.map((value) => written(value, separator)).join(separator),
  );
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`);
}
