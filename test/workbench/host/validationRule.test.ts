import { excelRule, fileRule, type ValidationRule } from "../../../src/workbench/host/validationRule";

const there = (rule: ValidationRule) => excelRule({ areas: [], ...fileRule(rule) });

describe("a rule of validation", () => {
  it.each<[ValidationRule, ValidationRule]>([
    [{ list: { source: 'a,"b",c' } }, { list: { inCellDropDown: true, source: 'a,"b",c' } }],
    [{ custom: { formula: "A1>1" } }, { custom: { formula: "=A1>1" } }],
    [
      { decimal: { formula1: "1.5", operator: "GreaterThan" } },
      { decimal: { formula1: "=1.5", operator: "GreaterThan" } },
    ],
    [
      { date: { formula1: "2026-01-15T12:00:00", operator: "EqualTo" } },
      { date: { formula1: "=46037.5", operator: "EqualTo" } },
    ],
    [
      { time: { formula1: 0.5, formula2: 0.75, operator: "NotBetween" } },
      { time: { formula1: "=0.5", formula2: "=0.75", operator: "NotBetween" } },
    ],
    [
      // A second operand means nothing to an operator that takes one.
      { wholeNumber: { formula1: 1, formula2: 9, operator: "LessThan" } },
      { wholeNumber: { formula1: "=1", operator: "LessThan" } },
    ],
  ])("%j is read back as %j", (given, answered) => {
    expect(there(given)).toEqual(answered);
  });

  it("keeps constants as a file holds them: numbers bare, lists in quotes", () => {
    expect(fileRule({ list: { source: "Baik,Kurang" } }).formula1).toBe('"Baik,Kurang"');
    expect(fileRule({ wholeNumber: { formula1: "=10", operator: "EqualTo" } }).formula1).toBe("10");
    expect(fileRule({ date: { formula1: "=TODAY()", operator: "EqualTo" } }).formula1).toBe("=TODAY()");
  });
});
