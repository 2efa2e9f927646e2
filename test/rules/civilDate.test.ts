import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { civilDate, fromSerial, toSerial } from "../../src/rules/civilDate";
import { tries } from "../support/tries";

test("1 March 1900 is Excel's 61 and 31 January 2026 its 46053", () => {
  expect(toSerial({ year: 1900, month: 3, day: 1 })).toBe(61);
  expect(toSerial({ year: 2026, month: 1, day: 31 })).toBe(46053);
});

test("every day comes back from its serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(toSerial(fromSerial(serial))).toBe(serial);
    }),
  );
});

test("a time of day does not change the day", () => {
  expect(fromSerial(46053.99)).toEqual({ year: 2026, month: 1, day: 31 });
});

test("three numbers are a day exactly where the calendar has it and serial numbers are right", () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1890, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const asked = { year, month, day };
      const serial = toSerial(asked);
      const exists = serial >= 61 && isDeepStrictEqual(fromSerial(serial), asked);
      return isDeepStrictEqual(civilDate(year, month, day), exists ? asked : null);
    }),
    tries(10_000),
  );
  expect(civilDate(1900, 2, 28)).toBeNull();
  expect(civilDate(2000, 2, 29)).toEqual({ year: 2000, month: 2, day: 29 });
});
