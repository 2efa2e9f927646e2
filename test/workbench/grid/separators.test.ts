import fc from "fast-check";
import { serialOfDate, toUsFormula, toUsNumber } from "../../../src/workbench/grid/separators";

test.each([
  ['=SKP.PREDICATE("a";"b")', '=SKP.PREDICATE("a","b")'],
  ['=SKP.PREDICATE("a","b")', '=SKP.PREDICATE("a","b")'],
  ["=SKP.ATTAINMENT(10,5;8,25)", "=SKP.ATTAINMENT(10.5,8.25)"],
  ["=SUM(1,2)", "=SUM(1,2)"],
  ["=1,5+2", "=1.5+2"],
  ["=SUM(A1,2)", "=SUM(A1,2)"],
  ["=IF(A1;2;3)", "=IF(A1,2,3)"],
  ['=IF(A1="x;y";"1,5";2)', '=IF(A1="x;y","1,5",2)'],
  ["='Lembar; satu'!A1", "='Lembar; satu'!A1"],
  ["=SUM({1;2})", "=SUM({1;2})"],
  ["=INDEX({1,2;3,4};1;2)", "=INDEX({1,2;3,4},1,2)"],
  ["=SUM(tA[[#This Row],[a;b]];1)", "=SUM(tA[[#This Row],[a;b]],1)"],
])("the formula %s is read as %s", (typed, formula) => {
  expect(toUsFormula(typed)).toBe(formula);
});

test("reading a formula never changes its length", () => {
  const formula = fc.stringMatching(/^=[A-C(){}"';,.0-9[\]]{0,20}$/);
  fc.assert(
    fc.property(formula, (typed) => {
      expect(toUsFormula(typed)).toHaveLength(typed.length);
    }),
  );
});

test.each([
  ["85,5", "85.5"],
  ["1.250,5", "1250.5"],
  ["1.250", "1250"],
  ["12,5%", "12.5%"],
  ["-0,25", "-0.25"],
  ["85.5", "85.5"],
  ["1.2.3", "1.2.3"],
  ["198501012010011001", "198501012010011001"],
  ["Bagian 1,5", "Bagian 1,5"],
])("the number %s is read as %s", (typed, number) => {
  expect(toUsNumber(typed)).toBe(number);
});

test.each([
  ["31/01/2026", 46053],
  ["1/3/2026", 46082],
  ["17-8-1945", 16666],
  ["31/02/2026", undefined],
  ["2026-01-31", undefined],
  ["1/2", undefined],
  ["1/2-2026", undefined],
])("the date %s is day %s of Excel", (typed, serial) => {
  expect(serialOfDate(typed)).toBe(serial);
});
