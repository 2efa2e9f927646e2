import { strToU8, zipSync } from "fflate";
import { document, element } from "./xmlText";
import type { Xml } from "./xmlText";

const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The namespaces of the parts we write. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;

interface Link {
  id: string;
  type: string;
  target: string;
}

/** A package in the making: parts are added, linked and zipped at the end. */
export interface NewPackage {
  parts: Record<string, Uint8Array>;
  types: Record<string, string>;
  links: Record<string, Link[]>;
}

export const newPackage = (): NewPackage => ({ parts: {}, types: {}, links: {} });

/** Adds an XML part with its content type ("" for the one of its file ending). */
export function addXml(to: NewPackage, path: string, contentType: string, root: Xml): void {
  addBytes(to, path, contentType, strToU8(document(root)));
}

export function addBytes(to: NewPackage, path: string, contentType: string, bytes: Uint8Array): void {
  to.parts[path] = bytes;
  if (contentType !== "") to.types[path] = contentType;
}

/**
 * Links a part to another and gives the relationship's id. A type without a scheme is one of the office document's
 * own ("worksheet"). The package itself is the part "".
 */
export function link(to: NewPackage, from: string, type: string, target: string): string {
  const links = (to.links[from] ??= []);
  const id = `rId${links.length + 1}`;
  links.push({
    id,
    type: type.includes(":") ? type : officeRelationships + type,
    target: relativePath(from, target),
  });
  return id;
}

/** As Excel writes it; some readers do not know paths from the root. */
function relativePath(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  const shared = folders.findIndex((folder, at) => folder !== steps[at]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

const relationshipsPath = (path: string): string => {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
};

const relationshipsXml = (links: Link[]): Xml =>
  element(
    "Relationships",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
    links.map(({ id, type, target }) => element("Relationship", { Id: id, Type: type, Target: target })),
  );

const contentTypesXml = (types: Record<string, string>): Xml =>
  element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    Object.entries(types).map(([path, type]) =>
      element("Override", { PartName: `/${path}`, ContentType: type }),
    ),
  );

/** The zip. [Content_Types].xml comes first, as Excel writes it; the same workbook always gives the same bytes. */
export function packageBytes({ parts, types, links }: NewPackage): Uint8Array {
  const rels = Object.entries(links).map(([path, of]): [string, Uint8Array] => [
    relationshipsPath(path),
    strToU8(document(relationshipsXml(of))),
  ]);
  const all = {
    "[Content_Types].xml": strToU8(document(contentTypesXml(types))),
    ...Object.fromEntries(rels),
    ...parts,
  };
  return zipSync(all, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}
