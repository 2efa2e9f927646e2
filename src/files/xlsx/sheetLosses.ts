import type { Loss } from "../workbookFile";
import { areaOf } from "./address";
import { partXml } from "./package";
import type { Package, Relationship } from "./package";
import { lossesOf, noteCell } from "./where";
import type { CellLosses } from "./where";
import { child, childrenOf, descendant } from "./xml";
import type { XmlElement } from "./xml";

/** Elements of a sheet that are not kept, and what they are called. */
const elements: Record<string, string> = {
  autoFilter: "filter",
  scenarios: "scenario",
  protectedRanges: "protectedRange",
  dataConsolidate: "consolidation",
  picture: "image",
  oleObjects: "embedded",
  webPublishItems: "part",
};

/** Extensions of Excel 2010 and later by their element. */
const extensions: Record<string, string> = {
  sparklineGroups: "sparkline",
  slicerList: "slicer",
  timelineRefs: "slicer",
  ignoredErrors: "",
};

/** Parts a sheet links to that say at which cells they stand. */
const cellParts: Record<string, { kind: string; item: string }> = {
  comments: { kind: "comment", item: "comment" },
  threadedComment: { kind: "comment", item: "threadedComment" },
};

function noteReference(losses: CellLosses, kind: string, reference: string | undefined): void {
  const area = areaOf(reference ?? "");
  if (area) noteCell(losses, kind, area.row, area.column);
}

/** A comment with answers also stands in the older list, as a note: the cell is named once. */
function commentLosses(from: Package, links: Relationship[], losses: CellLosses): void {
  const seen = new Set<string>();
  for (const { type, target } of links) {
    const { kind, item } = cellParts[type] ?? {};
    if (kind === undefined || item === undefined) continue;
    const each = (element: XmlElement) => {
      const { ref = "" } = element.attributes;
      if (!seen.has(ref)) noteReference(losses, kind, ref);
      seen.add(ref);
    };
    partXml(from, target, { [item]: each });
  }
}

/** What a sheet holds beside cells, tables, rules and charts. */
export function sheetLosses(from: Package, sheet: XmlElement, links: Relationship[], name: string): Loss[] {
  const cells: CellLosses = new Map();
  for (const { attributes } of childrenOf(child(sheet, "hyperlinks"), "hyperlink"))
    noteReference(cells, "hyperlink", attributes["ref"]);
  commentLosses(from, links, cells);

  const own = sheet.children.flatMap((element): Loss[] => {
    const kind = elements[element.name];
    const where = element.attributes["ref"] === undefined ? name : `${name}!${element.attributes["ref"]}`;
    return kind === undefined ? [] : [{ kind, where }];
  });
  const controls = descendant(sheet, "controls") ? [{ kind: "control", where: name }] : [];
  const extended = childrenOf(child(sheet, "extLst"), "ext").flatMap(({ children }) => {
    const kind = extensions[children[0]?.name ?? ""];
    return kind ? [{ kind, where: name }] : [];
  });
  const pivots = links.flatMap(({ type, target }) => {
    if (type !== "pivotTable") return [];
    const place = child(partXml(from, target), "location")?.attributes["ref"];
    return [{ kind: "pivot", where: place === undefined ? name : `${name}!${place}` }];
  });
  return [...lossesOf(name, cells), ...own, ...controls, ...extended, ...pivots];
}
