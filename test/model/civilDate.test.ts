import fc from "fast-check";
import { fromSerial, inWords, toSerial } from "../../src/model/civilDate";

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

test("a date in words has the month's Indonesian name", () => {
  expect(inWords({ year: 2026, month: 8, day: 17 })).toBe("17 Agustus 2026");
});
