const opening = /(?<![\w.])(LET|LAMBDA)\(/gi;

/** The arguments of the call whose "(" stands before `from`, as [start, end) in the code. */
function argumentsFrom(code: string, from: number): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < code.length; at++) {
    const character = code.charAt(at);
    if ("({".includes(character)) depth++;
    else if (")}".includes(character) && depth-- === 0) return [...found, [start, at]];
    else if (character === "," && depth === 0) {
      found.push([start, at]);
      start = at + 1;
    }
  }
  return [...found, [start, code.length]];
}

/**
 * A file writes the names that LET and LAMBDA give with `_xlpm.` in front, wherever they stand in the call; Excel
 * shows them bare. `code` is masked.
 */
export function withStoredParameters(code: string): string {
  const names = new Set<string>();
  let changed = code;
  for (const { index, 0: call, 1: kind = "" } of code.matchAll(opening)) {
    const all = argumentsFrom(code, index + call.length);
    all.slice(0, -1).forEach(([start, end], place) => {
      const name = code.slice(start, end).trim();
      if ((kind.toUpperCase() === "LAMBDA" || place % 2 === 0) && /^[A-Za-z_]\w*$/.test(name))
        names.add(name);
    });
  }
  for (const name of names)
    changed = changed.replace(
      new RegExp(`(?<![\\w.!])${name}(?![\\w.!(])`, "gi"),
      (found) => `_xlpm.${found}`,
    );
  return changed;
}
