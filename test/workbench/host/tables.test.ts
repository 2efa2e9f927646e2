import { addresses, createTableBench, people, type TableBench, valuesOf } from "./tableBench";

describe("a table", () => {
  let tables: TableBench;
  beforeEach(async () => {
    tables = await createTableBench();
  });
  afterEach(() => tables.bench.close());

  it("is made of cells, and may be called as a sheet is", async () => {
    expect(
      await tables.withTable(async (table, _, context) => {
        table.load("name,id,style,showHeaders,showTotals,showBandedRows,showFilterButton");
        table.columns.load("items/name,items/id,items/index");
        await context.sync();
        const columns = table.columns.items.map(({ name, id, index }) => [name, id, index]);
        return [
          table.name,
          table.style,
          table.showHeaders,
          table.showTotals,
          columns,
          await addresses(table, context),
        ];
      }),
    ).toEqual([
      "tData",
      "TableStyleMedium2",
      true,
      false,
      [
        ["ID", 1, 0],
        ["Nama", 2, 1],
        ["Nilai", 3, 2],
      ],
      ["Data!A1:C3", "Data!A1:C1", "Data!A2:C3"],
    ]);
  });

  it("is found by its name in any case and by its id", async () => {
    expect(
      await tables.withTable(async (table, _, context) => {
        table.load("id");
        await context.sync();
        const found = [
          context.workbook.tables.getItem("TDATA"),
          context.workbook.tables.getItemOrNullObject(table.id),
          context.workbook.tables.getItemOrNullObject("tidak ada"),
        ];
        for (const each of found) each.load("name");
        await context.sync();
        return found.map((each) => (each.isNullObject ? null : each.name));
      }),
    ).toEqual(["tData", "tData", null]);
  });

  it("gets headers of its own when it has none, and its data moves down", async () => {
    expect(
      await tables.bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const table = sheet.tables.add("A2:C3", false);
        await context.sync();
        return [await addresses(table, context), await valuesOf(sheet.getRange("A1:C4"), context)];
      }),
    ).toEqual([
      ["Data!A2:C4", "Data!A2:C2", "Data!A3:C4"],
      [["ID", "Nama", "Nilai"], ["Kolom1", "Kolom2", "Kolom3"], ...people.slice(1)],
    ]);
  });

  it("makes blank and double headers unique", async () => {
    expect(
      await tables.bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("tData");
        sheet.getRange("A1:D1").values = [["Nama", "", "nama", 2026]];
        sheet.tables.add("A1:E2", true);
        return valuesOf(sheet.getRange("A1:E1"), context);
      }),
    ).toEqual([["Nama", "Kolom1", "nama2", "2026", "Kolom2"]]);
  });

  it.each([
    [
      "over another table",
      (c: Excel.RequestContext) => c.workbook.tables.add("Data!C3:D5", true),
      "InvalidArgument",
    ],
    [
      "on a sheet that is not there",
      (c: Excel.RequestContext) => c.workbook.tables.add("X!C3:D5", true),
      "ItemNotFound",
    ],
    ["at no address", (c: Excel.RequestContext) => c.workbook.tables.add("Data!", true), "InvalidArgument"],
  ])("is refused %s", async (_, add, code) => {
    await tables.withTable(async () => undefined);
    await expect(
      tables.bench.run(async (context) => {
        add(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  it.each(["A1", "dua kata", "", "1x", "tLain", "nama_kerja"])("is not called %p", async (name) => {
    await tables.withTable(async (_, sheet, context) => {
      sheet.tables.add("E1:F2", true).name = "tLain";
      context.workbook.names.add("nama_kerja", sheet.getRange("A1"));
      await context.sync();
    });
    await expect(
      tables.again(async (table, _, context) => {
        table.name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("takes its formulas along when it is renamed", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        const cell = sheet.getRange("F1");
        cell.formulas = [["=SUM(tData[Nilai])"]];
        await context.sync();
        table.name = "tBaru";
        cell.load("formulas,values");
        await context.sync();
        return [cell.formulas, cell.values];
      }),
    ).toEqual([[["=SUM(tBaru[Nilai])"]], [[12]]]);
  });

  it("adds rows at its end and in its middle, above what stands below it", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("A5:C5").values = [["di bawah", 1, 2]];
        await context.sync();
        table.rows.add(undefined, [
          ["P3", "Tono", 9],
          ["P4", "Dewi", 3],
        ]);
        table.rows.add(0, [["P0", "Eka", 1]]);
        const count = table.rows.getCount();
        await context.sync();
        return [
          count.value,
          await addresses(table, context),
          await valuesOf(sheet.getRange("A1:C8"), context),
        ];
      }),
    ).toEqual([
      5,
      ["Data!A1:C6", "Data!A1:C1", "Data!A2:C6"],
      [
        ["ID", "Nama", "Nilai"],
        ["P0", "Eka", 1],
        ["P1", "Budi", 5],
        ["P2", "Ani", 7],
        ["P3", "Tono", 9],
        ["P4", "Dewi", 3],
        ["", "", ""],
        ["di bawah", 1, 2],
      ],
    ]);
  });

  it("deletes a row, and keeps one at least", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        table.rows.getItemAt(0).delete();
        table.rows.getItemAt(0).delete();
        table.rows.load("count");
        await context.sync();
        return [
          table.rows.count,
          await addresses(table, context),
          await valuesOf(sheet.getRange("A1:C3"), context),
        ];
      }),
    ).toEqual([
      1,
      ["Data!A1:C2", "Data!A1:C1", "Data!A2:C2"],
      [
        ["ID", "Nama", "Nilai"],
        ["", "", ""],
        ["", "", ""],
      ],
    ]);
  });

  it("reads and writes a row and a column", async () => {
    expect(
      await tables.withTable(async (table, _, context) => {
        table.rows.getItemAt(1).values = [["P9", "Ayu", 4]];
        const column = table.columns.getItem("nama");
        column.load("values,index,id");
        table.rows.load("items/values,items/index");
        const range = table.columns.getItem("Nilai").getDataBodyRange();
        range.load("address,values");
        await context.sync();
        return [column.values, table.rows.items.map(({ values }) => values), range.address, range.values];
      }),
    ).toEqual([
      [["Nama"], ["Budi"], ["Ayu"]],
      [[["P1", "Budi", 5]], [["P9", "Ayu", 4]]],
      "Data!C2:C3",
      [[5], [4]],
    ]);
  });

  it("adds, renames and deletes columns; formulas follow or are #REF!", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("H1:H2").formulas = [["=SUM(tData[Nilai])"], ["=COUNTA(tData[Nama])"]];
        await context.sync();
        const added = table.columns.add(1, [["Unit"], ["A"], ["B"]]);
        table.columns.add(undefined, undefined, "Catatan");
        await context.sync();
        added.name = "Bidang";
        table.columns.getItem("Nama").delete();
        await context.sync();
        table.columns.load("items/name");
        const cells = sheet.getRange("G1:I2");
        cells.load("formulas");
        const values = await valuesOf(table.getRange(), context);
        return [table.columns.items.map(({ name }) => name), values, cells.formulas];
      }),
    ).toEqual([
      ["ID", "Bidang", "Nilai", "Catatan"],
      [
        ["ID", "Bidang", "Nilai", "Catatan"],
        ["P1", "A", 5, ""],
        ["P2", "B", 7, ""],
      ],
      [
        ["", "=SUM(tData[Nilai])", ""],
        ["", "=COUNTA(#REF!)", ""],
      ],
    ]);
  });

  it("is resized below its header", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        table.resize("A1:D5");
        await context.sync();
        const first = await addresses(table, context);
        table.resize(sheet.getRange("A1:B2"));
        table.columns.load("items/name");
        const second = await addresses(table, context);
        return [first, second, table.columns.items.map(({ name }) => name)];
      }),
    ).toEqual([
      ["Data!A1:D5", "Data!A1:D1", "Data!A2:D5"],
      ["Data!A1:B2", "Data!A1:B1", "Data!A2:B2"],
      ["ID", "Nama"],
    ]);
    await expect(
      tables.again(async (table, _, context) => {
        table.resize("A2:B4");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("becomes plain cells, to which formulas refer", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("F1:F2").formulas = [["=SUM(tData[Nilai])"], ["=tData[@Nama]"]];
        await context.sync();
        const range = table.convertToRange();
        range.load("address");
        const cells = sheet.getRange("F1:F2");
        cells.load("formulas,values");
        const count = context.workbook.tables.getCount();
        await context.sync();
        return [range.address, cells.formulas, cells.values, count.value];
      }),
    ).toEqual(["Data!A1:C3", [["=SUM(Data!$C$2:$C$3)"], ["=Data!$B$2"]], [[12], ["Budi"]], 0]);
  });

  it("is deleted with its cells, and what refers to it is #REF!", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        sheet.getRange("F1").formulas = [["=SUM(tData[Nilai])"]];
        await context.sync();
        table.delete();
        const cell = sheet.getRange("F1");
        cell.load("formulas");
        return [await valuesOf(sheet.getRange("A1:C3"), context), cell.formulas];
      }),
    ).toEqual([people.map((row) => row.map(() => "")), [["=SUM(#REF!)"]]]);
  });

  it("sorts its data rows, blanks last, and sorts them again", async () => {
    expect(
      await tables.withTable(async (table, _, context) => {
        table.rows.add(undefined, [
          ["P3", "", 6],
          ["P4", "Citra", 1],
        ]);
        table.sort.apply([{ key: 1, ascending: false }]);
        const first = await valuesOf(table.columns.getItem("Nama").getDataBodyRange(), context);
        table.rows.add(undefined, [["P5", "Zaki", 2]]);
        table.sort.reapply();
        table.sort.load("fields");
        const second = await valuesOf(table.columns.getItem("Nama").getDataBodyRange(), context);
        return [first, second, table.sort.fields.map(({ key, ascending }) => [key, ascending])];
      }),
    ).toEqual([
      [["Citra"], ["Budi"], ["Ani"], [""]],
      [["Zaki"], ["Citra"], ["Budi"], ["Ani"], [""]],
      [[1, false]],
    ]);
  });

  it("filters by values, and shows all again", async () => {
    const hidden = () => {
      const sheet = tables.bench.engine.api.getActiveWorkbook()?.getSheetByName("Data")?.getSheet();
      return [1, 2].filter((row) => sheet?.getRowFiltered(row));
    };
    await tables.withTable(async (table, _, context) => {
      table.columns.getItem("Nama").filter.applyValuesFilter(["Ani"]);
      await context.sync();
    });
    expect(hidden()).toEqual([1]);
    const state = await tables.again(async (table, _, context) => {
      table.autoFilter.load("isDataFiltered,enabled,criteria");
      await context.sync();
      const filtered = [table.autoFilter.isDataFiltered, table.autoFilter.criteria[1]?.values];
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      return [...filtered, table.autoFilter.isDataFiltered];
    });
    expect(state).toEqual([true, ["Ani"], false]);
    expect(hidden()).toEqual([]);
  });

  it("hides its header and shows a row of totals", async () => {
    expect(
      await tables.withTable(async (table, sheet, context) => {
        table.showTotals = true;
        const totals = table.getTotalRowRange();
        totals.load("address,values");
        await context.sync();
        const shown = [totals.address, totals.values, await addresses(table, context)];
        table.showTotals = false;
        table.showHeaders = false;
        const range = table.getRange();
        range.load("address");
        sheet.getRange("F1").formulas = [["=SUM(tData[Nilai])"]];
        const hidden = [await valuesOf(sheet.getRange("A1:C2"), context), range.address];
        table.showHeaders = true;
        return [
          ...shown,
          ...hidden,
          await valuesOf(sheet.getRange("A1:C1"), context),
          await valuesOf(sheet.getRange("F1"), context),
        ];
      }),
    ).toEqual([
      "Data!A4:C4",
      [["Total", "", ""]],
      ["Data!A1:C4", "Data!A1:C1", "Data!A2:C3"],
      [
        ["", "", ""],
        ["P1", "Budi", 5],
      ],
      "Data!A2:C3",
      [["ID", "Nama", "Nilai"]],
      [[12]],
    ]);
  });
});
