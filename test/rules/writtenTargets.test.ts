import fc from "fast-check";
import { readTarget } from "../../src/rules/target";
import { writtenTarget } from "../fixtures/writtenTargets";
import { tries } from "../support/tries";

test("an amount written in any form of the grammar reads back as itself", () => {
  fc.assert(
    fc.property(writtenTarget, ({ text, amount }) => {
      expect({ text, read: readTarget(text) }).toEqual({ text, read: amount });
    }),
    tries(20_000),
  );
});

test("one group of three digits behind one separator is refused with both numbers where nothing is counted", () => {
  const group = fc.integer({ min: 0, max: 999 }).map((last) => String(last).padStart(3, "0"));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      group,
      fc.constantFrom(".", ","),
      fc.constantFrom("", "%", " ha", " jam"),
      (first, last, separator, unit) => {
        const decimal = String(Number(`${first}.${last}`)).replace(".", ",");
        expect(readTarget(`${first}${separator}${last}${unit}`)).toEqual({
          error: "twoReadings",
          readings: [`${first}${last}${unit}`, `${decimal}${unit}`],
        });
      },
    ),
    tries(10_000),
  );
});
