import type { FileConditionalFormat, FileStyle, Loss } from "../workbookFile";
import { areaNames, areasOf, cellName } from "./address";
import { isKept } from "./operands";
import { given } from "./readStyles";
import { shownFormula, storedFormula } from "./storedFormula";
import { child, childrenOf, descendant, flag, number } from "./xml";
import type { XmlElement } from "./xml";
import { decodeString, element, encodeString, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

const types: readonly string[] = [
  "expression",
  "cellIs",
  "containsText",
] satisfies FileConditionalFormat["type"][];

function readRule(
  rule: XmlElement,
  sqref: string,
  differences: FileStyle[],
  namespaces: string[],
): FileConditionalFormat | undefined {
  const { type = "", operator, text, priority, stopIfTrue, dxfId } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map((formula) => decodeString(formula.text));
  if (!types.includes(type) || !formulas.every(isKept)) return undefined;
  const { bold, italic, fontColor, fill } = differences[number(dxfId) ?? -1] ?? {};
  return given<FileConditionalFormat>({
    areas: areasOf(sqref),
    type: type as FileConditionalFormat["type"],
    operator: type === "cellIs" ? operator : undefined,
    // The formula of containsText follows from the text and the first cell.
    formulas: type === "containsText" ? [] : formulas.map((formula) => shownFormula(formula, namespaces)),
    text: type === "containsText" ? decodeString(text ?? "") : undefined,
    style: given<FileConditionalFormat["style"]>({ bold, italic, fontColor, fill }),
    priority: number(priority),
    stopIfTrue: flag(stopIfTrue) ? true : undefined,
  });
}

/** The conditional formats of a sheet; colour scales, bars, icons and other kinds are listed as lost. */
export function readConditionalFormats(
  sheet: XmlElement,
  name: string,
  differences: FileStyle[],
  namespaces: string[],
): { conditionalFormats: FileConditionalFormat[]; losses: Loss[] } {
  const conditionalFormats: FileConditionalFormat[] = [];
  const losses: Loss[] = [];
  const lost = (sqref: string) => losses.push({ kind: "conditionalFormat", where: `${name}!${sqref}` });
  for (const group of childrenOf(sheet, "conditionalFormatting")) {
    const sqref = group.attributes["sqref"] ?? "";
    for (const rule of childrenOf(group, "cfRule")) {
      const read = readRule(rule, sqref, differences, namespaces);
      if (read) conditionalFormats.push(read);
      else lost(sqref);
    }
  }
  // Rules of Excel 2010 and later; a bar that also stands in the list above is one thing.
  for (const group of descendant(child(sheet, "extLst"), "conditionalFormattings")?.children ?? []) {
    const sqref = child(group, "sqref")?.text ?? "";
    if (!losses.some(({ where }) => where === `${name}!${sqref}`)) lost(sqref);
  }
  return { conditionalFormats, losses };
}

/** What Excel writes for "contains": the text is looked for in the first cell of the area. */
function formulasOf(format: FileConditionalFormat, namespaces: string[]): string[] {
  const [first] = format.areas;
  if (format.type === "containsText" && first) {
    const cell = cellName(first.row, first.column);
    return [`NOT(ISERROR(SEARCH("${(format.text ?? "").replaceAll('"', '""')}",${cell})))`];
  }
  return format.formulas.map((formula) => storedFormula(formula, { namespaces }));
}

/** The sheet's elements for its conditional formats, one a rule. */
export const conditionalFormatsXml = (
  formats: FileConditionalFormat[],
  differenceId: (style: FileStyle) => number,
  namespaces: string[],
): Xml[] =>
  formats.map((format, at) =>
    element(
      "conditionalFormatting",
      { sqref: areaNames(format.areas) },
      element(
        "cfRule",
        {
          type: format.type,
          dxfId: differenceId(format.style),
          priority: format.priority ?? at + 1,
          stopIfTrue: format.stopIfTrue || undefined,
          operator: format.type === "containsText" ? "containsText" : format.operator,
          text: format.type === "containsText" ? encodeString(format.text ?? "") : undefined,
        },
        formulasOf(format, namespaces).map((formula) => textElement("formula", encodeString(formula))),
      ),
    ),
  );
