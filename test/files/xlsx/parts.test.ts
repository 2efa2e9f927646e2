import { readXlsx } from "../../../src/files/readXlsx";
import type { FileSheet, WorkbookFile } from "../../../src/files/workbookFile";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { passwordHash } from "../../../src/files/xlsx/protection";
import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { partOf, partsOf, patched } from "../../fixtures/zipPatch";

const sheetXml = "xl/worksheets/sheet1.xml";
const withSheet = (given: Partial<FileSheet>, more: Partial<WorkbookFile> = {}) =>
  writeXlsx(workbookOf([emptySheet("Satu", given)], more));
const xmlOf = async (given: Partial<FileSheet>) => partOf(await withSheet(given), sheetXml);
const readSheet = async (bytes: Uint8Array) => (await readXlsx(bytes)).file.sheets[0] ?? emptySheet("");

describe("a sheet's custom property", () => {
  it("is listed by the sheet, with its value in a part of its own as UTF-16LE", async () => {
    const bytes = await withSheet({ customProperties: { bentuk: "SKP" } });
    expect(partOf(bytes, sheetXml)).toContain(
      '<customProperties><customPr name="bentuk" r:id="rId1"/></customProperties>',
    );
    expect(partOf(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      '/customProperty" Target="../customProperty/customProperty1.bin"',
    );
    expect(partOf(bytes, "xl/customProperty/customProperty1.bin")).toBe("S\0K\0P\0");
  });
});

describe("document settings", () => {
  it("are the properties of the add-in's web extension, which the package itself links to", async () => {
    const addIn = { id: "0a1b2c3d-0000-4000-8000-000000000001", version: "1.2.0.0" };
    const bytes = await withSheet({}, { settings: { kunci: '{"a":"b"}' }, addIn });
    const extension = partOf(bytes, "xl/webextensions/webextension1.xml");
    expect(extension).toContain(
      `<we:reference id="${addIn.id}" version="1.2.0.0" store="developer" storeType="Registry"/>`,
    );
    expect(extension).toContain('<we:property name="kunci" value="{&quot;a&quot;:&quot;b&quot;}"/>');
    expect(partOf(bytes, "_rels/.rels")).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
    );
    expect((await readXlsx(bytes)).file).toMatchObject({ settings: { kunci: '{"a":"b"}' }, addIn });
  });

  it("make no part when there are none", async () => {
    expect(partsOf(await withSheet({})).filter((path) => path.includes("webextension"))).toEqual([]);
  });

  it("of another add-in are listed as lost", async () => {
    const bytes = await withSheet({}, { settings: { a: "1" }, addIn: { id: "x", version: "1" } });
    const { file, losses } = await readXlsx(bytes, { addInId: "y" });
    expect(file.settings).toEqual({});
    expect(losses).toEqual([{ kind: "webExtension", where: "xl/webextensions/webextension1.xml" }]);
  });
});

describe("a custom XML part", () => {
  it("has its properties with its id, and is linked from the workbook", async () => {
    const bytes = await withSheet(
      {},
      { customXml: ['<?xml version="1.0" encoding="utf-16"?><a/>'], customXmlIds: ["{ABC}"] },
    );
    expect(partOf(bytes, "customXml/item1.xml")).toBe('<?xml version="1.0" encoding="UTF-8"?><a/>');
    expect(partOf(bytes, "customXml/itemProps1.xml")).toContain('ds:itemID="{ABC}"');
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      '/customXml" Target="../customXml/item1.xml"',
    );
  });
});

describe("a custom XML part that LibreOffice saved", () => {
  it("is kept though nothing links to it", async () => {
    const bytes = patched(await withSheet({}, { customXml: ["<a/>"] }), {
      "xl/_rels/workbook.xml.rels": (xml) => xml.replace(/<Relationship [^>]*customXml"[^>]*>/, ""),
    });
    const { file, losses } = await readXlsx(bytes);
    expect([file.customXml, losses]).toEqual([["<a/>"], []]);
  });
});

describe("a table", () => {
  const table = {
    name: "tSKP",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    columns: ["Target", "Dua\nBaris"],
    calculated: { "Dua\nBaris": "=[@Target]*2" },
    showHeaders: true,
    showTotals: false,
  };

  it("stores the formula of a column with its own name, and a line break in a header escaped", async () => {
    const bytes = await withSheet({ tables: [table] });
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="2" name="Dua_x000a_Baris"><calculatedColumnFormula>tSKP[[#This Row],[Target]]*2</calculatedColumnFormula>',
    );
  });

  it("has header cells that are the names of its columns, whatever stands there", async () => {
    const cells = [
      { row: 0, column: 0, value: 2026, style: { bold: true } },
      { row: 1, column: 1, value: 4, formula: "=[@Target]*2" },
    ];
    const sheet = await readSheet(await withSheet({ tables: [table], cells }));
    expect(sheet.cells).toEqual([
      { row: 0, column: 0, value: "Target", style: { bold: true } },
      { row: 0, column: 1, value: "Dua\nBaris" },
      { row: 1, column: 1, value: 4, formula: "=tSKP[[#This Row],[Target]]*2" },
    ]);
  });
});

describe("a validation", () => {
  it("of a list takes its items with and without quotes", async () => {
    const rule = { areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], type: "list" as const };
    const xml = await xmlOf({
      validations: [
        { ...rule, formula1: "Baik,Cukup" },
        { ...rule, formula1: '"Baik"' },
      ],
    });
    expect(xml).toContain('<formula1>"Baik,Cukup"</formula1>');
    expect(xml).toContain('<formula1>"Baik"</formula1>');
  });

  it("that Excel put into the extension list, for it looks at another sheet, is read too", async () => {
    const bytes = patched(await withSheet({}), {
      [sheetXml]: (xml) =>
        xml.replace(
          "</worksheet>",
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Daftar!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
        ),
    });
    expect((await readSheet(bytes)).validations).toEqual([
      {
        areas: [
          { row: 1, column: 1, rows: 8, columns: 1 },
          { row: 1, column: 3, rows: 1, columns: 1 },
        ],
        type: "list",
        formula1: "=Daftar!$A$1:$A$3",
        ignoreBlank: true,
        inCellDropDown: true,
      },
    ]);
  });
});

describe("protection", () => {
  // As Excel 2007 and LibreOffice hash it.
  it.each([
    ["test", "CBEB"],
    ["password", "83AF"],
  ])("hashes the password %s as %s", (password, hash) => {
    expect(passwordHash(password)).toBe(hash);
  });

  it("keeps the hash of a password that nobody can read back", async () => {
    const sheet = await readSheet(await withSheet({ protection: { options: {}, password: "test" } }));
    expect(sheet.protection?.hash).toEqual({ password: "CBEB" });
    expect(await xmlOf({ protection: sheet.protection! })).toContain(
      '<sheetProtection password="CBEB" sheet="1"',
    );
  });
});

describe("print settings", () => {
  it("are in Excel's own units and names", async () => {
    const bytes = await withSheet({
      print: {
        orientation: "landscape",
        paperSize: 14,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { top: 72, bottom: 36, left: 18, right: 18, header: 21.6, footer: 21.6 },
        titleRows: { first: 0, last: 2 },
        titleColumns: { first: 0, last: 1 },
        area: { row: 0, column: 0, rows: 9, columns: 6 },
        rowBreaks: [20],
      },
    });
    const xml = partOf(bytes, sheetXml);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageSetup paperSize="14" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(xml).toMatch(
      /<pageMargins left="0.25" right="0.25" top="1" bottom="0.5" header="0.3" footer="0.3"\/>/,
    );
    expect(xml).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
    );
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Satu!$A$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Satu!$A:$B,Satu!$1:$3</definedName>',
    );
  });
});
