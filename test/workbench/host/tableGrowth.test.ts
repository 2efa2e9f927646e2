import { addresses, createTableBench, people, type TableBench, valuesOf } from "./tableBench";

describe("the cells around a table", () => {
  let tables: TableBench;
  beforeEach(async () => {
    tables = await createTableBench();
  });
  afterEach(() => tables.bench.close());

  it("grows when values are written right below it, and its calculated column is filled", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("D1:D3").formulas = [["Dua kali"], ["=[@Nilai]*2"], ["=[@Nilai]*2"]];
        await context.sync();
        sheet.getRange("F1").formulas = [["=SUM(tData[Dua kali])"]];
        table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 2).values = [
          ["P3", "Tono", 9],
        ];
        await context.sync();
        const cells = sheet.getRange("D1:D4");
        cells.load("formulas");
        return [
          await addresses(table, context),
          cells.formulas,
          await valuesOf(sheet.getRange("F1"), context),
        ];
      }),
    ).toEqual([
      ["Data!A1:D4", "Data!A1:D1", "Data!A2:D4"],
      [["Dua kali"], ["=[@Nilai]*2"], ["=[@Nilai]*2"], ["=[@Nilai]*2"]],
      [[42]],
    ]);
  });

  it("sees with an old formula what was added, also in a new cell of the same text", async () => {
    expect(
      await tables.withTable(async (_, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(tData[Nilai])"]];
        await context.sync();
        sheet.getRange("A4:C4").values = [["P3", "Tono", 100]];
        await context.sync();
        sheet.getRange("F2").formulas = [["=SUM(tData[Nilai])"]];
        return valuesOf(sheet.getRange("F1:F2"), context);
      }),
    ).toEqual([[112], [112]]);
  });

  it("grows by hand too", async () => {
    await tables.withTable(async () => undefined);
    const sheet = tables.bench.engine.api.getActiveWorkbook()?.getSheetByName("Data");
    sheet?.getRange("B4").setValue("Tono");
    await tables.bench.idle();
    expect(await tables.again((table, _, context) => addresses(table, context))).toEqual([
      "Data!A1:C4",
      "Data!A1:C1",
      "Data!A2:C4",
    ]);
  });

  it("understands [@Nilai] typed by hand into it", async () => {
    await tables.withTable(async (_, sheet, context) => {
      sheet.getRange("D1").values = [["Dua kali"]];
      await context.sync();
    });
    tables.bench.engine.api
      .getActiveWorkbook()
      ?.getSheetByName("Data")
      ?.getRange("D3")
      .setValue("=[@Nilai]*2");
    await tables.bench.idle();
    const found = await tables.again(async (_, sheet, context) => {
      const cell = sheet.getRange("D3");
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(found).toEqual([[["=[@Nilai]*2"]], [[14]]]);
  });

  it("takes a column that is written right beside it", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("D1").values = [["Catatan"]];
        await context.sync();
        table.columns.load("items/name");
        return [await addresses(table, context), table.columns.items.map(({ name }) => name)];
      }),
    ).toEqual([
      ["Data!A1:D3", "Data!A1:D1", "Data!A2:D3"],
      ["ID", "Nama", "Nilai", "Catatan"],
    ]);
  });

  it("renames a column when its header cell is written, and references follow", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(tData[Nilai])"]];
        await context.sync();
        sheet.getRange("B1:C1").values = [["Nilai", "Nama"]];
        await context.sync();
        table.columns.load("items/name");
        const cell = sheet.getRange("F1");
        cell.load("formulas,values");
        await context.sync();
        return [table.columns.items.map(({ name }) => name), cell.formulas, cell.values];
      }),
    ).toEqual([["ID", "Nilai", "Nama"], [["=SUM(tData[Nama])"]], [[12]]]);
  });

  it("fills the blank row of a new table first", async () => {
    expect(
      await tables.bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("tData");
        sheet.getRange("A1:B1").values = [["A", "B"]];
        const table = sheet.tables.add("A1:B1", true);
        table.rows.add(undefined, [[1, 2]]);
        table.rows.add(undefined, [[3, 4]]);
        await context.sync();
        return [await addresses(table, context), await valuesOf(sheet.getRange("A1:B4"), context)];
      }),
    ).toEqual([
      ["tData!A1:B3", "tData!A1:B1", "tData!A2:B3"],
      [
        ["A", "B"],
        [1, 2],
        [3, 4],
        ["", ""],
      ],
    ]);
  });

  it("follows rows that are inserted and deleted, on a sheet that is not the active one", async () => {
    await tables.withTable(async () => undefined);
    tables.bench.engine.api.getActiveWorkbook()?.setActiveSheet("sheet2");
    expect(
      await tables.again(async (table, sheet, context) => {
        sheet.getRange("1:2").insert("Down");
        sheet.getRange("4:4").insert("Down");
        const grown = await addresses(table, context);
        sheet.getRange("5:6").delete("Up");
        sheet.getRange("A:A").insert("Right");
        const moved = await addresses(table, context);
        table.columns.load("items/name");
        await context.sync();
        return [grown, moved, table.columns.items.map(({ name }) => name)];
      }),
    ).toEqual([
      ["Data!A3:C6", "Data!A3:C3", "Data!A4:C6"],
      ["Data!B3:D4", "Data!B3:D3", "Data!B4:D4"],
      ["ID", "Nama", "Nilai"],
    ]);
  });

  it("names a column that a sheet's new column puts into it, and loses one that is deleted", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=COUNTA(tData[Nama])"]];
        sheet.getRange("C:C").insert("Right");
        table.columns.load("items/name");
        await context.sync();
        const inserted = table.columns.items.map(({ name }) => name);
        sheet.getRange("B:B").delete("Left");
        table.columns.load("items/name");
        const cell = sheet.getRange("F1");
        cell.load("formulas");
        await context.sync();
        return [inserted, table.columns.items.map(({ name }) => name), cell.formulas];
      }),
    ).toEqual([["ID", "Nama", "Kolom1", "Nilai"], ["ID", "Kolom1", "Nilai"], [["=COUNTA(#REF!)"]]]);
  });

  it("is taken back by Ctrl+Z", async () => {
    await tables.withTable(async (table, _, context) => {
      table.rows.add(undefined, [["P3", "Tono", 9]]);
      table.columns.getItem("Nama").name = "Nama Lengkap";
      await context.sync();
    });
    tables.bench.engine.api.getActiveWorkbook()?.undo();
    await tables.bench.idle();
    expect(
      await tables.again(async (table, sheet, context) => {
        table.columns.load("items/name");
        return [
          await addresses(table, context),
          await valuesOf(sheet.getRange("A1:C4"), context),
          table.columns.items.map(({ name }) => name),
        ];
      }),
    ).toEqual([
      ["Data!A1:C3", "Data!A1:C1", "Data!A2:C3"],
      [...people, ["", "", ""]],
      ["ID", "Nama", "Nilai"],
    ]);
  });
});
