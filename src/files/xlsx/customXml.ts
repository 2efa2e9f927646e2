import { strToU8 } from "fflate";
import { addBytes, addXml, link } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { partText, partXml, relationshipOfType, relationshipsOf } from "./package";
import type { Package, Relationship } from "./package";
import { element } from "./xmlText";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The custom XML parts of a workbook with their ids. */
export function readCustomXml(
  from: Package,
  links: Relationship[],
): { customXml: string[]; customXmlIds: string[]; read: string[] } {
  const linked = links.filter(({ type }) => type === "customXml").map(({ target }) => target);
  const parts = [...new Set([...linked, ...unlinkedItems(from)])].flatMap((target) => {
    const text = partText(from, target);
    if (text === undefined) return [];
    const properties = relationshipOfType(relationshipsOf(from, target), "customXmlProps")?.target;
    const id = properties === undefined ? undefined : partXml(from, properties)?.attributes["itemID"];
    return [{ text: text.replace(/^\uFEFF/, ""), id, paths: [target, properties ?? target] }];
  });
  return {
    customXml: parts.map(({ text }) => text),
    customXmlIds: parts.map(({ id }, at) => id ?? madeId(at)),
    read: parts.flatMap(({ paths }) => paths),
  };
}

/** LibreOffice keeps the parts and forgets to link them. */
const unlinkedItems = (from: Package): string[] =>
  Object.keys(from.parts)
    .filter((path) => /^customXml\/item\d+\.xml$/i.test(path))
    .sort();

/** An id for a part that has none: the same place always gives the same. */
const madeId = (at: number): string => `{5D1E0C5A-0000-4000-8000-${String(at + 1).padStart(12, "0")}}`;

/** A part is written in UTF-8, whatever its first line says. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(\uFEFF?\s*<\?xml[^>]*\bencoding=)(["'])[^"']*\2/, "$1$2UTF-8$2");

/** Adds the custom XML parts to the package. */
export function writeCustomXml(
  to: NewPackage,
  workbookPath: string,
  customXml: string[],
  ids: string[],
): void {
  customXml.forEach((xml, at) => {
    const item = `customXml/item${at + 1}.xml`;
    const properties = `customXml/itemProps${at + 1}.xml`;
    addBytes(to, item, "", strToU8(inUtf8(xml)));
    addXml(
      to,
      properties,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      element(
        "ds:datastoreItem",
        { "ds:itemID": ids[at] ?? madeId(at), "xmlns:ds": dataStore },
        element("ds:schemaRefs"),
      ),
    );
    link(to, workbookPath, "customXml", item);
    link(to, item, "customXmlProps", properties);
  });
}
