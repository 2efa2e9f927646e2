/** Text and attributes as XML, and Excel's own escape for characters that XML cannot hold. */

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeText = (text: string): string => text.replace(/[&<>]/g, (found) => escapes[found] ?? found);

/** In an attribute a bare line break or tab would be read as a space. */
const escapeAttribute = (text: string): string =>
  !/[&<>"\t\n\r]/.test(text)
    ? text
    : text
        .replace(/[&<>"]/g, (found) => escapes[found] ?? found)
        .replace(/[\t\n\r]/g, (found) => `&#${found.charCodeAt(0)};`);

/** XML as text: what `element` makes, and what only it may nest. */
export type Xml = string & { readonly isXml: unique symbol };

type Attributes = Record<string, string | number | boolean | undefined>;
type Content = Xml | undefined | false;

/** A loop, not a chain of arrays: this runs for every cell. */
function attributesText(attributes: Attributes): string {
  let all = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    all += ` ${name}="${typeof value === "string" ? escapeAttribute(value) : Number(value)}"`;
  }
  return all;
}

/** An element; undefined attributes and contents are left out, booleans become 1 and 0. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...contents: (Content | Content[])[]
): Xml {
  const inside = contents.flat().filter(Boolean).join("");
  return (
    inside === ""
      ? `<${name}${attributesText(attributes)}/>`
      : `<${name}${attributesText(attributes)}>${inside}</${name}>`
  ) as Xml;
}

/** The text as content of an element. */
export const text = (value: string): Xml => escapeText(value) as Xml;

/**
 * An element that holds only text. A cell's text says that its spaces are kept: without it Excel trims them, and no
 * other element may say so.
 */
export const textElement = (name: string, value: string, attributes: Attributes = {}): Xml => {
  const spaced = name === "t" && /^\s|\s$|\n|\t| {2}/.test(value);
  return `<${name}${attributesText(attributes)}${spaced ? ' xml:space="preserve"' : ""}>${escapeText(value)}</${name}>` as Xml;
};

/** A whole part, with the declaration in front. */
export const document = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * Excel writes what XML cannot hold (control characters, a carriage return, half a surrogate pair) as _x000D_, and
 * a text that looks like such an escape with its underscore escaped.
 */
export const encodeString = (value: string): string =>
  value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, hex)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, hex);

/** The text that `encodeString` or Excel wrote. */
export const decodeString = (value: string): string =>
  value.includes("_x")
    ? value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : value;
