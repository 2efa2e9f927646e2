import type { FileArea, FileName, FilePrint, FileSheet, Loss } from "../workbookFile";
import { absoluteName, columnName, maxColumns, maxRows, referenceOf, sheetPrefix } from "./address";
import { mask, unmask } from "./maskedFormula";
import { given } from "./readStyles";
import { needsAnotherFile, shownFormula, storedFormula } from "./storedFormula";
import { childrenOf, flag, number } from "./xml";
import type { XmlElement } from "./xml";
import { decodeString, element, encodeString, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** The names of a workbook and, by sheet, what of them is said of printing. */
export interface ReadNames {
  names: FileName[];
  prints: Record<string, Pick<FilePrint, "area" | "titleRows" | "titleColumns">>;
  losses: Loss[];
}

/** The references of "A!$1:$2,A!$A:$B", the commas of quoted names left alone. */
function areasOfUnion(formula: string): FileArea[] {
  const { code, aside } = mask(formula);
  return code.split(",").flatMap((part) => referenceOf(unmask({ code: part, aside }))?.area ?? []);
}

function titlesOf(areas: FileArea[]): Pick<FilePrint, "titleRows" | "titleColumns"> {
  const rows = areas.find(({ columns }) => columns === maxColumns);
  const columns = areas.find(({ rows: count }) => count === maxRows);
  return given<Pick<FilePrint, "titleRows" | "titleColumns">>({
    titleRows: rows && { first: rows.row, last: rows.row + rows.rows - 1 },
    titleColumns: columns && { first: columns.column, last: columns.column + columns.columns - 1 },
  });
}

/**
 * Reads the names.
 *
 * @param list the workbook's element of names
 * @param sheets the names of all sheets in the file's order, which sheet-only names count by
 */
export function readNames(list: XmlElement | undefined, sheets: string[], namespaces: string[]): ReadNames {
  const read: ReadNames = { names: [], prints: {}, losses: [] };
  for (const { attributes, text } of childrenOf(list, "definedName")) {
    const { name = "", localSheetId, hidden, comment } = attributes;
    const sheet = sheets[number(localSheetId) ?? -1];
    const formula = decodeString(text);
    const where = sheet === undefined ? name : `${sheet}!${name}`;
    if ((name === printArea || name === printTitles) && sheet !== undefined) {
      const areas = areasOfUnion(formula);
      const said: ReadNames["prints"][string] =
        name === printTitles ? titlesOf(areas) : given<Pick<FilePrint, "area">>({ area: areas[0] });
      read.prints[sheet] = { ...read.prints[sheet], ...said };
      if (name === printArea && areas.length > 1) read.losses.push({ kind: "printArea", where: sheet });
    } else if (name.startsWith("_xlnm.") || flag(attributes["function"]) || flag(attributes["xlm"])) {
      if (!name.startsWith("_xlnm.")) read.losses.push({ kind: "macro", where });
    } else if (needsAnotherFile(formula)) read.losses.push({ kind: "externalLink", where });
    else
      read.names.push(
        given<FileName>({
          name,
          formula: shownFormula(formula, namespaces),
          sheet,
          comment: comment === undefined ? undefined : decodeString(comment),
          visible: !flag(hidden),
        }),
      );
  }
  return read;
}

function printNames({ name, print }: FileSheet, localSheetId: number): Xml[] {
  const prefix = sheetPrefix(name);
  const titles = [
    print.titleColumns &&
      `${prefix}$${columnName(print.titleColumns.first)}:$${columnName(print.titleColumns.last)}`,
    print.titleRows && `${prefix}$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`,
  ].filter((part) => part !== undefined);
  return [
    ...(print.area
      ? [textElement("definedName", prefix + absoluteName(print.area), { name: printArea, localSheetId })]
      : []),
    ...(titles.length > 0
      ? [textElement("definedName", titles.join(","), { name: printTitles, localSheetId })]
      : []),
  ];
}

/** The workbook's element of names, those of printing among them; undefined when there is none. */
export function namesXml(names: FileName[], sheets: FileSheet[], namespaces: string[]): Xml | undefined {
  const own = names.flatMap(({ name, formula, sheet, comment, visible }) => {
    const place = sheets.findIndex((candidate) => candidate.name === sheet);
    const stored = storedFormula(formula, { namespaces });
    if (needsAnotherFile(stored) || (sheet !== undefined && place < 0)) return [];
    return textElement("definedName", encodeString(stored), {
      name,
      localSheetId: sheet === undefined ? undefined : place,
      comment: comment === undefined ? undefined : encodeString(comment),
      hidden: visible ? undefined : 1,
    });
  });
  const all = [...own, ...sheets.flatMap(printNames)];
  return all.length > 0 ? element("definedNames", {}, all) : undefined;
}
