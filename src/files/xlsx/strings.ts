import { namespaces } from "./newPackage";
import { partXml } from "./package";
import type { Package } from "./package";
import { childrenOf } from "./xml";
import type { XmlElement } from "./xml";
import { decodeString, element, encodeString, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

/** A text of the file; `rich` when parts of it have formats of their own, which are lost. */
export interface ReadText {
  text: string;
  rich: boolean;
}

/** The text of an `si` or `is` element; readings above the line (furigana) are not part of it. */
export function textOf(item: XmlElement): ReadText {
  const runs = childrenOf(item, "r");
  const texts = runs.length > 0 ? runs.flatMap((run) => childrenOf(run, "t")) : childrenOf(item, "t");
  return {
    text: decodeString(texts.map(({ text }) => text).join("")),
    rich: runs.some((run) => childrenOf(run, "rPr").length > 0),
  };
}

/** The texts that cells name by number. */
export function readStrings(from: Package, path: string | undefined): ReadText[] {
  const texts: ReadText[] = [];
  if (path !== undefined) partXml(from, path, { si: (item) => texts.push(textOf(item)) });
  return texts;
}

/** The texts of a workbook in the making, each once. */
export interface StringTable {
  index: Map<string, number>;
  /** How often cells name them. */
  uses: number;
}

export const newStringTable = (): StringTable => ({ index: new Map(), uses: 0 });

/** The number of a text. */
export function stringId(table: StringTable, value: string): number {
  table.uses++;
  const known = table.index.get(value);
  if (known !== undefined) return known;
  table.index.set(value, table.index.size);
  return table.index.size - 1;
}

/** The part with the texts. */
export const stringsXml = ({ index, uses }: StringTable): Xml =>
  element(
    "sst",
    { xmlns: namespaces.main, count: uses, uniqueCount: index.size },
    [...index.keys()].map((value) => element("si", {}, textElement("t", encodeString(value)))),
  );
