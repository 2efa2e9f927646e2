/** The first argument of a =HYPERLINK(...) formula, as a formula of its own; undefined for any other formula. */
export function linkFormula(formula: string): string | undefined {
  const start = /^=\s*HYPERLINK\(/i.exec(formula);
  if (!start) return undefined;
  let depth = 0;
  let quote = "";
  for (let at = start[0].length; at < formula.length; at++) {
    const char = formula[at] as string;
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if ("([{".includes(char)) depth += 1;
    else if (depth > 0 && ")]}".includes(char)) depth -= 1;
    else if (depth === 0 && (char === "," || char === ")")) return `=${formula.slice(start[0].length, at)}`;
  }
  return undefined;
}

/** The sheet and the cell a link within the workbook leads to, "#'Daftar SKP'!A1"; undefined for any other link. */
export function placeOfLink(link: string): { sheet?: string; address: string } | undefined {
  const match = /^#(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
    link,
  );
  if (!match) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return {
    ...(sheet !== undefined && { sheet }),
    address: (match[3] as string).replaceAll("$", "").toUpperCase(),
  };
}
