import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, put, refusedWith } from "./helpers";
import { leads, readPart } from "./parts";
import { addTable, people, table } from "./tableHelpers";

const column = (sheet: Excel.Worksheet) => table(sheet).columns.getItem("Nama");
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
