import fc from "fast-check";
import { amountText, readAmountText } from "../../src/rules/amountText";
import { readTarget } from "../../src/rules/target";

test("thousands of what is counted are parted, with a comma before decimals", () => {
  expect(amountText(4800, "orang")).toBe("4.800 orang");
  expect(amountText(-1234567.5, "dokumen")).toBe("-1.234.567,5 dokumen");
  expect(amountText(1250000, "Rp")).toBe("1.250.000 Rp");
  expect(amountText(480, "orang")).toBe("480 orang");
});

test("thousands stay together where a dot may stand before decimals", () => {
  expect(amountText(4800, "jam")).toBe("4800 jam");
  expect(amountText(4800.5, "%")).toBe("4800,5 %");
});

test("a number is read with or without its unit, its thousands parted or not", () => {
  for (const text of ["4.800 orang", "4800 orang", "4.800", "4800", " 4.800 Orang "])
    expect(readAmountText(text, "orang")).toBe(4800);
  expect(readAmountText("4,8 jam", "jam")).toBe(4.8);
  expect(readAmountText("4.800,25", "orang")).toBe(4800.25);
});

test("what has two readings, another unit or none at all is not read", () => {
  for (const [text, unit] of [
    ["4.800 jam", "jam"],
    ["4.800", ""],
    ["4.800 guru", "orang"],
    ["48.00 orang", "orang"],
    ["banyak", "orang"],
    ["", "orang"],
  ] as const)
    expect(readAmountText(text, unit)).toBeUndefined();
});

test("every number that is written is read back, also by who does not know its unit", () => {
  const units = fc.constantFrom("orang", "dokumen", "Rp", "kegiatan", "jam", "km", "hari", "%", "m2");
  const numbers = fc.oneof(
    fc.integer({ min: -999_999_999, max: 999_999_999 }),
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map((number) => number / 100),
  );
  fc.assert(
    fc.property(numbers, units, (number, unit) => {
      const text = amountText(number, unit);
      expect(readAmountText(text, unit)).toBe(number);
      if (unit === "orang" || unit === "dokumen") expect(readTarget(text)).toMatchObject({ minimum: number });
    }),
    { numRuns: 500 },
  );
});
