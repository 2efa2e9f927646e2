import type { Loss } from "../workbookFile";
import { partXml } from "./package";
import type { Package } from "./package";
import { child } from "./xml";

/**
 * What a part is by its path; the first that fits. "" is a part that is read, made again, or told with the sheet it
 * belongs to. What fits nothing is a part nobody here knows.
 */
const kinds: [path: RegExp, kind: string][] = [
  [/^\[Content_Types\]\.xml$|(?:^|\/)_rels\/[^/]*\.rels$/i, ""],
  [/^docProps\/(?:app|core)\.xml$|^docProps\/thumbnail\./i, ""],
  [/^docProps\/custom\.xml$/i, "documentProperties"],
  [/externalLinks\//i, "externalLink"],
  [/vbaProject|vbaData/i, "macro"],
  [/macrosheets\//i, "macro"],
  [/^customUI\//i, "ribbon"],
  [/activeX\//i, "control"],
  [/embeddings\//i, "embedded"],
  [/connections\.xml$|queryTables\/|queries\//i, "query"],
  [/slicers\/|slicerCaches\/|timelines\/|timelineCaches\//i, ""],
  [/richData\//i, "dataType"],
  [/model\//i, "dataModel"],
  [
    /(?:worksheets|tables|drawings|charts|media|printerSettings|customProperty|pivotTables|pivotCache|ctrlProps)\//i,
    "",
  ],
  [/(?:theme|comments|threadedComments|persons|chartsheets|dialogsheets|featurePropertyBag)\//i, ""],
  [/(?:workbook|styles|sharedStrings|calcChain|metadata|comments\d*|volatileDependencies)\.xml$/i, ""],
];

const kindOf = (path: string): string => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "part";

function hasDocumentProperties(from: Package): boolean {
  const core = partXml(from, "docProps/core.xml");
  return ["title", "subject", "description", "keywords", "category"].some((name) =>
    child(core, name)?.text.trim(),
  );
}

/**
 * The parts of the package that are not kept.
 *
 * @param read paths of parts that were read whatever they are called
 */
export function partLosses(from: Package, read: string[]): Loss[] {
  const known = new Set(read);
  const parts = Object.keys(from.parts).filter((path) => !known.has(path));
  return [
    ...(hasDocumentProperties(from) ? [{ kind: "documentProperties", where: "docProps/core.xml" }] : []),
    ...parts
      .map((path) => ({ kind: kindOf(path), where: path }))
      .filter(({ kind }) => kind !== "")
      .sort((a, b) => (a.where < b.where ? -1 : 1)),
  ];
}
