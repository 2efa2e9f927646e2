import fc from "fast-check";
import { toSerial } from "../../src/rules/civilDate";
import { heldMonths } from "../../src/rules/heldMonths";

const on = (month: number, day: number) => toSerial({ year: 2026, month, day });

test.each([
  [on(1, 1), on(12, 31), 12],
  [null, null, 12],
  [on(1, 1), on(8, 14), 7],
  [on(8, 15), null, 5],
  [on(3, 1), on(3, 30), 0],
  [on(2, 28), on(2, 28), 1],
])("from %s to %s are %s months", (mulai, selesai, months) => {
  expect(heldMonths(mulai, selesai, 2026)).toBe(months);
});

test("SKP that follow one another share out the twelve months of the year", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: on(1, 2), max: on(12, 31) }), { maxLength: 4 }), (days) => {
      const begins = [on(1, 1), ...days.sort((one, other) => one - other)];
      const months = begins.map((day, at) => heldMonths(day, (begins[at + 1] ?? on(12, 31) + 1) - 1, 2026));
      expect(months.reduce((sum, one) => sum + one, 0)).toBe(12);
    }),
  );
});
