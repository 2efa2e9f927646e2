import { method, property, type Row } from "../row";
import { change, refusedWith } from "./helpers";
import { readPart } from "./parts";
import { changeAll, sheetNames } from "./sheetHelpers";

export const worksheetCollectionRows: readonly Row[] = [
  method("WorksheetCollection.add", {
    does: "adds a sheet at the end without going there, and names it when no name is given",
    test: async (bench) => {
      const made = await bench.run(async (context) => {
        const before = context.workbook.worksheets.getActiveWorksheet().load("name");
        const sheet = context.workbook.worksheets.add();
        sheet.load("name, position");
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        const after = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        const found = [sheet.position - count.value, before.name === after.name, sheet.name];
        sheet.delete();
        await context.sync();
        return found;
      });
      expect(made).toEqual([-1, true, expect.stringMatching(/^Sheet\d+$/)]);
      expect(await sheetNames(bench)).toEqual(
        bench.engine.api
          .getActiveWorkbook()
          ?.getSheets()
          .map((sheet) => sheet.getSheetName()),
      );
      const add = (name: string) =>
        refusedWith(bench, (_, context) => void context.workbook.worksheets.add(name));
      expect(await add(bench.sheetName.toLowerCase())).toBe("ItemAlreadyExists");
      expect(await add("a*b")).toBe("InvalidArgument");
      expect(await add("a".repeat(32))).toBe("InvalidArgument");
    },
  }),
  method("WorksheetCollection.getActiveWorksheet", {
    does: "is the sheet in front",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.activate());
      const name = await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
      expect(name).toBe(bench.sheetName);
    },
  }),
  method("WorksheetCollection.getCount", {
    does: "counts the sheets, or the visible ones",
    test: async (bench) => {
      const counts = await bench.on(async (sheet, context) => {
        sheet.visibility = "Hidden";
        const all = context.workbook.worksheets.getCount();
        const visible = context.workbook.worksheets.getCount(true);
        await context.sync();
        return all.value - visible.value;
      });
      expect(counts).toBeGreaterThanOrEqual(1);
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
    },
  }),
  ...(["getFirst", "getLast"] as const).map((name) =>
    method(`WorksheetCollection.${name}`, {
      does: `is the ${name === "getFirst" ? "first" : "last"} sheet, or the ${name === "getFirst" ? "first" : "last"} visible one`,
      test: async (bench) => {
        const found = (visibleOnly?: boolean) =>
          readPart(bench, (_, { workbook }) => workbook.worksheets[name](visibleOnly), "name");
        const all = await sheetNames(bench);
        const [end = "", next] = name === "getFirst" ? all : [...all].reverse();
        expect(await found()).toBe(end);
        await changeAll(bench, [end], (sheet) => (sheet.visibility = "Hidden"));
        expect([await found(), await found(true)]).toEqual([end, next]);
        await changeAll(bench, [end], (sheet) => (sheet.visibility = "Visible"));
      },
    }),
  ),
  method("WorksheetCollection.getItem", {
    does: "is a sheet by name in any case or by id, and ItemNotFound when there is none",
    test: async (bench) => {
      const id = bench.grid().getSheetId();
      for (const key of [bench.sheetName.toLowerCase(), id]) {
        const name = await bench.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(key).load("name");
          await context.sync();
          return sheet.name;
        });
        expect(name).toBe(bench.sheetName);
      }
      expect(
        await refusedWith(
          bench,
          (_, context) => void context.workbook.worksheets.getItem("tidak ada").load("name"),
        ),
      ).toBe("ItemNotFound");
    },
  }),
  method("WorksheetCollection.getItemOrNullObject", {
    does: "is null when there is no such sheet, and so is everything below it",
    test: async (bench) => {
      const nothing = await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("tidak ada");
        const range = sheet.getRange("A1");
        range.load("values");
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      });
      expect(nothing).toEqual([true, true]);
    },
  }),
  property("WorksheetCollection.items", {
    does: "are the sheets in the order of their tabs; $top and $skip cut them",
    test: async (bench) => {
      const all = await sheetNames(bench);
      const some = await bench.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ name: true, $top: 2, $skip: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      });
      expect(some).toEqual(all.slice(1, 3));
      expect(all).toEqual(
        bench.engine.api
          .getActiveWorkbook()
          ?.getSheets()
          .map((sheet) => sheet.getSheetName()),
      );
    },
  }),
];
