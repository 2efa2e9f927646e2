/**
 * A formula with everything that is not its code put aside: string literals, quoted sheet names and what stands in
 * square brackets. So a pattern over the code never touches a text or a name.
 */
export interface MaskedFormula {
  code: string;
  /** What was put aside; in `code` each is \uE000, its number, \uE001. */
  aside: string[];
}

const markStart = "\uE000";
const markEnd = "\uE001";

/** A mark as a pattern, for code that looks at what stands beside a name. */
export const mark = `${markStart}\\d+${markEnd}`;

function endOfQuoted(formula: string, from: number, quote: string): number {
  for (let at = from + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] === quote) at++;
    else return at + 1;
  }
  return formula.length;
}

/** Brackets nest; an apostrophe in them escapes the next character. */
function endOfBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

export function mask(formula: string): MaskedFormula {
  const aside: string[] = [];
  let code = "";
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'" || character === "[") {
      const end = character === "[" ? endOfBracket(formula, at) : endOfQuoted(formula, at, character);
      code += `${markStart}${aside.length}${markEnd}`;
      aside.push(formula.slice(at, end));
      at = end;
    } else {
      code += character;
      at++;
    }
  }
  return { code, aside };
}

export const unmask = ({ code, aside }: MaskedFormula): string =>
  code.replace(
    new RegExp(`${markStart}(\\d+)${markEnd}`, "g"),
    (_, index: string) => aside[Number(index)] ?? "",
  );

/** The formula with its code changed and all else untouched. */
export function changeCode(formula: string, change: (code: string) => string): string {
  const { code, aside } = mask(formula);
  return unmask({ code: change(code), aside });
}
