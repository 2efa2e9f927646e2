import { readXlsx } from "../../../src/files/readXlsx";
import type { FileCell } from "../../../src/files/workbookFile";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { partOf, partsOf, patched } from "../../fixtures/zipPatch";

const sheetXml = "xl/worksheets/sheet1.xml";
const withCells = (cells: FileCell[]) => writeXlsx(workbookOf([emptySheet("Lembar1", { cells })]));
const cellXml = (xml: string, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, "s").exec(xml)?.[0] ?? "";

describe("a custom function in a file", () => {
  it("is stored as Excel stores it: prefixed, as a dynamic array of its own cell", async () => {
    const bytes = await withCells([
      { row: 0, column: 0, formula: '=SKP.PREDICATE("Sesuai Ekspektasi",B1)', value: "Baik" },
    ]);
    expect(cellXml(partOf(bytes, sheetXml), "A1")).toBe(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1">_xldudf_SKP_PREDICATE("Sesuai Ekspektasi",B1)</f><v>Baik</v></c>',
    );
  });

  it("that spills has the whole area as its ref and the cached values in the spilled cells", async () => {
    const bytes = await withCells([
      {
        row: 1,
        column: 1,
        formula: "=SKP.PREDICATE(A1:A2,C1:C2)",
        value: "Baik",
        spill: { row: 1, column: 1, rows: 2, columns: 2 },
        spilled: [
          ["Baik", 1],
          [{ error: "#N/A" }, null],
        ],
      },
      { row: 2, column: 1, style: { bold: true } },
    ]);
    const xml = partOf(bytes, sheetXml);
    expect(cellXml(xml, "B2")).toContain('<f t="array" ref="B2:C3">_xldudf_SKP_PREDICATE(A1:A2,C1:C2)</f>');
    expect(cellXml(xml, "C2")).toBe('<c r="C2"><v>1</v></c>');
    expect(cellXml(xml, "B3")).toBe('<c r="B3" s="1" t="e"><v>#N/A</v></c>');
    expect(cellXml(xml, "C3")).toBe("");
  });

  it("makes the workbook say what a dynamic array is, with its content type and relationship", async () => {
    const bytes = await withCells([{ row: 0, column: 0, formula: "=SKP.BERAKHLAK(A2:A8)", value: 3 }]);
    expect(partOf(bytes, "xl/metadata.xml")).toContain('<metadataType name="XLDAPR"');
    expect(partOf(bytes, "xl/metadata.xml")).toContain(
      '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>',
    );
    expect(partOf(bytes, "xl/metadata.xml")).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(partOf(bytes, "[Content_Types].xml")).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toMatch(
      /Type="[^"]*\/2006\/relationships\/sheetMetadata" Target="metadata\.xml"/,
    );
  });

  it("leaves out the metadata of a workbook without any", async () => {
    expect(partsOf(await withCells([{ row: 0, column: 0, formula: "=1+1", value: 2 }]))).not.toContain(
      "xl/metadata.xml",
    );
  });

  it("that Excel saved with another add-in's link in front is read as the function", async () => {
    const bytes = patched(await withCells([{ row: 0, column: 0, value: 1 }]), {
      [sheetXml]: (xml) =>
        xml.replace("<v>1</v>", "<f>IFERROR([2]!_xldudf_SKP_BERAKHLAK(B1:B7),0)</f><v>1</v>"),
    });
    const { file, losses } = await readXlsx(bytes);
    expect(file.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, formula: "=IFERROR(SKP.BERAKHLAK(B1:B7),0)", value: 1 },
    ]);
    expect(losses).toEqual([]);
  });
});
