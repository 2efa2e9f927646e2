import type { Flat } from "./tree";

/** What a key does in a tree, as WAI-ARIA has it: moves to a seen row, opens or closes one, or chooses it. */
export type TreeMove =
  | { readonly do: "go" | "open" | "close" | "choose"; readonly row: number }
  | { readonly do: "leave" }
  | undefined;

/** How many rows PageUp and PageDown pass. */
const leap = 10;

/** What a key does at a row of the seen ones. */
export const moveOf = (key: string, flat: Flat, row: number): TreeMove => {
  const last = flat.at.length - 1;
  const go = (to: number): TreeMove => ({ do: "go", row: Math.max(0, Math.min(to, last)) });
  switch (key) {
    case "ArrowDown":
      return go(row + 1);
    case "ArrowUp":
      return go(row - 1);
    case "PageDown":
      return go(row + leap);
    case "PageUp":
      return go(row - leap);
    case "Home":
      return go(0);
    case "End":
      return go(last);
    case "ArrowRight":
      if (flat.open[row] === undefined) return undefined;
      return flat.open[row] ? go(row + 1) : { do: "open", row };
    case "ArrowLeft":
      return flat.open[row] ? { do: "close", row } : go(rowAbove(flat, row));
    case "Enter":
    case " ":
      return { do: "choose", row };
    case "Escape":
      return { do: "leave" };
    default:
      return undefined;
  }
};

/** The seen row under which a row hangs; the row itself at the top. */
const rowAbove = ({ level }: Flat, row: number): number => {
  for (let over = row - 1; over >= 0; over--) if ((level[over] ?? 0) < (level[row] ?? 0)) return over;
  return row;
};

/**
 * The next seen row whose text begins with what was typed, going round; one letter typed again goes on to the next
 * that begins with it. -1 where there is none.
 */
export const typedRow = (typed: string, flat: Flat, row: number, textOf: (at: number) => string): number => {
  const letters = typed.toLowerCase();
  const again = [...letters].every((letter) => letter === letters[0]);
  const wanted = again ? letters.slice(0, 1) : letters;
  const from = again ? row + 1 : row;
  for (let step = 0; step < flat.at.length; step++) {
    const next = (from + step) % flat.at.length;
    if (
      textOf(flat.at[next] ?? -1)
        .toLowerCase()
        .startsWith(wanted)
    )
      return next;
  }
  return -1;
};
