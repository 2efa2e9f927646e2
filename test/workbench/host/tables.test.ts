import { createWorkbench, type Workbench } from "../../support/workbench";

const people = [
  ["ID", "Nama", "Nilai"],
  ["P1", "Budi", 5],
  ["P2", "Ani", 7],
];

describe("a table", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await createWorkbench({ sheets: { Data: people, tData: [] } });
  });
  afterEach(() => bench.close());

  type Batch<T> = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

  /** Runs a batch with a table over A1:C3, called tData. */
  const withTable = <T>(batch: Batch<T>): Promise<T> =>
    bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const table = sheet.tables.add("A1:C3", true);
      table.name = "tData";
      await context.sync();
      return batch(table, sheet, context);
    });
  const again = <T>(batch: Batch<T>): Promise<T> =>
    bench.run((context) =>
      batch(context.workbook.tables.getItem("tData"), context.workbook.worksheets.getItem("Data"), context),
    );
  const addresses = async (table: Excel.Table, context: Excel.RequestContext) => {
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => range.address);
  };
  const valuesOf = async (range: Excel.Range, context: Excel.RequestContext) => {
    range.load("values");
    await context.sync();
    return range.values;
  };

  it("is made of cells, and may be called as a sheet is", async () => {
    expect(
      await withTable(async (table, _, context) => {
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
      await withTable(async (table, _, context) => {
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
      await bench.run(async (context) => {
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
      await bench.run(async (context) => {
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
    await withTable(async () => undefined);
    await expect(
      bench.run(async (context) => {
        add(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  it.each(["A1", "dua kata", "", "1x", "tLain", "nama_kerja"])("is not called %p", async (name) => {
    await withTable(async (_, sheet, context) => {
      sheet.tables.add("E1:F2", true).name = "tLain";
      context.workbook.names.add("nama_kerja", sheet.getRange("A1"));
      await context.sync();
    });
    await expect(
      again(async (table, _, context) => {
        table.name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("takes its formulas along when it is renamed", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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

  it("grows when values are written right below it, and its calculated column is filled", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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
      await withTable(async (_, sheet, context) => {
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
    await withTable(async () => undefined);
    const sheet = bench.engine.api.getActiveWorkbook()?.getSheetByName("Data");
    sheet?.getRange("B4").setValue("Tono");
    await bench.idle();
    expect(await again((table, _, context) => addresses(table, context))).toEqual([
      "Data!A1:C4",
      "Data!A1:C1",
      "Data!A2:C4",
    ]);
  });

  it("takes a column that is written right beside it", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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
      await withTable(async (table, sheet, context) => {
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

  it("adds rows at its end and in its middle, above what stands below it", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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

  it("fills the blank row of a new table first", async () => {
    expect(
      await bench.run(async (context) => {
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

  it("deletes a row, and keeps one at least", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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
      await withTable(async (table, _, context) => {
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
      await withTable(async (table, sheet, context) => {
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

  it("follows rows that are inserted and deleted, on a sheet that is not the active one", async () => {
    await withTable(async () => undefined);
    bench.engine.api.getActiveWorkbook()?.setActiveSheet("sheet2");
    expect(
      await again(async (table, sheet, context) => {
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
      await withTable(async (table, sheet, context) => {
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

  it("is resized below its header", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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
      again(async (table, _, context) => {
        table.resize("A2:B4");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("becomes plain cells, to which formulas refer", async () => {
    expect(
      await withTable(async (table, sheet, context) => {
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
      await withTable(async (table, sheet, context) => {
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
      await withTable(async (table, _, context) => {
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
      const sheet = bench.engine.api.getActiveWorkbook()?.getSheetByName("Data")?.getSheet();
      return [1, 2].filter((row) => sheet?.getRowFiltered(row));
    };
    await withTable(async (table, _, context) => {
      table.columns.getItem("Nama").filter.applyValuesFilter(["Ani"]);
      await context.sync();
    });
    expect(hidden()).toEqual([1]);
    const state = await again(async (table, _, context) => {
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
      await withTable(async (table, sheet, context) => {
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

  it("is taken back by Ctrl+Z", async () => {
    await withTable(async (table, _, context) => {
      table.rows.add(undefined, [["P3", "Tono", 9]]);
      table.columns.getItem("Nama").name = "Nama Lengkap";
      await context.sync();
    });
    bench.engine.api.getActiveWorkbook()?.undo();
    await bench.idle();
    expect(
      await again(async (table, sheet, context) => {
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
