import { method, property, type Row } from "../row";
import { change, read, refusedWith } from "./helpers";
import { partSurvives, readPart } from "./parts";

const border = (name: "style" | "weight" | "color", does: string, value: string, seen: object): Row =>
  property(`RangeBorder.${name}`, {
    does,
    test: async (bench) => {
      await change(bench, (sheet) => {
        const edge = sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom");
        (edge as unknown as Record<string, string>)[name] = value;
      });
      expect(bench.style(2, 1).bd?.b).toMatchObject(seen);
      expect(bench.style(1, 1).bd?.b).toBeUndefined();
      const below = (sheet: Excel.Worksheet) => sheet.getRange("B4").format.borders.getItem("EdgeTop");
      expect(await readPart(bench, below, name)).toBe(value);
    },
    survives: partSurvives(
      (sheet) => sheet.getRange("B2:C3").format.borders.getItem("EdgeBottom"),
      "style",
      "weight",
      "color",
    ),
  });

export const rangeBorderRows: readonly Row[] = [
  border("style", "draws a line on one side, which the neighbour shares", "Double", { s: 7 }),
  border("weight", "makes the line thick; a side without one gets it", "Medium", { s: 8 }),
  border("color", "colours the line; a side without one gets a thin one", "#FF0000", {
    s: 1,
    cl: { rgb: "#FF0000" },
  }),
  property("RangeBorder.sideIndex", {
    does: "names the side",
    test: async (bench) => {
      const sides = await bench.on(async (sheet, context) => {
        const { borders } = sheet.getRange("A1:B2").format;
        borders.load("items/sideIndex");
        await context.sync();
        return borders.items.map(({ sideIndex }) => sideIndex);
      });
      expect(sides).toContain("InsideHorizontal");
    },
  }),
  method("RangeBorderCollection.getItem", {
    does: "is the border of one side; inside lines belong to both cells",
    test: async (bench) => {
      await change(bench, (sheet) => {
        for (const side of ["EdgeTop", "InsideHorizontal", "InsideVertical"] as const)
          sheet.getRange("A1:B2").format.borders.getItem(side).style = "Continuous";
      });
      expect(bench.style(0, 0).bd).toMatchObject({ t: { s: 1 }, b: { s: 1 }, r: { s: 1 } });
      expect(bench.style(1, 1).bd).toMatchObject({ t: { s: 1 }, l: { s: 1 } });
      await change(
        bench,
        (sheet) => (sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal").style = "None"),
      );
      expect(bench.style(1, 1).bd?.t).toBeUndefined();
      expect(
        await refusedWith(
          bench,
          (sheet) => (sheet.getRange("A1").format.borders.getItem("Salah" as "EdgeTop").style = "None"),
        ),
      ).toBe("InvalidArgument");
    },
    survives: async (context, sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.load("items/sideIndex,items/style");
      await context.sync();
      return borders.items.map(({ sideIndex, style }) => [sideIndex, style]);
    },
  }),
  method("RangeBorderCollection.getItemAt", {
    does: "is a border by its number",
    test: async (bench) =>
      expect(
        await readPart(bench, (sheet) => sheet.getRange("A1").format.borders.getItemAt(1), "sideIndex"),
      ).toBe("EdgeBottom"),
  }),
  property("RangeBorderCollection.count", {
    does: "counts the sides",
    test: async (bench) =>
      expect(await readPart(bench, (sheet) => sheet.getRange("A1").format.borders, "count")).toBe(8),
  }),
  property("RangeBorderCollection.items", {
    does: "are the borders of all sides",
    test: async (bench) => {
      await change(
        bench,
        (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeLeft").style = "Dash"),
      );
      const styles = await bench.on(async (sheet, context) => {
        const { borders } = sheet.getRange("A1").format;
        borders.load("items/style,items/sideIndex");
        await context.sync();
        return borders.items
          .filter(({ style }) => style !== "None")
          .map(({ sideIndex, style }) => [sideIndex, style]);
      });
      expect(styles).toEqual([["EdgeLeft", "Dash"]]);
      expect(await read(bench, "A1", "values")).toEqual([[""]]);
    },
  }),
];
