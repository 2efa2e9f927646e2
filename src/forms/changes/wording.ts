import type { Wording } from "../../model/layout";
import { isBulleted, itemsOf } from "../bullets";

/** What a cell says that is worded so, without the words around it; of a text that leaves these out, all of it. */
export function unworded(text: string, { bullet, before = "", after = "" }: Wording = {}): string {
  const bare = bullet && isBulleted(text) ? itemsOf(text).join("\n") : text;
  const said = bare.trim();
  const begins = said.toLowerCase().startsWith(before.trim().toLowerCase());
  const rest = begins ? said.slice(before.trim().length) : said;
  const ends = begins && after !== "" && rest.toLowerCase().endsWith(after.trim().toLowerCase());
  return before + after === "" ? bare : (ends ? rest.slice(0, -after.trim().length) : rest).trim();
}

/** How surely a text is worded so: 0 where it is not. */
export function isWorded(text: string, { bullet, before = "" }: Wording = {}): number {
  if (bullet && !isBulleted(text)) return 0;
  const said = (bullet ? (itemsOf(text)[0] ?? "") : text).trim();
  if (!said.toLowerCase().startsWith(before.trim().toLowerCase())) return 0;
  return 1 + (bullet ? 1 : 0) + (before === "" ? 0 : 2);
}
