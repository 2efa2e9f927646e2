import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element with its children in the order of the file. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: readonly Element[];
}

type Ordered = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
});

function elementOf(node: Ordered): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inside = node[name] as Ordered[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    text: inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join(""),
    children: inside.filter((child) => !("#text" in child)).map(elementOf),
  };
}

/**
 * The root element of an XML file.
 * @throws with the place, where it is not well-formed
 */
export function readXml(text: string): Element {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const root = (parser.parse(text) as Ordered[]).map(elementOf).find(({ name }) => !name.startsWith("?"));
  if (!root) throw new Error("no element");
  return root;
}

/** An element and everything below it, in the order of the file. */
export const withDescendants = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(withDescendants),
];

/** The elements that a path of names leads to. */
export const childrenAt = (element: Element, ...path: readonly string[]): Element[] =>
  path.reduce<Element[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
