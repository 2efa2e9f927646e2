import { method, property, type Row } from "../row";
import { addCustom, custom, rules } from "./conditionalHelpers";
import { change, refusedWith } from "./helpers";
import { leads, partSurvives, readPart } from "./parts";

const font = (sheet: Excel.Worksheet) => custom(sheet).format.font;
const fill = (sheet: Excel.Worksheet) => custom(sheet).format.fill;

const colour = (
  member: string,
  does: string,
  of: (sheet: Excel.Worksheet) => { color: string },
  seen: object,
): Row =>
  property(member, {
    does,
    test: async (bench) => {
      await addCustom(bench);
      expect(await readPart(bench, of, "color")).toBe("");
      await change(bench, (sheet) => (of(sheet).color = "#c00000"));
      expect(await readPart(bench, of, "color")).toBe("#C00000");
      expect(rules(bench)[0]?.rule).toMatchObject({ style: seen });
      expect(await refusedWith(bench, (sheet) => (of(sheet).color = "merah"))).toBe("InvalidArgument");
    },
    survives: partSurvives(of, "color"),
  });

const style = (member: string, key: "bold" | "italic", seen: object): Row =>
  property(member, {
    does: `makes the text of the cells ${key}`,
    test: async (bench) => {
      await addCustom(bench);
      await change(bench, (sheet) => (font(sheet)[key] = true));
      expect(await readPart(bench, font, key)).toBe(true);
      expect(rules(bench)[0]?.rule).toMatchObject({ style: seen });
    },
    survives: partSurvives(font, key),
  });

/** The looks a conditional format gives cells. */
export const conditionalLookRows: readonly Row[] = [
  leads("ConditionalRangeFormat.font", "leads to the font", font, ["color", ""], addCustom),
  leads("ConditionalRangeFormat.fill", "leads to the fill", fill, ["color", ""], addCustom),
  style("ConditionalRangeFont.bold", "bold", { bl: 1 }),
  style("ConditionalRangeFont.italic", "italic", { it: 1 }),
  colour("ConditionalRangeFont.color", "colours the text of the cells", font, { cl: { rgb: "#C00000" } }),
  colour("ConditionalRangeFill.color", "colours the cells", fill, { bg: { rgb: "#C00000" } }),
  method("ConditionalRangeFont.clear", {
    does: "takes the font's looks away",
    test: async (bench) => {
      await addCustom(bench);
      await change(bench, (sheet) => {
        font(sheet).bold = true;
        font(sheet).color = "#C00000";
        fill(sheet).color = "#FFC7CE";
      });
      await change(bench, (sheet) => font(sheet).clear());
      const looks = [await readPart(bench, font, "bold"), await readPart(bench, font, "color")];
      expect([...looks, await readPart(bench, fill, "color")]).toEqual([null, "", "#FFC7CE"]);
    },
    survives: partSurvives(font, "bold", "color"),
  }),
  method("ConditionalRangeFill.clear", {
    does: "takes the fill away",
    test: async (bench) => {
      await addCustom(bench);
      await change(bench, (sheet) => (fill(sheet).color = "#FFC7CE"));
      await change(bench, (sheet) => fill(sheet).clear());
      expect(await readPart(bench, fill, "color")).toBe("");
    },
    survives: partSurvives(fill, "color"),
  }),
];
