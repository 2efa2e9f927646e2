import fc from "fast-check";
import {
  polarization,
  polarizations,
  readPolarization,
  type Polarization,
} from "../../src/rules/polarization";
import { bareAmount, readTarget, type Amount } from "../../src/rules/target";
import { tries } from "../support/tries";

const indexOf = (direction: Polarization, target: number, realisasi: number, terburuk?: number) =>
  polarization(
    direction,
    bareAmount(target),
    bareAmount(realisasi),
    terburuk === undefined ? undefined : bareAmount(terburuk),
  );

test.each([
  [100, 120],
  [95, 110],
  [105, 110],
  [90, 100],
  [110, 100],
  [45, 50],
  [0, 0],
])("stabilize: a realisation of %d for a target of 100 is %d", (realisasi, index) => {
  expect(indexOf("stabilize", 100, realisasi)).toBeCloseTo(index, 9);
});

test("maximize is the share of the target, below zero 200 less the share", () => {
  expect(indexOf("maximize", 80, 60)).toBe(75);
  expect(indexOf("maximize", -10, -8)).toBe(120);
  expect(indexOf("maximize", -10, -15)).toBe(50);
});

test("minimize is 200 less the share of the target", () => {
  expect(indexOf("minimize", 10, 10)).toBe(100);
  expect(indexOf("minimize", 10, 15)).toBe(50);
  expect(indexOf("minimize", 10, 9)).toBe(110);
});

test("minimize with a target of 0 is measured against the worst realisation", () => {
  expect(indexOf("minimize", 0, 2, 10)).toBe(80);
  expect(indexOf("minimize", 0, 0)).toBe(100);
  expect(indexOf("minimize", 0, 12, 10)).toBe(0);
  for (const terburuk of [undefined, 0, -5])
    expect(indexOf("minimize", 0, 2, terburuk)).toEqual({ error: "zeroTarget", polarization: "minimize" });
});

test("maximize and stabilize know no target of 0, stabilize none below", () => {
  expect(indexOf("maximize", 0, 0)).toEqual({ error: "zeroTarget", polarization: "maximize" });
  expect(indexOf("stabilize", 0, 0)).toEqual({ error: "zeroTarget", polarization: "stabilize" });
  expect(indexOf("stabilize", -10, -10)).toEqual({ error: "negativeTarget" });
});

test("the index lies between 0 and 120", () => {
  expect(indexOf("maximize", 10, 100)).toBe(120);
  expect(indexOf("minimize", 10, 100)).toBe(0);
  expect(indexOf("stabilize", 10, 100)).toBe(0);
});

test("any two numbers give the formula's index within 0 and 120, or a refusal", () => {
  const any = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -1000, max: 1000 }),
  );
  const clamped = (index: number): number => Math.min(120, Math.max(0, index));
  /** The printed formulas, with the two lines of the default scale written out. */
  const printed = (direction: Polarization, t: number, r: number): number => {
    if (direction === "maximize") return 100 * (t > 0 ? r / t : 1 + (1 - r / t));
    if (direction === "minimize") return 100 * (1 + (1 - r / t));
    const attained = r <= t ? (r / t) * 100 : 200 - (r / t) * 100;
    return attained <= 90 ? attained / 0.9 : 100 + 2 * (attained - 90);
  };
  fc.assert(
    fc.property(fc.constantFrom(...polarizations), any, any, (direction, target, realisasi) => {
      const index = indexOf(direction, target, realisasi);
      if (typeof index !== "number") return target === 0 || (direction === "stabilize" && target < 0);
      const expected = target === 0 ? 100 : clamped(printed(direction, target, realisasi));
      return Math.abs(index - expected) < 1e-6;
    }),
    tries(10_000),
  );
});

test("amounts of different units are never compared, the worst realisation too", () => {
  const amount = (text: string): Amount => readTarget(text) as Amount;
  expect(polarization("maximize", amount("85%"), amount("12 dokumen"))).toMatchObject({ error: "units" });
  expect(
    polarization("minimize", amount("nihil temuan"), amount("2 temuan"), amount("5 kasus")),
  ).toMatchObject({
    error: "units",
  });
});

test("Kemenkeu's words and the directions of the tables are taken, in any case", () => {
  expect(
    ["Maximize", "MINIMIZE", "stabilise", "naik", "makin rendah makin baik", "Tepat Sasaran"].map(
      readPolarization,
    ),
  ).toEqual(["maximize", "minimize", "stabilize", "maximize", "minimize", "stabilize"]);
  expect(["", "max", "0"].map(readPolarization)).toEqual([undefined, undefined, undefined]);
});
