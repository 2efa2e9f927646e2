import { method, property, type Row } from "../row";
import { told } from "./events";
import { addressOf, change, put, read, refusedWith } from "./helpers";
import { isNull, leads, partSurvives, readPart, settable } from "./parts";
import { addTable, addTwo, inGrid, nameOf, people, table } from "./tableHelpers";

const part = (
  member: string,
  does: string,
  pick: (sheet: Excel.Worksheet) => Excel.Range,
  address: string,
): Row =>
  method(member, {
    does,
    test: async (bench) => {
      await addTable(bench);
      expect(await addressOf(bench, pick)).toBe(address);
    },
  });

const look = (name: string, does: string, before: boolean): Row =>
  settable(`Table.${name}`, { does, of: table, first: addTable, before, value: !before });

export const tableRows: readonly Row[] = [
  property("Table.id", {
    does: "is what the table is found by, also after it was renamed",
    test: async (bench) => {
      await addTable(bench);
      const id = (await readPart(bench, table, "id")) as string;
      await change(bench, (sheet) => (table(sheet).name = nameOf(bench, "baru")));
      expect(await readPart(bench, (sheet) => sheet.tables.getItem(id), "name")).toBe(nameOf(bench, "baru"));
    },
  }),
  property("Table.legacyId", {
    does: "is a number as text",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, table, "legacyId")).toMatch(/^\d+$/);
    },
  }),
  property("Table.name", {
    does: "is what formulas call it, and may be a sheet's name; formulas follow; a taken or bad name is InvalidArgument",
    test: async (bench) => {
      await addTwo(bench);
      await put(bench, "I1", [[`=SUM(${nameOf(bench)}[Nilai])`]]);
      await change(bench, (sheet) => (table(sheet).name = bench.sheetName.replace("K", "K_")));
      await change(bench, (_, { workbook }) => void workbook.worksheets.add(nameOf(bench, "v")));
      await change(bench, (sheet) => (table(sheet).name = nameOf(bench, "v")));
      expect(await read(bench, "I1", "formulas")).toEqual([[`=SUM(${nameOf(bench, "v")}[Nilai])`]]);
      expect(await read(bench, "I1", "values")).toEqual([[12]]);
      for (const bad of ["", "dua kata", "B2", nameOf(bench, "U")])
        expect(await refusedWith(bench, (sheet) => (table(sheet).name = bad))).toBe("InvalidArgument");
    },
    survives: partSurvives(table, "name"),
  }),
  settable("Table.style", {
    does: "is one of Excel's styles; the grid has one look for all",
    of: table,
    first: addTable,
    before: "TableStyleMedium2",
    value: "TableStyleLight9",
    refused: ["GayaSendiri", "TableStyleLight22"],
  }),
  look("showBandedRows", "is whether every other row is shaded", true),
  look("showBandedColumns", "is whether every other column is shaded", false),
  look("showFilterButton", "is whether the headers have filter buttons", true),
  look("highlightFirstColumn", "is whether the first column stands out", false),
  look("highlightLastColumn", "is whether the last column stands out", false),
  property("Table.showHeaders", {
    does: "shows the header row, or empties it and lets the table start below",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "I1", [[`=SUM(${nameOf(bench)}[Nilai])`]]);
      await change(bench, (sheet) => (table(sheet).showHeaders = false));
      expect(await addressOf(bench, (sheet) => table(sheet).getRange())).toBe("A2:C3");
      expect(await read(bench, "A1:C1", "values")).toEqual([["", "", ""]]);
      expect(await read(bench, "I1", "values")).toEqual([[12]]);
      await change(bench, (sheet) => (table(sheet).showHeaders = true));
      expect(await read(bench, "A1:C1", "values")).toEqual([["ID", "Nama", "Nilai"]]);
    },
    survives: partSurvives(table, "showHeaders"),
  }),
  property("Table.showTotals", {
    does: "shows a row of totals below the data, which moves what stands there down",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "A5", [["di bawah"]]);
      await change(bench, (sheet) => {
        sheet.getRange("A4").values = [["langsung"]];
      });
      await change(bench, (sheet) => (table(sheet).showTotals = true));
      expect(await addressOf(bench, (sheet) => table(sheet).getTotalRowRange())).toBe("A5:C5");
      expect(await read(bench, "A5:A6", "values")).toEqual([["Total"], ["di bawah"]]);
    },
    survives: partSurvives(table, "showTotals"),
  }),
  leads("Table.columns", "leads to the columns", (sheet) => table(sheet).columns, ["count", 3], addTable),
  leads("Table.rows", "leads to the data rows", (sheet) => table(sheet).rows, ["count", 2], addTable),
  leads(
    "Table.sort",
    "leads to the table's sort",
    (sheet) => table(sheet).sort,
    ["matchCase", false],
    addTable,
  ),
  leads(
    "Table.autoFilter",
    "leads to the table's filter",
    (sheet) => table(sheet).autoFilter,
    ["enabled", true],
    addTable,
  ),
  property("Table.worksheet", {
    does: "is the sheet the table stands on",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, (sheet) => table(sheet).worksheet, "name")).toBe(bench.sheetName);
    },
  }),
  part("Table.getRange", "is the whole table", (sheet) => table(sheet).getRange(), "A1:C3"),
  part("Table.getHeaderRowRange", "is the header row", (sheet) => table(sheet).getHeaderRowRange(), "A1:C1"),
  part(
    "Table.getDataBodyRange",
    "is the data; there is one row at least",
    (sheet) => table(sheet).getDataBodyRange(),
    "A2:C3",
  ),
  method("Table.getTotalRowRange", {
    does: "is the row of totals, or ItemNotFound",
    test: async (bench) => {
      await addTable(bench);
      const total = (sheet: Excel.Worksheet) => table(sheet).getTotalRowRange();
      expect(await refusedWith(bench, (sheet) => void total(sheet).load("address"))).toBe("ItemNotFound");
      await change(bench, (sheet) => (table(sheet).showTotals = true));
      expect(await addressOf(bench, total)).toBe("A4:C4");
    },
  }),
  method("Table.resize", {
    does: "lets the table go over another range whose header is in the same row",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => table(sheet).resize("A1:D6"));
      expect(inGrid(bench)?.range).toMatchObject({ endRow: 5, endColumn: 3 });
      expect(await read(bench, "D1", "values")).toEqual([["Kolom1"]]);
      for (const bad of ["A2:C5", "F1:G3", "A1:C1"])
        expect(await refusedWith(bench, (sheet) => table(sheet).resize(bad))).toBe("InvalidArgument");
    },
    survives: async (context, sheet) => {
      const range = table(sheet).getRange();
      range.load("address");
      await context.sync();
      return range.address;
    },
  }),
  method("Table.convertToRange", {
    does: "makes plain cells of the table and answers them; formulas refer to the cells",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "I1", [[`=SUM(${nameOf(bench)}[Nilai])`]]);
      expect(await addressOf(bench, (sheet) => table(sheet).convertToRange())).toBe("A1:C3");
      expect(inGrid(bench)).toBeUndefined();
      expect(await read(bench, "A1:C3", "values")).toEqual(people);
      expect(await read(bench, "I1", "formulas")).toEqual([[expect.stringContaining("!$C$2:$C$3)")]]);
    },
    survives: async (context, sheet) => {
      sheet.tables.load("count");
      const sum = sheet.getRange("I1").load("formulas, values");
      await context.sync();
      return [sheet.tables.count, sum.formulas, sum.values];
    },
  }),
  method("Table.delete", {
    does: "deletes the table and what stands in its cells; formulas become #REF!",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "I1", [[`=SUM(${nameOf(bench)}[Nilai])`]]);
      await change(bench, (sheet) => table(sheet).delete());
      expect(await read(bench, "A1:C3", "values")).toEqual(people.map((row) => row.map(() => "")));
      expect(await read(bench, "I1", "values")).toEqual([["#REF!"]]);
      expect(await isNull(bench, (sheet) => sheet.tables.getItemOrNullObject(nameOf(bench)))).toBe(true);
    },
    survives: async (context, sheet) => {
      sheet.tables.load("count");
      const sum = sheet.getRange("I1").load("formulas, values");
      await context.sync();
      return [sheet.tables.count, sum.values];
    },
  }),
  method("Table.clearFilters", {
    does: "shows all rows again",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => table(sheet).columns.getItem("Nama").filter.applyValuesFilter(["Ani"]));
      expect(bench.grid().getRowFiltered(1)).toBe(true);
      await change(bench, (sheet) => table(sheet).clearFilters());
      expect(bench.grid().getRowFiltered(1)).toBe(false);
    },
  }),
  method("Table.reapplyFilters", {
    does: "filters again after values changed",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => table(sheet).columns.getItem("Nama").filter.applyValuesFilter(["Ani"]));
      await put(bench, "B2", [["Ani"]]);
      await change(bench, (sheet) => table(sheet).reapplyFilters());
      expect(bench.grid().getRowFiltered(1)).toBe(false);
    },
  }),
  property("Table.onChanged", {
    does: "tells of changes in this table, also of rows that come and go, and not of those beside it",
    test: async (bench) => {
      await addTable(bench);
      const heard = await told(
        bench,
        (sheet) => table(sheet).onChanged,
        async () => {
          await put(bench, "C3", [[9]]);
          await put(bench, "I9", [[1]]);
          await change(bench, (sheet) => void sheet.getRange("3:3").insert("Down"));
          await change(bench, (sheet) => table(sheet).rows.getItemAt(1).delete());
        },
      );
      expect(heard).toEqual([
        expect.objectContaining({ address: "C3", changeType: "RangeEdited", source: "Local" }),
        expect.objectContaining({ address: "A3:C3", changeType: "RowInserted" }),
        expect.objectContaining({ address: "A3:C3", changeType: "RowDeleted" }),
      ]);
    },
  }),
  property("Table.onSelectionChanged", {
    does: "tells of a selection in the table, and once when it leaves",
    test: async (bench) => {
      await addTable(bench);
      const select = (address: string) => change(bench, (sheet) => sheet.getRange(address).select());
      const heard = await told(
        bench,
        (sheet) => table(sheet).onSelectionChanged,
        async () => {
          await select("B2:B3");
          await select("I9");
        },
      );
      expect(heard.map(({ address, isInsideTable }) => [address, isInsideTable])).toEqual([
        ["B2:B3", true],
        ["", false],
      ]);
    },
  }),
];
