import { method, property, type Row } from "../row";
import { addressOf, change, put, rangeSurvives, refusedWith } from "./helpers";
import { answer, readPart } from "./parts";

/** The merged areas of the row's sheet. */
const merged = (sheet: Excel.Worksheet) => sheet.getRange("A1:D9").getMergedAreasOrNullObject();

export const rangeSearchRows: readonly Row[] = [
  method("Range.find", {
    does: "finds the first cell with a text, from a single cell on the whole sheet after it; ItemNotFound when there is none",
    test: async (bench) => {
      await put(bench, "A1", [
        ["Rencana", "hasil"],
        ["rencana", "Hasil Kerja"],
      ]);
      const found = (text: string, criteria: Excel.SearchCriteria) =>
        addressOf(bench, (sheet) => sheet.getRange("A1:B2").find(text, criteria));
      expect(await found("hasil", {})).toBe("B1");
      expect(await found("hasil", { searchDirection: "Backwards" })).toBe("B2");
      expect(await found("Hasil", { matchCase: true })).toBe("B2");
      expect(await found("hasil kerja", { completeMatch: true })).toBe("B2");
      const from = (cell: string, searchDirection: "Forward" | "Backwards" = "Forward") =>
        addressOf(bench, (sheet) => sheet.getRange(cell).find("hasil", { searchDirection }));
      expect([await from("B1"), await from("A2"), await from("D9"), await from("B2")]).toEqual([
        "B2",
        "B2",
        "B1",
        "B1",
      ]);
      expect([await from("B2", "Backwards"), await from("A1", "Backwards")]).toEqual(["B1", "B2"]);
      expect(
        await refusedWith(bench, (sheet) => sheet.getRange("A1:B2").find("tidak", {}).load("address")),
      ).toBe("ItemNotFound");
    },
  }),
  method("Range.findOrNullObject", {
    does: "is null when no cell has the text",
    test: async (bench) =>
      expect(
        await addressOf(bench, (sheet) => sheet.getRange("A1:B2").findOrNullObject("tidak", {})),
      ).toBeNull(),
  }),
  method("Range.getUsedRange", {
    does: "is the part in use, with formats unless only values are asked for; ItemNotFound when nothing is",
    test: async (bench) => {
      await put(bench, "B2", [[1], [2]]);
      await change(bench, (sheet) => (sheet.getRange("D5").format.fill.color = "#FF0000"));
      expect(await addressOf(bench, (sheet) => sheet.getRange("A1:H9").getUsedRange())).toBe("B2:D5");
      expect(await addressOf(bench, (sheet) => sheet.getRange("A1:H9").getUsedRange(true))).toBe("B2:B3");
      expect(
        await refusedWith(bench, (sheet) => sheet.getRange("F1:G9").getUsedRange().load("address")),
      ).toBe("ItemNotFound");
    },
    survives: async (context, sheet) => {
      const used = sheet.getRange("A1:H9").getUsedRange().load("address");
      await context.sync();
      return used.address;
    },
  }),
  method("Range.getUsedRangeOrNullObject", {
    does: "is null when nothing of the range is in use",
    test: async (bench) => {
      expect(
        await addressOf(bench, (sheet) => sheet.getRange("A1:B2").getUsedRangeOrNullObject()),
      ).toBeNull();
      await put(bench, "B2", [["=SEQUENCE(2)"]]);
      expect(await addressOf(bench, (sheet) => sheet.getRange("A3:C9").getUsedRangeOrNullObject(true))).toBe(
        "B3",
      );
    },
  }),
  method("Range.getSurroundingRegion", {
    does: "is the block around it, bounded by empty rows and columns",
    test: async (bench) => {
      await put(bench, "B2", [
        [1, 2],
        [3, null],
      ]);
      await put(bench, "F2", [[9]]);
      expect(await addressOf(bench, (sheet) => sheet.getRange("C2").getSurroundingRegion())).toBe("B2:C3");
    },
  }),
  method("Range.getSpillParent", {
    does: "is the cell whose formula spills here, and ItemNotFound where nothing spills",
    test: async (bench) => {
      await put(bench, "A1", [["=SEQUENCE(3)"]]);
      expect(await addressOf(bench, (sheet) => sheet.getRange("A3").getSpillParent())).toBe("A1");
      expect(await refusedWith(bench, (sheet) => sheet.getRange("B1").getSpillParent().load("address"))).toBe(
        "ItemNotFound",
      );
    },
  }),
  method("Range.getSpillParentOrNullObject", {
    does: "is null where nothing spills, and for more than one cell",
    test: async (bench) => {
      await put(bench, "A1", [["=SEQUENCE(3)"]]);
      const parent = (address: string) =>
        addressOf(bench, (sheet) => sheet.getRange(address).getSpillParentOrNullObject());
      expect([await parent("A2"), await parent("B1"), await parent("A2:A3")]).toEqual(["A1", null, null]);
    },
  }),
  method("Range.getSpillingToRange", {
    does: "is the range a formula spills over, and ItemNotFound where none does",
    test: async (bench) => {
      await put(bench, "A1", [["=SEQUENCE(2,3)"]]);
      expect(await addressOf(bench, (sheet) => sheet.getRange("A1").getSpillingToRange())).toBe("A1:C2");
      expect(
        await refusedWith(bench, (sheet) => sheet.getRange("A1:A2").getSpillingToRange().load("address")),
      ).toBe("InvalidArgument");
      expect(
        await refusedWith(bench, (sheet) => sheet.getRange("B1").getSpillingToRange().load("address")),
      ).toBe("ItemNotFound");
    },
  }),
  method("Range.getSpillingToRangeOrNullObject", {
    does: "is null where no formula spills, and for more than one cell",
    test: async (bench) => {
      await put(bench, "A1", [["=SEQUENCE(3)"]]);
      const range = (address: string) =>
        addressOf(bench, (sheet) => sheet.getRange(address).getSpillingToRangeOrNullObject());
      expect([await range("A1"), await range("B1"), await range("A1:A2")]).toEqual(["A1:A3", null, null]);
    },
  }),
  method("Range.getMergedAreasOrNullObject", {
    does: "are the merged areas that touch the range, null when there are none",
    test: async (bench) => {
      await change(bench, (sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A3:A4").merge();
      });
      const address = await bench.on(async (sheet, context) => {
        const areas = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
        const none = sheet.getRange("F1:G9").getMergedAreasOrNullObject();
        areas.load("address");
        await context.sync();
        return [areas.address.replaceAll(/[^,]*!/g, ""), none.isNullObject];
      });
      expect(address).toEqual(["A1:B1,A3:A4", true]);
    },
    survives: async (context, sheet) => {
      const areas = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      return areas.address;
    },
  }),
  ...(
    [
      ["address", "joins the addresses", "B2:C2,B4:C4"],
      ["areaCount", "counts the areas", 2],
      ["cellCount", "counts the cells of all areas", 4],
    ] as const
  ).map(([name, does, expected]) =>
    property(`RangeAreas.${name}`, {
      does,
      test: async (bench) => {
        await change(bench, (sheet) => sheet.getRange("B2:C2").merge());
        await change(bench, (sheet) => sheet.getRange("B4:C4").merge());
        const found = await readPart(bench, merged, name);
        expect(typeof found === "string" ? found.replaceAll(/[^,]*!/g, "") : found).toBe(expected);
      },
    }),
  ),
  property("RangeAreas.areas", {
    does: "are the areas as ranges",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").merge());
      const rows = await bench.on(async (sheet, context) => {
        const { areas } = merged(sheet);
        areas.load("items/rowCount");
        await context.sync();
        return areas.items.map(({ rowCount }) => rowCount);
      });
      expect(rows).toEqual([2]);
    },
    survives: rangeSurvives("B2:C3", "values"),
  }),
  property("RangeAreas.worksheet", {
    does: "leads to the sheet of the areas",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").merge());
      expect(await readPart(bench, (sheet) => merged(sheet).worksheet, "name")).toBe(bench.sheetName);
    },
  }),
  method("RangeCollection.getCount", {
    does: "counts the ranges",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").merge());
      expect(await answer(bench, (sheet) => merged(sheet).areas.getCount())).toBe(1);
    },
  }),
  property("RangeCollection.items", {
    does: "are the ranges",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").merge());
      const addresses = await bench.on(async (sheet, context) => {
        const { areas } = merged(sheet);
        areas.load("items/address");
        await context.sync();
        return areas.items.map(({ address }) => address.split("!")[1]);
      });
      expect(addresses).toEqual(["B2:C3"]);
    },
  }),
];
