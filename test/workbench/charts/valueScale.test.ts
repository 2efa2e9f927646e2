import fc from "fast-check";
import { valueScale, wholeScale } from "../../../src/workbench/charts/valueScale";

test("an axis begins at 0 and ends a little beyond the largest number", () => {
  expect(valueScale([2, 3, 6, 11, 2], 8)).toEqual({ from: 0, to: 12, ticks: [0, 2, 4, 6, 8, 10, 12] });
  expect(valueScale([13], 3)).toEqual({ from: 0, to: 15, ticks: [0, 5, 10, 15] });
  expect(valueScale([], 5)).toMatchObject({ from: 0, to: 1 });
});

test("numbers close together far from 0 have an axis of their own", () => {
  expect(valueScale([97, 99, 100], 5).from).toBeGreaterThan(90);
});

test("parts of a whole end at 100 %", () => {
  expect(wholeScale([0.2, 1], 5).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(wholeScale([-0.1, 0.9], 3)).toMatchObject({ from: -0.5, to: 1 });
});

test("whatever the numbers are, they lie on the axis, which is divided evenly and not too finely", () => {
  const numbers = fc.array(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.fround(value)),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 12 }), (values, most) => {
      const { from, to, ticks } = valueScale(values, most);
      const slack = (to - from) * 1e-9;
      expect(Math.min(...values)).toBeGreaterThanOrEqual(from - slack);
      expect(Math.max(...values)).toBeLessThanOrEqual(to + slack);
      expect([ticks[0], ticks.at(-1)]).toEqual([from, to]);
      expect(ticks.length).toBeLessThanOrEqual(most + 4);
    }),
  );
});
