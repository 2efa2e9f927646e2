/**
 * The little XML that a workbook needs, in a worker, where the browser has no DOMParser. Names lose their prefix
 * ("x:row" is row, "r:id" is id): files differ in prefixes, never in meaning. Entities other than XML's own five and
 * document types are refused, so nothing can be expanded.
 */

/** An element: its local name, attributes by local name, child elements, and its own text. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The text is not well-formed XML. */
export class XmlDamaged extends Error {}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntity(whole: string, body: string): string {
  const known = entities[body];
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]+$/i.test(body)
    ? parseInt(body.slice(2), 16)
    : /^#\d+$/.test(body)
      ? parseInt(body.slice(1), 10)
      : NaN;
  if (!(code > 0 && code <= 0x10ffff)) throw new XmlDamaged(`Unknown entity ${whole}`);
  return String.fromCodePoint(code);
}

const decode = (text: string): string =>
  text.includes("&") ? text.replace(/&([^;&]{0,10});?/g, decodeEntity) : text;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/** The place of the ">" that ends the tag; one inside an attribute's quotes does not. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw new XmlDamaged("A tag does not end");
}

function attributesOf(tag: string, from: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    while (at < tag.length && isSpace(tag.charCodeAt(at))) at++;
    if (at >= tag.length) return attributes;
    const equals = tag.indexOf("=", at);
    const quoteAt = equals < 0 ? -1 : equals + 1 + (/^\s*/.exec(tag.slice(equals + 1))?.[0].length ?? 0);
    const quote = tag[quoteAt];
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, quoteAt + 1) : -1;
    if (end < 0) throw new XmlDamaged("An attribute has no value");
    const name = tag.slice(at, equals).trim();
    const local = localName(name);
    if (!name.startsWith("xmlns") && (local === name || !(local in attributes)))
      attributes[local] = decode(tag.slice(quoteAt + 1, end));
    at = end + 1;
  }
}

function afterMarkup(text: string, from: number, end: string): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw new XmlDamaged(`${end} is missing`);
  return at + end.length;
}

/**
 * Reads a whole document. An element named in `each` is handed over when it ends and not kept: so a sheet of
 * 100,000 rows never stands in memory as a tree.
 *
 * @throws {XmlDamaged} when the text is not well-formed
 */
export function readXml(
  source: string,
  each: Record<string, (element: XmlElement) => void> = {},
): XmlElement {
  const text = (source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source).replace(/^\uFEFF/, "");
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [document];
  let current = document;

  const close = (): void => {
    const ended = current;
    open.pop();
    current = open[open.length - 1] ?? document;
    const handle = each[ended.name];
    if (handle) handle(ended);
    else current.children.push(ended);
  };

  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf("<", at);
    const between = text.slice(at, tag < 0 ? text.length : tag);
    if (between !== "") current.text += decode(between);
    if (tag < 0) break;
    const next = text[tag + 1];
    if (next === "?") at = afterMarkup(text, tag, "?>");
    else if (next === "!") {
      if (text.startsWith("<!--", tag)) at = afterMarkup(text, tag + 4, "-->");
      else if (text.startsWith("<![CDATA[", tag)) {
        at = afterMarkup(text, tag, "]]>");
        current.text += text.slice(tag + 9, at - 3);
      } else throw new XmlDamaged("Document types are not accepted");
    } else {
      const end = endOfTag(text, tag + 1);
      at = end + 1;
      if (next === "/") {
        if (current === document || localName(text.slice(tag + 2, end).trim()) !== current.name)
          throw new XmlDamaged(`</${text.slice(tag + 2, end)}> ends nothing`);
        close();
      } else {
        const selfClosing = text[end - 1] === "/";
        const inside = text.slice(tag + 1, selfClosing ? end - 1 : end);
        const nameEnd = inside.search(/\s/);
        const name = nameEnd < 0 ? inside : inside.slice(0, nameEnd);
        if (name === "") throw new XmlDamaged("A tag has no name");
        current = {
          name: localName(name),
          attributes: nameEnd < 0 ? {} : attributesOf(inside, nameEnd),
          children: [],
          text: "",
        };
        open.push(current);
        if (selfClosing) close();
      }
    }
  }
  const root = document.children[0];
  if (open.length > 1 || !root || document.children.length > 1 || document.text.trim() !== "")
    throw new XmlDamaged("The document does not end");
  return root;
}

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** The first element of that name anywhere below. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const candidate of element?.children ?? []) {
    const found = candidate.name === name ? candidate : descendant(candidate, name);
    if (found) return found;
  }
  return undefined;
}

/** A boolean attribute: "1" and "true" are true, absent is `otherwise`. */
export const flag = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

/** A numeric attribute, undefined when absent or not a number. */
export const number = (value: string | undefined): number | undefined =>
  value === undefined || value.trim() === "" || !Number.isFinite(Number(value)) ? undefined : Number(value);
