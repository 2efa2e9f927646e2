import fc from "fast-check";
import { rollUp, rollUpMethods } from "../../src/rules/rollup";
import { treeOf } from "../../src/rules/tree";
import { forests } from "./forest";
import { naiveTree } from "./naiveTree";
import { tries } from "../support/tries";

const office = treeOf(["A", "B", "C", "D", "E"], [null, "A", "A", "C", "C"]);

test.each([
  ["rerata", [87.5, 80, 95, 90, 100]],
  ["terendah", [80, 80, 90, 90, 100]],
  ["tertinggi", [100, 80, 100, 90, 100]],
  ["jumlah", [270, 80, 190, 90, 100]],
] as const)("%s takes a blank value from the children, level by level", (method, expected) => {
  expect(rollUp(office, [null, 80, null, 90, 100], method)).toEqual(expected);
});

test("a value of one's own stands, and blank ones stay out", () => {
  expect(rollUp(office, [null, null, 60, 90, 100], "rerata")).toEqual([60, null, 60, 90, 100]);
  expect(rollUp(office, [null, null, null, null, 100], "terendah")).toEqual([100, null, 100, null, 100]);
  expect(rollUp(office, [null, 0, null, null, null], "rerata")).toEqual([0, 0, null, null, null]);
});

test("a row on a circle keeps its own value, and without one it is refused; what hangs below it is counted", () => {
  const circle = treeOf(["A", "B", "S", "C", "D"], ["B", "A", "S", "A", "C"]);
  expect(rollUp(circle, [5, null, null, null, 7], "jumlah")).toEqual([
    5,
    { error: "cycle", row: 1 },
    { error: "cycle", row: 2 },
    7,
    7,
  ]);
});

test("nothing is counted through a double id: it is refused, and so is who depends on it", () => {
  const double = treeOf(["A", "B", "b", "C", "TOP"], [null, "A", "A", "B", null]);
  expect(rollUp(double, [null, 5, null, 8, 3], "jumlah")).toEqual([
    { error: "below", row: 1 },
    5,
    { error: "duplicateId", row: 2 },
    8,
    3,
  ]);
});

test("a value that cannot be read refuses every blank row above it, up to one with its own value", () => {
  const chain = treeOf([1, 2, 3, 4], [0, 1, 2, 3]);
  expect(rollUp(chain, [null, 10, null, undefined], "rerata")).toEqual([
    10,
    10,
    { error: "below", row: 3 },
    { error: "unreadable", row: 3 },
  ]);
});

test("a sum beyond every number is refused", () => {
  const two = treeOf(["A", "B", "C"], [null, "A", "A"]);
  expect(rollUp(two, [null, 1e308, 1e308], "jumlah")[0]).toEqual({ error: "tooLarge", row: 0 });
});

test("values are those of a naive recursion over children", () => {
  fc.assert(
    fc.property(forests, fc.constantFrom(...rollUpMethods), (rows, method) => {
      const naive = naiveTree(rows);
      const tree = treeOf(
        rows.map(({ id }) => id),
        rows.map(({ parent }) => parent),
      );
      const result = rollUp(
        tree,
        rows.map(({ value }) => value),
        method,
      );
      result.forEach((value, row) => {
        const expected = naive.rolled(row, method);
        if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
        else expect(typeof value === "object" && value !== null ? "refused" : value).toBe(expected);
      });
    }),
    tries(10_000),
  );
});

test("the value of a leaf comes up a chain of 1,048,576 rows", () => {
  const size = 1_048_576;
  const ids = Array.from({ length: size }, (_, row) => row + 1);
  const chain = treeOf(
    ids,
    ids.map((id) => id - 1),
  );
  const values = new Array<number | null>(size).fill(null);
  values[size - 1] = 42;
  expect(rollUp(chain, values, "rerata")[0]).toBe(42);
});
