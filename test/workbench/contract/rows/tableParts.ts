import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, put, read, refusedWith } from "./helpers";
import { answer, collectionRows, leads, partSurvives, readPart } from "./parts";
import { addTable, nameOf, people, table } from "./tables";

const columns = (sheet: Excel.Worksheet) => table(sheet).columns;
const column = (sheet: Excel.Worksheet) => columns(sheet).getItem("Nama");
const rows = (sheet: Excel.Worksheet) => table(sheet).rows;
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
    survives: async (context, sheet) => {
      const range = table(sheet).getRange();
      range.load("address,values");
      await context.sync();
      return [range.address, range.values];
    },
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
  }),
];

export const tableRowRows: readonly Row[] = [
  ...collectionRows({
    type: "TableRowCollection",
    what: "row",
    of: rows,
    first: addTable,
    keys: () => ["", ""],
    tells: "index",
    told: () => [0, 1],
    members: ["count", "getCount", "getItemAt", "items"],
  }),
  method("TableRowCollection.add", {
    does: "adds rows at the end or before another; calculated columns are filled; what is below the table moves down",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "D1", [["Dua kali"], ["=[@Nilai]*2"], ["=[@Nilai]*2"]]);
      await put(bench, "A5", [["di bawah"]]);
      await change(bench, (sheet) => {
        rows(sheet).add(undefined, [
          ["P3", "Tono", 9, null as never],
          ["P4", "Eka", 1, null as never],
        ]);
        rows(sheet).add(1, [["P0", "Dewi", 3, null as never]]);
      });
      expect(await read(bench, "A2:D8", "values")).toEqual([
        ["P1", "Budi", 5, 10],
        ["P0", "Dewi", 3, 6],
        ["P2", "Ani", 7, 14],
        ["P3", "Tono", 9, 18],
        ["P4", "Eka", 1, 2],
        ["", "", "", ""],
        ["di bawah", "", "", ""],
      ]);
      const bad = [
        await refusedWith(bench, (sheet) => void rows(sheet).add(99, [["x", "x", 1, 1]])),
        await refusedWith(bench, (sheet) => void rows(sheet).add(undefined, [["x"]])),
      ];
      expect(bad).toEqual(["InvalidArgument", "InvalidArgument"]);
    },
    survives: async (context, sheet) => {
      const range = table(sheet).getRange();
      range.load("address,formulas,values");
      await context.sync();
      return [range.address, range.formulas, range.values];
    },
  }),
  property("TableRow.index", {
    does: "is the place of the row, counted from 0",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, (sheet) => rows(sheet).getItemAt(1), "index")).toBe(1);
    },
  }),
  property("TableRow.values", {
    does: "are the values of the row",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => (rows(sheet).getItemAt(1).values = [["P9", "Ayu", 4]]));
      expect(await readPart(bench, (sheet) => rows(sheet).getItemAt(1), "values")).toEqual([
        ["P9", "Ayu", 4],
      ]);
    },
  }),
  method("TableRow.getRange", {
    does: "is the row's cells",
    test: async (bench) => {
      await addTable(bench);
      expect(await addressOf(bench, (sheet) => rows(sheet).getItemAt(1).getRange())).toBe("A3:C3");
    },
  }),
  method("TableRow.delete", {
    does: "takes the row away, the cells below move up; the last row is emptied",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "A5", [["di bawah"]]);
      await change(bench, (sheet) => rows(sheet).getItemAt(0).delete());
      expect(await read(bench, "A2:A4", "values")).toEqual([["P2"], [""], ["di bawah"]]);
      await change(bench, (sheet) => rows(sheet).getItemAt(0).delete());
      expect(await addressOf(bench, (sheet) => table(sheet).getDataBodyRange())).toBe("A2:C2");
      expect(await read(bench, "A2:C2", "values")).toEqual([["", "", ""]]);
    },
  }),
];

const sort = (sheet: Excel.Worksheet) => table(sheet).sort;
const sorted = (bench: RowBench) => read(bench, "B2:B3", "values");
const byName = (bench: RowBench) =>
  change(bench, (sheet) => sort(sheet).apply([{ key: 1, ascending: true }]));

export const tableSortRows: readonly Row[] = [
  method("TableSort.apply", {
    does: "sorts the data rows by columns, counted from 0",
    test: async (bench) => {
      await addTable(bench);
      await byName(bench);
      expect(await sorted(bench)).toEqual([["Ani"], ["Budi"]]);
      await change(bench, (sheet) => sort(sheet).apply([{ key: 2, ascending: true }]));
      expect(await sorted(bench)).toEqual([["Budi"], ["Ani"]]);
      expect(await refusedWith(bench, (sheet) => sort(sheet).apply([{ key: 3 }]))).toBe("InvalidArgument");
    },
  }),
  method("TableSort.reapply", {
    does: "sorts again by what it was sorted by",
    test: async (bench) => {
      await addTable(bench);
      await byName(bench);
      await put(bench, "B2", [["Zaki"]]);
      await change(bench, (sheet) => sort(sheet).reapply());
      expect(await sorted(bench)).toEqual([["Budi"], ["Zaki"]]);
    },
  }),
  method("TableSort.clear", {
    does: "forgets what it was sorted by, and leaves the rows",
    test: async (bench) => {
      await addTable(bench);
      await byName(bench);
      await change(bench, (sheet) => sort(sheet).clear());
      expect(await readPart(bench, sort, "fields")).toEqual([]);
      expect(await sorted(bench)).toEqual([["Ani"], ["Budi"]]);
    },
  }),
  property("TableSort.fields", {
    does: "is what it was last sorted by",
    kept: "kept only",
    test: async (bench) => {
      await addTable(bench);
      await byName(bench);
      expect(await readPart(bench, sort, "fields")).toEqual([{ key: 1, ascending: true }]);
    },
  }),
  property("TableSort.matchCase", {
    does: "is whether the case of letters counted",
    kept: "kept only",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => sort(sheet).apply([{ key: 1 }], true));
      expect(await readPart(bench, sort, "matchCase")).toBe(true);
    },
  }),
  property("TableSort.method", {
    does: "is PinYin, which matters for Chinese only",
    kept: "kept only",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, sort, "method")).toBe("PinYin");
    },
  }),
];

const filter = (sheet: Excel.Worksheet) => column(sheet).filter;
const hidden = (bench: RowBench) => [1, 2].filter((row) => bench.grid().getRowFiltered(row));
const onlyAni = (bench: RowBench) => change(bench, (sheet) => filter(sheet).applyValuesFilter(["Ani"]));

const own = (sheet: Excel.Worksheet) => sheet.autoFilter;
const addFilter = async (bench: RowBench) => {
  await put(bench, "A1", people);
  await change(bench, (sheet) => own(sheet).apply("A1:C3", 1, { filterOn: "Values", values: ["Ani"] }));
};

export const filterRows: readonly Row[] = [
  method("Filter.apply", {
    does: "shows the rows of chosen values; Excel's other filters are not served",
    test: async (bench) => {
      await addTable(bench);
      await change(bench, (sheet) => filter(sheet).apply({ filterOn: "Values", values: ["Budi"] }));
      expect(hidden(bench)).toEqual([2]);
      const other = await refusedWith(bench, (sheet) =>
        filter(sheet).apply({ filterOn: "Custom", criterion1: ">1" }),
      );
      expect(other).toBe("NotImplemented");
    },
  }),
  method("Filter.applyValuesFilter", {
    does: "shows the rows of chosen values, blank ones by an empty text",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "B2", [[""]]);
      await onlyAni(bench);
      expect(hidden(bench)).toEqual([1]);
      await change(bench, (sheet) => filter(sheet).applyValuesFilter([""]));
      expect(hidden(bench)).toEqual([2]);
    },
  }),
  method("Filter.clear", {
    does: "shows all rows again",
    test: async (bench) => {
      await addTable(bench);
      await onlyAni(bench);
      await change(bench, (sheet) => filter(sheet).clear());
      expect(hidden(bench)).toEqual([]);
    },
  }),
  property("Filter.criteria", {
    does: "is what is chosen, null without a choice",
    test: async (bench) => {
      await addTable(bench);
      expect(await readPart(bench, filter, "criteria")).toBeNull();
      await onlyAni(bench);
      expect(await readPart(bench, filter, "criteria")).toEqual({ filterOn: "Values", values: ["Ani"] });
    },
  }),
  leads("Worksheet.autoFilter", "leads to the filter the sheet has beside its tables", own, [
    "enabled",
    false,
  ]),
  method("AutoFilter.apply", {
    does: "puts a filter over a range, and shows the rows of chosen values",
    test: async (bench) => {
      await addFilter(bench);
      expect(hidden(bench)).toEqual([1]);
      const far = await refusedWith(bench, (sheet) =>
        own(sheet).apply("A1:C3", 3, { filterOn: "Values", values: [] }),
      );
      expect(far).toBe("InvalidArgument");
    },
  }),
  property("AutoFilter.enabled", {
    does: "is whether there is a filter",
    test: async (bench) => {
      expect(await readPart(bench, own, "enabled")).toBe(false);
      await addFilter(bench);
      expect(await readPart(bench, own, "enabled")).toBe(true);
    },
  }),
  property("AutoFilter.isDataFiltered", {
    does: "is whether something is chosen",
    test: async (bench) => {
      await addTable(bench);
      const filtered = () => readPart(bench, (sheet) => table(sheet).autoFilter, "isDataFiltered");
      expect(await filtered()).toBe(false);
      await onlyAni(bench);
      expect(await filtered()).toBe(true);
    },
  }),
  property("AutoFilter.criteria", {
    does: "is what is chosen in each column",
    test: async (bench) => {
      await addFilter(bench);
      expect(await readPart(bench, own, "criteria")).toEqual([
        null,
        { filterOn: "Values", values: ["Ani"] },
        null,
      ]);
    },
  }),
  method("AutoFilter.clearCriteria", {
    does: "shows all rows, and leaves the filter",
    test: async (bench) => {
      await addFilter(bench);
      await change(bench, (sheet) => own(sheet).clearCriteria());
      expect([hidden(bench), await readPart(bench, own, "enabled")]).toEqual([[], true]);
    },
  }),
  method("AutoFilter.clearColumnCriteria", {
    does: "forgets what is chosen in one column",
    test: async (bench) => {
      await addFilter(bench);
      await change(bench, (sheet) => own(sheet).clearColumnCriteria(1));
      expect(hidden(bench)).toEqual([]);
      expect(await refusedWith(bench, (sheet) => own(sheet).clearColumnCriteria(9))).toBe("InvalidArgument");
    },
  }),
  method("AutoFilter.getRange", {
    does: "is the range with its header, or ItemNotFound",
    test: async (bench) => {
      expect(await refusedWith(bench, (sheet) => void own(sheet).getRange().load("address"))).toBe(
        "ItemNotFound",
      );
      await addFilter(bench);
      expect(await addressOf(bench, (sheet) => own(sheet).getRange())).toBe("A1:C3");
    },
  }),
  method("AutoFilter.getRangeOrNullObject", {
    does: "is the range with its header, or a null object",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => own(sheet).getRangeOrNullObject())).toBeNull();
      await addTable(bench);
      expect(await addressOf(bench, (sheet) => table(sheet).autoFilter.getRangeOrNullObject())).toBe("A1:C3");
    },
  }),
  method("AutoFilter.reapply", {
    does: "filters again after values changed",
    test: async (bench) => {
      await addFilter(bench);
      await put(bench, "B2", [["Ani"]]);
      await change(bench, (sheet) => own(sheet).reapply());
      expect(hidden(bench)).toEqual([]);
    },
  }),
  method("AutoFilter.remove", {
    does: "takes the filter away",
    test: async (bench) => {
      await addFilter(bench);
      await change(bench, (sheet) => own(sheet).remove());
      expect([hidden(bench), await readPart(bench, own, "enabled")]).toEqual([[], false]);
    },
  }),
];
