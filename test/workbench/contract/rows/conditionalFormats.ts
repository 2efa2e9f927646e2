import { method, property, type Row, type RowBench } from "../row";
import { addCustom, addOf, at, custom, formats, rules } from "./conditionalHelpers";
import { addressOf, change, refusedWith } from "./helpers";
import { answer, collectionRows, isNull, leads, partSurvives, readPart } from "./parts";

/** Above it a rule on values, above that one on text. */
const addThree = async (bench: RowBench) => {
  for (const type of ["Custom", "CellValue", "ContainsText"] as const) await addOf(type)(bench);
};
const types = (bench: RowBench): Promise<string[]> =>
  bench.on(async (sheet, context) => {
    const collection = formats(sheet);
    collection.load("items/type");
    await context.sync();
    return collection.items.map(({ type }) => type);
  });
const typesSurvive: Row["survives"] = async (context, sheet) => {
  const collection = formats(sheet);
  collection.load("items/type,items/priority");
  await context.sync();
  return collection.items.map(({ type, priority }) => [type, priority]);
};

const ids = new WeakMap<object, [string, string]>();
const addTwo = (bench: RowBench) =>
  bench.on(async (sheet, context) => {
    const added = [formats(sheet).add("Custom"), formats(sheet).add("CellValue")];
    for (const each of added) each.load("id");
    await context.sync();
    ids.set(bench, [added[1]?.id ?? "", added[0]?.id ?? ""]);
  });
const idsOf = (bench: RowBench) => ids.get(bench) ?? (["", ""] as [string, string]);

/** Each kind of condition has its own way to it, which fails or is null for the others. */
const wayRows = (
  name: "custom" | "cellValue" | "textComparison",
  type: "Custom" | "CellValue" | "ContainsText",
  other: "Custom" | "CellValue",
): Row[] => [
  property(`ConditionalFormat.${name}`, {
    does: `leads to the condition of a format of type ${type}, or fails`,
    test: async (bench) => {
      await addOf(type)(bench);
      await change(bench, (sheet) => void at(0)(sheet)[name].format.font.load("bold"));
      await addOf(other)(bench);
      const refused = await refusedWith(bench, (sheet) => void at(0)(sheet)[name].format.font.load("bold"));
      expect(refused).toBe("InvalidOperation");
    },
  }),
  property(`ConditionalFormat.${name}OrNullObject`, {
    does: `leads to the condition of a format of type ${type}, or is a null object`,
    test: async (bench) => {
      await addOf(type)(bench);
      await addOf(other)(bench);
      const way = (index: number) =>
        isNull(bench, (sheet) => {
          const found = at(index)(sheet)[`${name}OrNullObject`];
          found.load(name === "custom" ? "format" : "rule");
          return found;
        });
      expect([await way(0), await way(1)]).toEqual([true, false]);
    },
  }),
];

export const conditionalFormatRows: readonly Row[] = [
  property("Range.conditionalFormats", {
    does: "leads to the conditional formats that touch the range",
    test: async (bench) => {
      await addCustom(bench);
      const count = (address: string) =>
        answer(bench, (sheet) => sheet.getRange(address).conditionalFormats.getCount());
      expect([await count("A3:B9"), await count("B1")]).toEqual([1, 0]);
    },
  }),
  ...collectionRows({
    type: "ConditionalFormatCollection",
    what: "format",
    of: formats,
    first: addTwo,
    keys: idsOf,
    tells: "id",
    told: idsOf,
    members: ["getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"],
  }),
  method("ConditionalFormatCollection.add", {
    does: "adds a format before all others: Custom, CellValue and ContainsText are served",
    test: async (bench) => {
      await addThree(bench);
      expect(await types(bench)).toEqual(["ContainsText", "CellValue", "Custom"]);
      expect(await refusedWith(bench, (sheet) => void formats(sheet).add("DataBar"))).toBe("NotImplemented");
    },
    survives: typesSurvive,
  }),
  method("ConditionalFormatCollection.clearAll", {
    does: "takes the formats of the range's cells away, and leaves them on others",
    test: async (bench) => {
      await addThree(bench);
      await change(bench, (sheet) => sheet.getRange("A1:A2").conditionalFormats.clearAll());
      const count = (address: string) =>
        answer(bench, (sheet) => sheet.getRange(address).conditionalFormats.getCount());
      expect([await count("A1:A2"), await count("A3")]).toEqual([0, 3]);
    },
    survives: typesSurvive,
  }),
  property("ConditionalFormat.id", {
    does: "is what the format is found by",
    test: async (bench) => {
      await addTwo(bench);
      const found = await readPart(bench, (sheet) => formats(sheet).getItem(idsOf(bench)[0]), "id");
      expect(found).toBe(idsOf(bench)[0]);
    },
  }),
  property("ConditionalFormat.type", {
    does: "is the kind it was added as",
    test: async (bench) => {
      await addOf("CellValue")(bench);
      expect(await readPart(bench, at(0), "type")).toBe("CellValue");
    },
    survives: partSurvives(at(0), "type"),
  }),
  property("ConditionalFormat.priority", {
    does: "is the place among the formats, 0 the first; setting it moves the others",
    test: async (bench) => {
      await addThree(bench);
      await change(bench, (sheet) => (at(2)(sheet).priority = 0));
      expect(await types(bench)).toEqual(["Custom", "ContainsText", "CellValue"]);
      await change(bench, (sheet) => (at(0)(sheet).priority = -1));
      expect(await types(bench)).toEqual(["ContainsText", "CellValue", "Custom"]);
      await change(bench, (sheet) => (at(1)(sheet).priority = 99));
      expect(await types(bench)).toEqual(["ContainsText", "Custom", "CellValue"]);
      expect(rules(bench).map(({ rule }) => (rule as { subType?: string }).subType)).toEqual([
        "text",
        "formula",
        "formula",
      ]);
    },
    survives: typesSurvive,
  }),
  property("ConditionalFormat.stopIfTrue", {
    does: "is whether the formats after it are left out where it holds",
    test: async (bench) => {
      await addCustom(bench);
      await change(bench, (sheet) => (at(0)(sheet).stopIfTrue = true));
      expect(await readPart(bench, at(0), "stopIfTrue")).toBe(true);
      expect(rules(bench)[0]?.stopIfTrue).toBe(true);
    },
    survives: partSurvives(at(0), "stopIfTrue"),
  }),
  method("ConditionalFormat.delete", {
    does: "takes the format away",
    test: async (bench) => {
      await addThree(bench);
      await change(bench, (sheet) => at(1)(sheet).delete());
      expect(await types(bench)).toEqual(["ContainsText", "Custom"]);
    },
    survives: typesSurvive,
  }),
  method("ConditionalFormat.getRange", {
    does: "is the range the format is on",
    test: async (bench) => {
      await addCustom(bench);
      const range = await addressOf(bench, (sheet) =>
        sheet.getRange("A2").conditionalFormats.getItemAt(0).getRange(),
      );
      expect(range).toBe("A1:A3");
    },
  }),
  method("ConditionalFormat.getRangeOrNullObject", {
    does: "is the range the format is on, or a null object for several",
    test: async (bench) => {
      await addCustom(bench);
      const range = () => addressOf(bench, (sheet) => at(0)(sheet).getRangeOrNullObject());
      expect(await range()).toBe("A1:A3");
      await change(bench, (sheet) => sheet.getRange("A2").conditionalFormats.clearAll());
      expect(await range()).toBeNull();
    },
  }),
  ...wayRows("custom", "Custom", "CellValue"),
  ...wayRows("cellValue", "CellValue", "Custom"),
  ...wayRows("textComparison", "ContainsText", "Custom"),
  leads(
    "CustomConditionalFormat.rule",
    "leads to the formula",
    (sheet) => custom(sheet).rule,
    ["formula", "=FALSE"],
    addCustom,
  ),
  leads(
    "CustomConditionalFormat.format",
    "leads to the looks",
    (sheet) => custom(sheet).format.fill,
    ["color", ""],
    addCustom,
  ),
  property("ConditionalFormatRule.formula", {
    does: "holds where it is true, relative to the first cell",
    test: async (bench) => {
      await addCustom(bench);
      await change(bench, (sheet) => {
        custom(sheet).rule.formula = '=$B1="telat"';
        custom(sheet).format.fill.color = "#FFC7CE";
      });
      expect(await readPart(bench, (sheet) => custom(sheet).rule, "formula")).toBe('=$B1="telat"');
      expect(await refusedWith(bench, (sheet) => (custom(sheet).rule.formula = ""))).toBe("InvalidArgument");
      expect(rules(bench)[0]?.rule).toMatchObject({
        value: '=$B1="telat"',
        style: { bg: { rgb: "#FFC7CE" } },
      });
    },
    survives: partSurvives((sheet) => custom(sheet).rule, "formula"),
  }),
  property("CellValueConditionalFormat.rule", {
    does: "compares the cells with one or two formulas",
    test: async (bench) => {
      await addOf("CellValue")(bench);
      const value = (sheet: Excel.Worksheet) => at(0)(sheet).cellValue;
      for (const rule of [
        { formula1: "=5", operator: "GreaterThan" },
        { formula1: "=$B$1", formula2: "=10", operator: "Between" },
        { formula1: '="Kurang"', operator: "EqualTo" },
      ] as const) {
        await change(bench, (sheet) => (value(sheet).rule = rule));
        expect(await readPart(bench, value, "rule")).toEqual(rule);
      }
      expect(rules(bench)[0]?.rule).toMatchObject({ value: '=A1=("Kurang")' });
      const bad = { formula1: "=1", operator: "Mirip" as "EqualTo" };
      expect(await refusedWith(bench, (sheet) => (value(sheet).rule = bad))).toBe("InvalidArgument");
    },
    survives: partSurvives((sheet) => at(0)(sheet).cellValue, "rule"),
  }),
  leads(
    "CellValueConditionalFormat.format",
    "leads to the looks",
    (sheet) => at(0)(sheet).cellValue.format.fill,
    ["color", ""],
    addOf("CellValue"),
  ),
  property("TextConditionalFormat.rule", {
    does: "holds where the text of a cell contains another; other comparisons are not served",
    test: async (bench) => {
      await addOf("ContainsText")(bench);
      const text = (sheet: Excel.Worksheet) => at(0)(sheet).textComparison;
      const rule = { operator: "Contains", text: "terlambat" } as const;
      await change(bench, (sheet) => (text(sheet).rule = rule));
      expect(await readPart(bench, text, "rule")).toEqual(rule);
      expect(rules(bench)[0]?.rule).toMatchObject({ operator: "containsText", value: "terlambat" });
      const other = { operator: "BeginsWith", text: "t" } as const;
      expect(await refusedWith(bench, (sheet) => (text(sheet).rule = other))).toBe("NotImplemented");
    },
    survives: partSurvives((sheet) => at(0)(sheet).textComparison, "rule"),
  }),
  leads(
    "TextConditionalFormat.format",
    "leads to the looks",
    (sheet) => at(0)(sheet).textComparison.format.fill,
    ["color", ""],
    addOf("ContainsText"),
  ),
];
