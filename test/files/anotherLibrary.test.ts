import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { cellName } from "../../src/files/xlsx/address";
import { everything } from "../../scripts/lib/libreofficeWorkbook";
import { skpForm } from "../fixtures/skpForm";

/** What another library reads of a file: the value of every cell that is not under a merge. */
async function readByAnother(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  return workbook;
}

describe("a library that is not ours", () => {
  it("reads the form as we wrote it: texts, numbers, merges, widths", async () => {
    const workbook = await readByAnother(await writeXlsx(skpForm()));
    for (const sheet of skpForm().sheets) {
      const other = workbook.getWorksheet(sheet.name);
      for (const { row, column, value } of sheet.cells)
        if (value !== undefined) expect(other?.getCell(cellName(row, column)).value).toBe(value);
      expect(other?.model.merges ?? []).toHaveLength(sheet.merges.length);
      expect(other?.getColumn(1).width).toBeCloseTo(5);
    }
  });

  it("reads formulas with their results, the table, the rules and the page of the workbook with everything", async () => {
    const workbook = await readByAnother(await writeXlsx(everything));
    const values = workbook.getWorksheet("Nilai & Teks");
    expect(values?.getCell("E3").value).toMatchObject({ formula: "D3*2", result: 2469 });
    expect(values?.getCell("E9").value).toMatchObject({
      formula: '_xlfn.XLOOKUP("Dua",Tabel!B3:B5,Tabel!C3:C5)',
    });
    expect(values?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
    expect(values?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    const table = workbook.getWorksheet("Tabel");
    expect(table?.getTable("tContoh").model).toMatchObject({ tableRef: "A2:D5" });
    expect(table?.getCell("B3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Satu,Dua,Tiga"'],
    });
  });

  it("writes a file that we read", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Daftar Pegawai", { properties: { tabColor: { argb: "FF0F6CBD" } } });
    sheet.columns = [{ width: 20 }, { width: 9.140625 }];
    sheet.getCell("A1").value = "NIP";
    sheet.getCell("A1").font = { bold: true, name: "Arial", size: 10, color: { theme: 4 } };
    sheet.getCell("A2").value = "198501012010011001";
    sheet.getCell("B2").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    sheet.getCell("C2").value = new Date(Date.UTC(2026, 0, 15));
    sheet.getCell("D2").value = { richText: [{ text: "te" }, { text: "bal", font: { bold: true } }] };
    sheet.mergeCells("A3:B4");
    sheet.autoFilter = "A1:D2";

    const { file, losses } = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [read] = file.sheets;
    expect(read).toMatchObject({ name: "Daftar Pegawai", tabColor: "#0F6CBD", widths: { 0: 105 } });
    expect(read?.merges).toEqual([{ row: 2, column: 0, rows: 2, columns: 2 }]);
    expect(read?.cells.slice(0, 5)).toEqual([
      {
        row: 0,
        column: 0,
        value: "NIP",
        style: { bold: true, fontName: "Arial", fontSize: 10, fontColor: "#4F81BD" },
      },
      { row: 1, column: 0, value: "198501012010011001" },
      { row: 1, column: 1, value: { error: "#DIV/0!" }, formula: "=1/0" },
      { row: 1, column: 2, value: 46037, style: { numberFormat: "m/d/yyyy" } },
      { row: 1, column: 3, value: "tebal" },
    ]);
    expect(losses).toEqual([
      { kind: "richText", where: "Daftar Pegawai!D2" },
      { kind: "filter", where: "Daftar Pegawai!A1:D2" },
    ]);
  });
});
