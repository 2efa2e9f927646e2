import { method, type Row } from "../row";
import { addressOf, change, put, refusedWith } from "./helpers";
import { sheetNames } from "./sheetHelpers";

/** What leads from a sheet to its ranges and to the sheets beside it. */
export const sheetRangeRows: readonly Row[] = [
  method("Worksheet.getCell", {
    does: "is a cell by its zero-based row and column",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getCell(2, 1))).toBe("B3");
      expect(await refusedWith(bench, (sheet) => sheet.getCell(1_048_576, 0).load("address"))).toBe(
        "InvalidArgument",
      );
    },
  }),
  method("Worksheet.getRange", {
    does: "is a range by its address or name, or the whole sheet; a bad address is refused",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRange("$B$2:A1"))).toBe("A1:B2");
      expect(await addressOf(bench, (sheet) => sheet.getRange("C:A"))).toBe("A:C");
      expect(await addressOf(bench, (sheet) => sheet.getRange())).toBe("1:1048576");
      await change(bench, (sheet, context) => {
        context.workbook.names.add("sel_saya", sheet.getRange("D4"));
      });
      expect(await addressOf(bench, (sheet) => sheet.getRange("sel_saya"))).toBe("D4");
      for (const bad of ["tidak ada", "A0", "A1:B2:C3", "XFE1"])
        expect(await refusedWith(bench, (sheet) => sheet.getRange(bad).load("address"))).toBe(
          "InvalidArgument",
        );
    },
  }),
  method("Worksheet.getRangeByIndexes", {
    does: "is a range by its first cell and its size",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4))).toBe("C2:F4");
      expect(await refusedWith(bench, (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("address"))).toBe(
        "InvalidArgument",
      );
    },
  }),
  method("Worksheet.getUsedRange", {
    does: "is the part of the sheet in use, A1 of an empty one",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getUsedRange())).toBe("A1");
      await put(bench, "B3", [[1, 2]]);
      expect(await addressOf(bench, (sheet) => sheet.getUsedRange())).toBe("B3:C3");
    },
    survives: async (context, sheet) => {
      const used = sheet.getUsedRange(true);
      used.load("address, values");
      await context.sync();
      return [used.address, used.values];
    },
  }),
  method("Worksheet.getUsedRangeOrNullObject", {
    does: "is null for an empty sheet",
    test: async (bench) =>
      expect(await addressOf(bench, (sheet) => sheet.getUsedRangeOrNullObject())).toBeNull(),
  }),
  ...(
    [
      ["getNext", "is the sheet after it, ItemNotFound after the last", 1],
      ["getPrevious", "is the sheet before it, ItemNotFound before the first", -1],
      ["getNextOrNullObject", "is the sheet after it, null after the last", 1],
      ["getPreviousOrNullObject", "is the sheet before it, null before the first", -1],
    ] as const
  ).map(([name, does, step]) =>
    method(`Worksheet.${name}`, {
      does,
      test: async (bench) => {
        const all = await sheetNames(bench);
        const near = all[all.indexOf(bench.sheetName) + step];
        const walk = (from: string) =>
          bench
            .run(async (context) => {
              const found = context.workbook.worksheets.getItem(from)[name]();
              found.load("name");
              await context.sync();
              return found.isNullObject ? null : found.name;
            })
            .catch(({ code }: OfficeExtension.Error) => code);
        // The row's own sheet is the last when its test runs.
        const orNull = name.endsWith("OrNullObject") ? null : "ItemNotFound";
        expect(await walk(bench.sheetName)).toBe(near ?? orNull);
        expect(await walk((step === 1 ? all.at(-1) : all[0]) ?? "")).toBe(orNull);
        expect(await walk((step === 1 ? all[0] : all[1]) ?? "")).toBe(step === 1 ? all[1] : all[0]);
      },
    }),
  ),
];
