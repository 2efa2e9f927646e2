import { method, property, type Row, type RowBench } from "../row";
import { change, refusedWith } from "./helpers";
import { collectionRows, leads, partSurvives, readPart } from "./parts";

const addTwo = (bench: RowBench) =>
  change(bench, ({ customProperties }) => {
    customProperties.add("formulir", "SKP");
    customProperties.add("versi", "2");
  });

const form = (sheet: Excel.Worksheet) => sheet.customProperties.getItem("formulir");

export const customPropertyRows: readonly Row[] = [
  leads(
    "Worksheet.customProperties",
    "leads to the sheet's own properties",
    form,
    ["value", "SKP"],
    addTwo,
    "kept only",
  ),
  ...collectionRows({
    type: "WorksheetCustomPropertyCollection",
    what: "property",
    of: (sheet) => sheet.customProperties,
    first: addTwo,
    keys: () => ["FORMULIR", "versi"],
    tells: "key",
    told: () => ["formulir", "versi"],
    kept: "kept only",
    members: ["getCount", "getItem", "getItemOrNullObject", "items"],
  }),
  method("WorksheetCustomPropertyCollection.add", {
    does: "adds a property, or gives the one of this key, in any case, another value",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, ({ customProperties }) => void customProperties.add("Formulir", "Evaluasi"));
      expect(await readPart(bench, form, "value")).toBe("Evaluasi");
      expect(await refusedWith(bench, (sheet) => void sheet.customProperties.add("", "x"))).toBe(
        "InvalidArgument",
      );
      const long = "k".repeat(256);
      expect(await refusedWith(bench, (sheet) => void sheet.customProperties.add(long, "x"))).toBe(
        "InvalidArgument",
      );
    },
    survives: partSurvives(form, "key", "value"),
  }),
  property("WorksheetCustomProperty.key", {
    does: "is what the property is found by",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, form, "key")).toBe("formulir");
    },
    survives: partSurvives(form, "key"),
  }),
  property("WorksheetCustomProperty.value", {
    does: "is a text",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (sheet) => (form(sheet).value = 'Rencana <2026> & "lain"'));
      expect(await readPart(bench, form, "value")).toBe('Rencana <2026> & "lain"');
    },
    survives: partSurvives(form, "value"),
  }),
  method("WorksheetCustomProperty.delete", {
    does: "takes the property away",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (sheet) => form(sheet).delete());
      expect(await refusedWith(bench, (sheet) => form(sheet).load("value"))).toBe("ItemNotFound");
    },
    survives: async (context, sheet) => {
      sheet.customProperties.load("items/key");
      await context.sync();
      return sheet.customProperties.items.map(({ key }) => key);
    },
  }),
];
