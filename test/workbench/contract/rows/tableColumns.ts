import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, put, read, refusedWith } from "./helpers";
import { answer, leads, partSurvives, readPart } from "./parts";
import { addTable, nameOf, people, table, tableSurvives } from "./tableHelpers";

const columns = (sheet: Excel.Worksheet) => table(sheet).columns;
const column = (sheet: Excel.Worksheet) => columns(sheet).getItem("Nama");
const names = (bench: RowBench): Promise<string[]> =>
  bench.on(async (sheet, context) => {
    const found = columns(sheet);
    found.load("items/name");
    await context.sync();
    return found.items.map(({ name }) => name);
  });

const columnPart = (
  member: string,
  does: string,
  pick: (sheet: Excel.Worksheet) => Excel.Range,
  address: string,
  first: (bench: RowBench) => Promise<unknown> = addTable,
): Row =>
  method(member, {
    does,
    test: async (bench) => {
      await first(bench);
      expect(await addressOf(bench, pick)).toBe(address);
    },
  });

export const tableColumnRows: readonly Row[] = [
  property("TableColumnCollection.count", {
    does: "is how many columns there are",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, columns, "count")).toBe(3);
    },
  }),
  method("TableColumnCollection.getCount", {
    does: "counts the columns",
    test: async (bench) => {
      await addTable(bench);
      expect(await answer(bench, (sheet) => columns(sheet).getCount())).toBe(3);
    },
  }),
  property("TableColumnCollection.items", {
    does: "holds every column, from left to right",
    test: async (bench) => {
      await addTable(bench);
      expect(await names(bench)).toEqual(people[0]);
    },
    survives: async (context, sheet) => {
      const found = columns(sheet);
      found.load("items/name,items/index");
      await context.sync();
      return found.items.map(({ name, index }) => [name, index]);
    },
  }),
  method("TableColumnCollection.getItem", {
    does: "finds a column by its name in any case or by its id, or is ItemNotFound",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, (sheet) => columns(sheet).getItem("NILAI"), "index")).toBe(2);
      expect(await readPart(bench, (sheet) => columns(sheet).getItem(2), "name")).toBe("Nama");
      const missing = await refusedWith(
        bench,
        (sheet) => void columns(sheet).getItem("tidak ada").load("name"),
      );
      expect(missing).toBe("ItemNotFound");
    },
  }),
  method("TableColumnCollection.getItemOrNullObject", {
    does: "finds a column, or is a null object",
    test: async (bench) => {
      await addTable(bench);
      const found = await bench.on(async (sheet, context) => {
        const both = ["nama", "tidak ada"].map((name) => columns(sheet).getItemOrNullObject(name));
        for (const each of both) each.load("name");
        await context.sync();
        return both.map((each) => (each.isNullObject ? null : each.name));
      });
      expect(found).toEqual(["Nama", null]);
    },
  }),
  method("TableColumnCollection.getItemAt", {
    does: "finds a column by its place, counted from 0",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, (sheet) => columns(sheet).getItemAt(1), "name")).toBe("Nama");
      const beyond = await refusedWith(bench, (sheet) => void columns(sheet).getItemAt(3).load("name"));
      expect(beyond).toBe("InvalidArgument");
    },
  }),
  method("TableColumnCollection.add", {
    does: "adds a column at the end or before another, with values from its header on; what is beside the table moves",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "E1", [["di sebelah"]]);
      await change(bench, (sheet) => {
        columns(sheet).add(undefined, [["Unit"], ["A"], ["B"]]);
        columns(sheet).add(0, undefined, "No");
        columns(sheet).add();
      });
      expect(await names(bench)).toEqual(["No", "ID", "Nama", "Nilai", "Unit", "Kolom1"]);
      expect(await read(bench, "E1:G3", "values")).toEqual([
        ["Unit", "Kolom1", "di sebelah"],
        ["A", "", ""],
        ["B", "", ""],
      ]);
      const bad = [
        await refusedWith(bench, (sheet) => void columns(sheet).add(9)),
        await refusedWith(bench, (sheet) => void columns(sheet).add(undefined, [["X"], [1]])),
        await refusedWith(bench, (sheet) => void columns(sheet).add(undefined, undefined, "nama")),
      ];
      expect(bad).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
    },
    survives: tableSurvives,
  }),
  property("TableColumn.id", {
    does: "is a number that stays with the column",
    test: async (bench) => {
      await addTable(bench);
      const id = (await readPart(bench, column, "id")) as number;
      await change(bench, (sheet) => {
        columns(sheet).add(0, undefined, "No");
        column(sheet).name = "Nama Lengkap";
      });
      expect(await readPart(bench, (sheet) => columns(sheet).getItem(id), "name")).toBe("Nama Lengkap");
    },
  }),
  property("TableColumn.index", {
    does: "is the place of the column, counted from 0",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, column, "index")).toBe(1);
    },
  }),
  property("TableColumn.name", {
    does: "is the header; formulas follow it; a taken one is InvalidArgument",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "I1", [[`=COUNTA(${nameOf(bench)}[Nama])`]]);
      await change(bench, (sheet) => (column(sheet).name = "Nama [lengkap]"));
      expect(await read(bench, "B1", "values")).toEqual([["Nama [lengkap]"]]);
      expect(await read(bench, "I1", "formulas")).toEqual([[`=COUNTA(${nameOf(bench)}[Nama '[lengkap']])`]]);
      expect(await read(bench, "I1", "values")).toEqual([[2]]);
      const item = (sheet: Excel.Worksheet) => columns(sheet).getItemAt(1);
      for (const bad of ["", "nilai"])
        expect(await refusedWith(bench, (sheet) => (item(sheet).name = bad))).toBe("InvalidArgument");
    },
    survives: partSurvives((sheet) => columns(sheet).getItemAt(1), "name"),
  }),
  property("TableColumn.values", {
    does: "are its header and its data",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => (column(sheet).values = [["Nama"], ["Dewi"], ["Eka"]]));
      expect(await readPart(bench, column, "values")).toEqual([["Nama"], ["Dewi"], ["Eka"]]);
      expect(await read(bench, "B3", "values")).toEqual([["Eka"]]);
      expect(await refusedWith(bench, (sheet) => (column(sheet).values = [["x"]]))).toBe("InvalidArgument");
    },
    survives: tableSurvives,
  }),
  leads(
    "TableColumn.filter",
    "leads to the column's filter",
    (sheet) => column(sheet).filter,
    ["criteria", null],
    addTable,
  ),
  columnPart("TableColumn.getRange", "is the whole column", (sheet) => column(sheet).getRange(), "B1:B3"),
  columnPart(
    "TableColumn.getDataBodyRange",
    "is its data",
    (sheet) => column(sheet).getDataBodyRange(),
    "B2:B3",
  ),
  columnPart(
    "TableColumn.getHeaderRowRange",
    "is its header",
    (sheet) => column(sheet).getHeaderRowRange(),
    "B1",
  ),
  columnPart(
    "TableColumn.getTotalRowRange",
    "is its total",
    (sheet) => column(sheet).getTotalRowRange(),
    "B4",
    async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => (table(sheet).showTotals = true));
    },
  ),
  method("TableColumn.delete", {
    does: "takes the column with its cells away; formulas become #REF!; the last column stays",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "I1", [[`=COUNTA(${nameOf(bench)}[Nama])`]]);
      await change(bench, (sheet) => column(sheet).delete());
      expect(await names(bench)).toEqual(["ID", "Nilai"]);
      expect(await read(bench, "A1:C1", "values")).toEqual([["ID", "Nilai", ""]]);
      await change(bench, (sheet) => columns(sheet).getItemAt(0).delete());
      expect(await refusedWith(bench, (sheet) => columns(sheet).getItemAt(0).delete())).toBe(
        "InvalidOperation",
      );
    },
    survives: tableSurvives,
  }),
];
