import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, put, read, refusedWith } from "./helpers";
import { collectionRows, readPart } from "./parts";
import { addTable, table, tableSurvives } from "./tableHelpers";

const rows = (sheet: Excel.Worksheet) => table(sheet).rows;

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
    survives: tableSurvives,
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
    survives: tableSurvives,
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
    survives: tableSurvives,
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
