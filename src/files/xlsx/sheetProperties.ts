import { addBytes, link } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { partBytes } from "./package";
import type { Package, Relationship } from "./package";
import { child, childrenOf } from "./xml";
import type { XmlElement } from "./xml";
import { decodeString, element, encodeString } from "./xmlText";
import type { Xml } from "./xmlText";

/*
 * What Office.js calls worksheet.customProperties: the sheet lists names, each with a part of its own that holds the
 * value as UTF-16LE text.
 */

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};

/** Built code unit by code unit: a decoder would replace half a surrogate pair. */
const fromUtf16 = (bytes: Uint8Array): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, true));
  return text.replace(/^\uFEFF/, "").replace(/\0+$/, "");
};

/** The properties of a sheet by name. */
export function readSheetProperties(
  from: Package,
  sheet: XmlElement,
  links: Relationship[],
): Record<string, string> {
  const properties = childrenOf(child(sheet, "customProperties"), "customPr").flatMap(({ attributes }) => {
    const target = links.find(({ id }) => id === attributes["id"])?.target;
    const bytes = target === undefined ? undefined : partBytes(from, target);
    return bytes ? [[decodeString(attributes["name"] ?? ""), fromUtf16(bytes)] as const] : [];
  });
  return Object.fromEntries(properties);
}

/** Adds the parts and gives the sheet's element that lists them. */
export function writeSheetProperties(
  to: NewPackage,
  sheetPath: string,
  properties: Record<string, string>,
): Xml | undefined {
  const entries = Object.entries(properties);
  if (entries.length === 0) return undefined;
  const number = Object.keys(to.parts).filter((path) => path.startsWith("xl/customProperty/")).length;
  return element(
    "customProperties",
    {},
    entries.map(([name, value], at) => {
      const path = `xl/customProperty/customProperty${number + at + 1}.bin`;
      addBytes(to, path, contentType, utf16(value));
      return element("customPr", {
        name: encodeString(name),
        "r:id": link(to, sheetPath, "customProperty", path),
      });
    }),
  );
}
