import type { FileSheet, Loss, WorkbookFile } from "./workbookFile";
import { FileRefused } from "./fileRefused";
import { paletteOf } from "./xlsx/colours";
import { readCustomXml } from "./xlsx/customXml";
import { readNames } from "./xlsx/names";
import { openPackage, partXml, relationshipOfType, relationshipsOf, workbookPath } from "./xlsx/package";
import { partLosses } from "./xlsx/partLosses";
import { readSheet } from "./xlsx/readSheet";
import type { Shared } from "./xlsx/readSheet";
import { readStyles } from "./xlsx/readStyles";
import { readSettings } from "./xlsx/settings";
import { readStrings } from "./xlsx/strings";
import { child, childrenOf, flag, number } from "./xlsx/xml";
import type { XmlElement } from "./xlsx/xml";
import { decodeString } from "./xlsx/xmlText";

export interface ReadOptions {
  /** The manifest Id of the add-in whose document settings are read; without it those of the first that has any. */
  addInId?: string;
  /** Namespaces of the custom functions that are turned back to what Excel shows; all others stay as stored. */
  functionNamespaces?: string[];
}

const visibilities: Record<string, FileSheet["visibility"]> = { hidden: "hidden", veryHidden: "veryHidden" };

interface Listed {
  name: string;
  visibility: FileSheet["visibility"];
  type: string;
  path: string;
}

function listedSheets(workbook: XmlElement, links: ReturnType<typeof relationshipsOf>): Listed[] {
  return childrenOf(child(workbook, "sheets"), "sheet").map(({ attributes }) => {
    const link = links.find(({ id }) => id === attributes["id"]);
    return {
      name: decodeString(attributes["name"] ?? ""),
      visibility: visibilities[attributes["state"] ?? ""] ?? "visible",
      type: link?.type ?? "",
      path: link?.target ?? "",
    };
  });
}

const withPrint = (sheet: FileSheet, print: FileSheet["print"] | undefined): FileSheet =>
  print ? { ...sheet, print: { ...sheet.print, ...print } } : sheet;

/**
 * Reads an .xlsx file (also .xlsm and .xltx; made by Excel, LibreOffice or another program).
 *
 * Dates are serial numbers with a number format; a file that counts from 1904 is turned to 1900. A formula that
 * needs another file comes as its last value. `losses` lists everything that `file` has no place for.
 *
 * @throws {FileRefused} when the bytes are no workbook, an old or locked one, too large or damaged
 */
export async function readXlsx(
  bytes: Uint8Array,
  { addInId, functionNamespaces = ["SKP"] }: ReadOptions = {},
): Promise<{ file: WorkbookFile; losses: Loss[] }> {
  const from = openPackage(bytes);
  const path = workbookPath(from);
  const workbook = partXml(from, path);
  if (!workbook) throw new FileRefused("notAWorkbook");
  const links = relationshipsOf(from, path);
  const target = (type: string) => relationshipOfType(links, type)?.target;

  const themePath = target("theme");
  const stylesPath = target("styles");
  const theme = themePath === undefined ? undefined : partXml(from, themePath);
  const styles = stylesPath === undefined ? undefined : partXml(from, stylesPath);
  const shared: Shared = {
    from,
    strings: readStrings(from, target("sharedStrings")),
    styles: readStyles(styles, theme),
    palette: paletteOf(theme, styles),
    namespaces: functionNamespaces,
    date1904: flag(child(workbook, "workbookPr")?.attributes["date1904"]),
  };

  const listed = listedSheets(workbook, links);
  const kept = listed.filter(({ type }) => type === "worksheet");
  if (kept.length === 0) throw new FileRefused("notAWorkbook", { sheets: listed.length });
  const others = listed.filter(({ type }) => type !== "worksheet");
  const read = kept.map(({ path: sheetPath, name, visibility }) =>
    readSheet(shared, sheetPath, { name, visibility }),
  );
  const named = readNames(
    child(workbook, "definedNames"),
    listed.map(({ name }) => name),
    functionNamespaces,
  );
  const custom = readCustomXml(from, links);
  const { settings, addIn, losses: settingLosses, read: settingPaths } = readSettings(from, addInId);
  const active =
    listed[number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]) ?? 0];
  const activeSheet = active ? kept.indexOf(active) : -1;

  const file: WorkbookFile = {
    sheets: read.map(({ sheet }) => withPrint(sheet, named.prints[sheet.name])),
    names: named.names,
    customXml: custom.customXml,
    ...(custom.customXml.length > 0 ? { customXmlIds: custom.customXmlIds } : {}),
    settings,
    ...(addIn ? { addIn } : {}),
    ...(activeSheet > 0 ? { activeSheet } : {}),
  };
  const losses: Loss[] = [
    ...read.flatMap((one) => one.losses),
    ...named.losses,
    ...others.map(({ type, name }) => ({ kind: type || "part", where: name })),
    ...settingLosses,
    ...partLosses(from, [path, ...custom.read, ...settingPaths, ...kept.map((sheet) => sheet.path)]),
  ];
  return { file, losses };
}
