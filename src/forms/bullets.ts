/** Signs that stand before the items of a list, and a dash where white space follows it. */
const bullet = /^[ \t]*(?:[•●▪■◦○·\uf0b7][ \t]?|[-–*][ \t]+)/;
const lineEnd = /\r\n|\r|\n/;

/** A text as an item of a list: further lines stand below its first word, so that none looks like an item. */
export const bulleted = (text: string): string =>
  text === "" ? "•" : `• ${text.replace(/\r\n|\r|\n/g, (end) => `${end}  `)}`;

/** Whether a text begins with a bullet. */
export const isBulleted = (text: string): boolean => bullet.test(text);

/** The items of a text that begins with a bullet: a line that begins with the same sign is a further item. */
export function itemsOf(text: string): string[] {
  const sign = text.trimStart()[0] ?? "";
  const items: string[] = [];
  let rest = text;
  for (;;) {
    const next = nextItem(rest, sign);
    items.push(withoutBullet(rest.slice(0, next?.end)));
    if (!next) return items;
    rest = rest.slice(next.start);
  }
}

/** Where the first line but one that begins with this sign starts, and where the line before it ends. */
function nextItem(text: string, sign: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (;;) {
    const found = lineEnd.exec(text.slice(start));
    if (!found) return undefined;
    const end = start + found.index;
    start = end + found[0].length;
    if (text.startsWith(sign, start) && isBulleted(text.slice(start))) return { start, end };
  }
}

const withoutBullet = (text: string): string => text.replace(bullet, "").replace(/(\r\n|\r|\n) {2}/g, "$1");
