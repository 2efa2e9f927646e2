const grouped = (groups: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => group.length === 3);

/** Excel keeps 15 digits of a number: a longer one is an identity (a NIP) or a mistake. */
const mostDigits = 15;

/**
 * What a number written with Indonesian or English separators may be: "1.250,5", "1,250.5", "59,5", "49.20".
 * One separator followed by exactly three digits ("1.250") is two numbers, unless `counted` says that what stands
 * beside it is counted in whole things ("1.250 orang", "Rp1.250"): then a dot parts thousands.
 * @param text digits and separators, with an optional sign and nothing else
 * @returns decimal texts that `Number` reads: none where the text is no number of at most 15 digits, one where it is
 * clear, the thousands and then the decimal reading where it is not
 * @example numberReadings("1.250") //=> ["1250", "1.250"]
 */
export function numberReadings(text: string, counted = false): readonly string[] {
  const match = /^([+-]?)(\d+(?:[.,]\d+)*)$/.exec(text);
  if (!match) return [];
  const [, sign = "", digits = ""] = match;
  // "08.00" is a time, "01.12" a date or a code.
  if (/^0\d+[.,]/.test(digits)) return [];
  const minus = sign === "-" ? "-" : "";
  const groups = digits.split(/[.,]/);
  const separators = digits.replace(/\d/g, "");
  const whole = minus + groups.join("");
  const decimal = `${minus}${groups.slice(0, -1).join("")}.${groups.at(-1) ?? ""}`;
  if (whole.replace(/^-?0*/, "").length > mostDigits) return [];
  if (separators === "") return [whole];
  if (separators.length === 1) {
    if (!grouped(groups)) return [decimal];
    return counted && separators === "." ? [whole] : [whole, decimal];
  }
  if (new Set(separators).size === 1) return grouped(groups) ? [whole] : [];
  const thousands = new Set(separators.slice(0, -1));
  return thousands.size === 1 && !thousands.has(separators.at(-1) ?? "") && grouped(groups.slice(0, -1))
    ? [decimal]
    : [];
}
