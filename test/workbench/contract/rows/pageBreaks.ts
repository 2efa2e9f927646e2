import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, refusedWith } from "./helpers";
import { collectionRows, leads, readPart } from "./parts";

const print = (bench: RowBench) => bench.host.kept.sheets[bench.grid().getSheetId()]?.print;

const breaks = (sheet: Excel.Worksheet) => sheet.horizontalPageBreaks;
const addTwo = (bench: RowBench) =>
  change(bench, (sheet) => {
    breaks(sheet).add("A11");
    breaks(sheet).add(sheet.getRange("A5:C5"));
  });
const breaksSurvive: Row["survives"] = async (context, sheet) => {
  breaks(sheet).load("items/rowIndex");
  await context.sync();
  return breaks(sheet).items.map(({ rowIndex }) => rowIndex);
};
const firstBreak = (sheet: Excel.Worksheet) => breaks(sheet).getItem(0);

export const pageBreakRows: readonly Row[] = [
  leads(
    "Worksheet.horizontalPageBreaks",
    "leads to the breaks above rows",
    firstBreak,
    ["rowIndex", 4],
    addTwo,
    "kept only",
  ),
  leads(
    "Worksheet.verticalPageBreaks",
    "leads to the breaks before columns",
    (sheet) => sheet.verticalPageBreaks.getItem(0),
    ["columnIndex", 2],
    (bench) => change(bench, (sheet) => void sheet.verticalPageBreaks.add("C1")),
    "kept only",
  ),
  ...collectionRows({
    type: "PageBreakCollection",
    what: "break",
    of: breaks,
    first: addTwo,
    keys: () => ["", ""],
    tells: "rowIndex",
    told: () => [4, 10],
    kept: "kept only",
    members: ["getCount", "items"],
  }),
  method("PageBreakCollection.getItem", {
    does: "finds a break by its place, or is ItemNotFound",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, (sheet) => breaks(sheet).getItem(1), "rowIndex")).toBe(10);
      expect(await refusedWith(bench, (sheet) => void breaks(sheet).getItem(2).load("rowIndex"))).toBe(
        "ItemNotFound",
      );
    },
  }),
  method("PageBreakCollection.add", {
    does: "starts a new page with the row of the range, once",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await addTwo(bench);
      expect(print(bench)?.rowBreaks).toEqual([4, 10]);
      expect(await refusedWith(bench, (sheet) => void breaks(sheet).add("A1"))).toBe("InvalidArgument");
    },
    survives: breaksSurvive,
  }),
  method("PageBreakCollection.removePageBreaks", {
    does: "takes all breaks away",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (sheet) => breaks(sheet).removePageBreaks());
      expect(print(bench)?.rowBreaks).toEqual([]);
    },
    survives: breaksSurvive,
  }),
  property("PageBreak.rowIndex", {
    does: "is the row the new page starts with",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, firstBreak, "rowIndex")).toBe(4);
    },
  }),
  property("PageBreak.columnIndex", {
    does: "is the column the new page starts with",
    kept: "kept only",
    test: async (bench) => {
      await change(bench, (sheet) => void sheet.verticalPageBreaks.add("D1"));
      expect(await readPart(bench, (sheet) => sheet.verticalPageBreaks.getItem(0), "columnIndex")).toBe(3);
    },
  }),
  method("PageBreak.delete", {
    does: "takes the break away",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (sheet) => firstBreak(sheet).delete());
      expect(print(bench)?.rowBreaks).toEqual([10]);
    },
    survives: breaksSurvive,
  }),
  method("PageBreak.getCellAfterBreak", {
    does: "is the first cell of the new page",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      expect(await addressOf(bench, (sheet) => firstBreak(sheet).getCellAfterBreak())).toBe("A5");
    },
  }),
];
