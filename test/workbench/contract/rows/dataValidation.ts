import { method, property, type Row, type RowBench } from "../row";
import { change, put, refusedWith } from "./helpers";
import { leads, partSurvives, readPart } from "./parts";

const validation = (sheet: Excel.Worksheet) => sheet.getRange("A1:A3").dataValidation;
const read = (bench: RowBench, key: string) => readPart(bench, validation, key);
const setRule = (bench: RowBench, rule: Excel.DataValidationRule) =>
  change(bench, (sheet) => (validation(sheet).rule = rule));
const refusesRule = (bench: RowBench, rule: Excel.DataValidationRule) =>
  refusedWith(bench, (sheet) => (validation(sheet).rule = rule));

const rules: readonly (readonly [Excel.DataValidationRule, Excel.DataValidationRule, string])[] = [
  [
    { list: { inCellDropDown: true, source: "Baik,Butuh Perbaikan,Kurang" } },
    { list: { inCellDropDown: true, source: "Baik,Butuh Perbaikan,Kurang" } },
    "List",
  ],
  [
    { list: { inCellDropDown: false, source: "=$F$1:$F$3" } },
    { list: { inCellDropDown: false, source: "=$F$1:$F$3" } },
    "List",
  ],
  [
    { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
    { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } },
    "WholeNumber",
  ],
  [
    { decimal: { formula1: "=F1", operator: "GreaterThanOrEqualTo" } },
    { decimal: { formula1: "=F1", operator: "GreaterThanOrEqualTo" } },
    "Decimal",
  ],
  [
    { date: { formula1: "2026-01-15", operator: "LessThan" } },
    { date: { formula1: "=46037", operator: "LessThan" } },
    "Date",
  ],
  [
    { textLength: { formula1: 18, operator: "EqualTo" } },
    { textLength: { formula1: "=18", operator: "EqualTo" } },
    "TextLength",
  ],
  [{ custom: { formula: '=LEFT(A1,1)="S"' } }, { custom: { formula: '=LEFT(A1,1)="S"' } }, "Custom"],
];

/** The rule of A2 as the grid applies it. */
const inGrid = (bench: RowBench) => {
  const sheet = bench.engine.api.getActiveWorkbook()?.getSheetByName(bench.sheetName);
  return sheet?.getRange("A2").getDataValidation()?.rule;
};

const oneToTen: Excel.DataValidationRule = {
  wholeNumber: { formula1: 1, formula2: 10, operator: "Between" },
};

export const dataValidationRows: readonly Row[] = [
  leads("Range.dataValidation", "leads to the validation of the range's cells", validation, ["type", "None"]),
  property("DataValidation.rule", {
    does: "is one criterion: a list, a number, a date, a length or a formula; operands are read as formulas",
    test: async (bench) => {
      expect(await read(bench, "rule")).toEqual({});
      for (const [given, answered] of rules) {
        await setRule(bench, given);
        expect(await read(bench, "rule")).toEqual(answered);
      }
      await change(bench, (sheet) => {
        validation(sheet).rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F3") } };
      });
      const source = `='${bench.sheetName}'!$F$1:$F$3`.replace(/^='(K\d+)'/, "='$1'");
      expect(await read(bench, "rule")).toEqual({ list: { inCellDropDown: true, source } });
      expect(inGrid(bench)).toMatchObject({ type: "list" });
      const bad: Excel.DataValidationRule[] = [
        {},
        { list: { inCellDropDown: true, source: "" } },
        { list: { inCellDropDown: true, source: "x".repeat(256) } },
        { list: { inCellDropDown: true, source: "=tData[Nama]" } },
        { wholeNumber: { formula1: 1, operator: "Between" } },
        { wholeNumber: { formula1: "satu", operator: "EqualTo" } },
        { decimal: { formula1: 1, operator: "Kira-kira" as "Between" } },
        { custom: { formula: "" } },
        { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } },
      ];
      for (const rule of bad) expect(await refusesRule(bench, rule)).toBe("InvalidArgument");
    },
    survives: partSurvives(validation, "rule", "type"),
  }),
  property("DataValidation.type", {
    does: "names the criterion: None without one, Inconsistent for several, MixedCriteria for some cells only",
    test: async (bench) => {
      for (const [rule, , type] of rules) {
        await setRule(bench, rule);
        expect(await read(bench, "type")).toBe(type);
      }
      const at = (address: string) =>
        readPart(bench, (sheet) => sheet.getRange(address).dataValidation, "type");
      await change(bench, (sheet) => (sheet.getRange("B1:B3").dataValidation.rule = oneToTen));
      expect([await at("A1:A5"), await at("A1:B3"), await at("C1")]).toEqual([
        "MixedCriteria",
        "Inconsistent",
        "None",
      ]);
      expect(await readPart(bench, (sheet) => sheet.getRange("A1:B3").dataValidation, "rule")).toBeNull();
    },
    survives: partSurvives(validation, "type"),
  }),
  property("DataValidation.errorAlert", {
    does: "is what is said of a wrong value; at most 32 characters of title and 255 of message",
    test: async (bench) => {
      await setRule(bench, oneToTen);
      expect(await read(bench, "errorAlert")).toEqual({
        message: "",
        showAlert: true,
        style: "Stop",
        title: "",
      });
      const alert = {
        message: "Isi 1 sampai 10.",
        showAlert: true,
        style: "Warning" as const,
        title: "Nilai",
      };
      await change(bench, (sheet) => (validation(sheet).errorAlert = alert));
      expect(await read(bench, "errorAlert")).toEqual(alert);
      expect(inGrid(bench)).toMatchObject({ error: alert.message, showErrorMessage: true });
      for (const bad of [
        { title: "x".repeat(33) },
        { message: "x".repeat(256) },
        { style: "Keras" as "Stop" },
      ])
        expect(
          await refusedWith(bench, (sheet) => (validation(sheet).errorAlert = { ...alert, ...bad })),
        ).toBe("InvalidArgument");
    },
    survives: partSurvives(validation, "errorAlert"),
  }),
  property("DataValidation.prompt", {
    does: "is what is said when a cell is selected",
    test: async (bench) => {
      await setRule(bench, oneToTen);
      const prompt = { message: "Nilai akhir", showPrompt: true, title: "Isi" };
      await change(bench, (sheet) => (validation(sheet).prompt = prompt));
      expect(await read(bench, "prompt")).toEqual(prompt);
      expect(inGrid(bench)).toMatchObject({ prompt: prompt.message, showInputMessage: true });
      expect(await read(bench, "rule")).toMatchObject({ wholeNumber: { operator: "Between" } });
    },
    survives: partSurvives(validation, "prompt"),
  }),
  property("DataValidation.ignoreBlanks", {
    does: "is whether blank cells are right",
    test: async (bench) => {
      await setRule(bench, oneToTen);
      expect(await read(bench, "ignoreBlanks")).toBe(true);
      await change(bench, (sheet) => (validation(sheet).ignoreBlanks = false));
      expect(await read(bench, "ignoreBlanks")).toBe(false);
      expect(inGrid(bench)).toMatchObject({ allowBlank: false });
    },
    survives: partSurvives(validation, "ignoreBlanks"),
  }),
  property("DataValidation.valid", {
    does: "is whether all cells obey: null when only some do; a value written by code is not checked",
    test: async (bench) => {
      await setRule(bench, oneToTen);
      const states: unknown[] = [];
      for (const values of [
        [1, 5, 10],
        [1, 50, 10],
        [11, 12, 13],
      ]) {
        await put(
          bench,
          "A1",
          values.map((value) => [value]),
        );
        states.push(await read(bench, "valid"));
      }
      expect(states).toEqual([true, null, false]);
    },
  }),
  method("DataValidation.clear", {
    does: "takes the rules of the range's cells away, and of no others",
    test: async (bench) => {
      await setRule(bench, oneToTen);
      await change(bench, (sheet) => sheet.getRange("A2").dataValidation.clear());
      const at = (address: string) =>
        readPart(bench, (sheet) => sheet.getRange(address).dataValidation, "type");
      expect([await at("A1"), await at("A2"), await at("A3")]).toEqual([
        "WholeNumber",
        "None",
        "WholeNumber",
      ]);
    },
    survives: async (context, sheet) => {
      const found = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).dataValidation);
      for (const each of found) each.load("type");
      await context.sync();
      return found.map(({ type }) => type);
    },
  }),
];
