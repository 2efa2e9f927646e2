import type { WorkbookFile } from "./workbookFile";
import { writeCustomXml } from "./xlsx/customXml";
import { namesXml } from "./xlsx/names";
import { addXml, link, namespaces, newPackage, packageBytes } from "./xlsx/newPackage";
import type { NewPackage } from "./xlsx/newPackage";
import { writeSettings } from "./xlsx/settings";
import { newStringTable, stringsXml } from "./xlsx/strings";
import { themeXml } from "./xlsx/themePart";
import type { Writing } from "./xlsx/writeCells";
import { writeSheet } from "./xlsx/writeSheet";
import { newStyleBook, stylesXml } from "./xlsx/writeStyles";
import { element, encodeString } from "./xlsx/xmlText";
import type { Xml } from "./xlsx/xmlText";

export interface WriteOptions {
  /** Namespaces of custom functions; a name with any other word before its dot is one of Excel's own. */
  functionNamespaces?: string[];
}

const workbookPart = "xl/workbook.xml";
const themePart = "xl/theme/theme1.xml";
const ooxml = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/**
 * What makes cm="1" of a cell mean "dynamic array": without it Excel shows such a formula with an "@" or with
 * braces. The numbers say how it is copied and are Excel's own.
 */
const metadataXml = (): Xml =>
  element(
    "metadata",
    {
      xmlns: namespaces.main,
      "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
    },
    element(
      "metadataTypes",
      { count: 1 },
      element("metadataType", {
        name: "XLDAPR",
        minSupportedVersion: 120000,
        copy: 1,
        pasteAll: 1,
        pasteValues: 1,
        merge: 1,
        splitFirst: 1,
        rowColShift: 1,
        clearFormats: 1,
        clearComments: 1,
        assign: 1,
        coerce: 1,
        cellMeta: 1,
      }),
    ),
    element(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      element(
        "bk",
        {},
        element(
          "extLst",
          {},
          element(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  );

function workbookXml(file: WorkbookFile, sheetLinks: string[], functionNamespaces: string[]): Xml {
  return element(
    "workbook",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element("workbookPr", { defaultThemeVersion: 166925 }),
    element("bookViews", {}, element("workbookView", { activeTab: file.activeSheet || undefined })),
    element(
      "sheets",
      {},
      file.sheets.map(({ name, visibility }, at) =>
        element("sheet", {
          name: encodeString(name),
          sheetId: at + 1,
          state: visibility === "visible" ? undefined : visibility,
          "r:id": sheetLinks[at],
        }),
      ),
    ),
    namesXml(file.names, file.sheets, functionNamespaces),
    // Today's Excel calculates a file again on opening when this number is older: without the add-in every custom
    // function would then turn to #NAME?.
    element("calcPr", { calcId: 191029, fullCalcOnLoad: file.calculateOnOpen ? 1 : undefined }),
  );
}

function addSheets(to: NewPackage, writing: Writing, file: WorkbookFile): string[] {
  let firstTable = 1;
  return file.sheets.map((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const active = at === (file.activeSheet ?? 0);
    writeSheet(to, writing, sheet, file.sheets, { path, active, firstTable });
    firstTable += sheet.tables.length;
    return link(to, workbookPart, "worksheet", path);
  });
}

/**
 * Writes a workbook as .xlsx. Custom functions become what Excel itself stores for them (`_xldudf_SKP_X` as dynamic
 * arrays over their whole spill); a formula that names another file is written as its value. The same workbook
 * always gives the same bytes.
 */
export async function writeXlsx(
  file: WorkbookFile,
  { functionNamespaces = ["SKP"] }: WriteOptions = {},
): Promise<Uint8Array> {
  const to = newPackage();
  const writing: Writing = {
    styles: newStyleBook(),
    strings: newStringTable(),
    namespaces: functionNamespaces,
    hasDynamicArrays: false,
  };
  link(to, "", "officeDocument", workbookPart);
  const sheetLinks = addSheets(to, writing, file);
  const add = (name: string, type: string, kind: string, root: Xml) => {
    addXml(to, `xl/${name}.xml`, `${ooxml}${type}+xml`, root);
    link(to, workbookPart, kind, `xl/${name}.xml`);
  };
  add("styles", "styles", "styles", stylesXml(writing.styles));
  addXml(to, themePart, "application/vnd.openxmlformats-officedocument.theme+xml", themeXml());
  link(to, workbookPart, "theme", themePart);
  if (writing.strings.index.size > 0)
    add("sharedStrings", "sharedStrings", "sharedStrings", stringsXml(writing.strings));
  if (writing.hasDynamicArrays) add("metadata", "sheetMetadata", "sheetMetadata", metadataXml());
  writeCustomXml(to, workbookPart, file.customXml, file.customXmlIds ?? []);
  writeSettings(to, file);
  addXml(to, workbookPart, `${ooxml}sheet.main+xml`, workbookXml(file, sheetLinks, functionNamespaces));
  return packageBytes(to);
}
