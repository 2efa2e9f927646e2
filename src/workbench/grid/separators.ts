/** Characters of a formula that stand in a text, a quoted sheet name, an array or a structured reference. */
function isAside(): (char: string) => boolean {
  let quote = "";
  let depth = 0;
  return (char) => {
    if (quote) {
      if (char === quote) quote = "";
      return true;
    }
    if (char === '"' || char === "'") quote = char;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      depth -= 1;
      return true;
    }
    return quote !== "" || depth > 0;
  };
}

/** A number ends just before `index`: digits that are not the row of a cell's address. */
const endsNumber = (text: string, index: number) => /(?:^|[^\p{L}\p{N}$_.])\d+$/u.test(text.slice(0, index));

/**
 * A formula typed with Indonesian separators, `=F(10,5;"a")`, as en-US, `=F(10.5,"a")`; one typed as en-US stays as
 * it is. A comma between digits is a decimal comma when the formula has a ";" between arguments, or when it stands
 * outside of all parentheses. The result has the length of what was typed, so places in it stay the same.
 */
export function toUsFormula(typed: string): string {
  const aside = isAside();
  const code = [...typed].map((char) => !aside(char));
  const hasSemicolon = [...typed].some((char, index) => char === ";" && code[index]);
  let depth = 0;
  return [...typed]
    .map((char, index, chars) => {
      if (!code[index]) return char;
      if (char === "(") depth += 1;
      if (char === ")") depth -= 1;
      if (char === ";") return ",";
      const isDecimal = char === "," && (hasSemicolon || depth === 0) && /\d/.test(chars[index + 1] ?? "");
      return isDecimal && endsNumber(chars.slice(0, index).join(""), index) ? "." : char;
    })
    .join("");
}

const indonesianNumber = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\s?%)?$/;

/**
 * A number typed as people write it in Indonesia, "1.250,5" or "85,5%", as the grid reads numbers, "1250.5"; any other
 * text as it is. Without a decimal comma only whole groups of thousands count: "1.250" is 1250, "1.25" is left alone.
 */
export function toUsNumber(typed: string): string {
  const match = indonesianNumber.exec(typed.trim());
  if (!match) return typed;
  const [, sign = "", whole = "", fraction, percent = ""] = match;
  if (fraction === undefined && !whole.includes(".")) return typed;
  return `${sign}${whole.replaceAll(".", "")}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}

const indonesianDate = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const dayLength = 86_400_000;

/** Excel's serial number of a date typed as day, month, year, "31/01/2026"; undefined for any other text. */
export function serialOfDate(typed: string): number | undefined {
  const match = indonesianDate.exec(typed.trim());
  if (!match) return undefined;
  const [day, month, year] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  // Before March 1900 Excel counts a day that never was.
  return exists && year > 1900 ? date.getTime() / dayLength + 25_569 : undefined;
}
