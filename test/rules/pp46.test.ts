import fc from "fast-check";
import { pp46, pp46Aspek, readPp46Aspek, type Pp46Aspek } from "../../src/rules/pp46";
import { bareAmount, readTarget, type Amount } from "../../src/rules/target";
import { tries } from "../support/tries";

const amount = (text: string): Amount => readTarget(text) as Amount;
const valueOf = (aspek: Pp46Aspek, target: number, realisasi: number) =>
  pp46(aspek, bareAmount(target), bareAmount(realisasi));

test.each([
  [12, 12, 76],
  [12, 10, 92.67],
  [12, 8, 66.67],
])("waktu and biaya: target %d, realisation %d is %d", (target, realisasi, value) => {
  for (const aspek of ["waktu", "biaya"] as const)
    expect(valueOf(aspek, target, realisasi)).toBeCloseTo(value, 2);
});

test("kuantitas and kualitas are the share of the target, more than 100 too", () => {
  for (const aspek of ["kuantitas", "kualitas"] as const) {
    expect(valueOf(aspek, 12, 9)).toBe(75);
    expect(valueOf(aspek, 12, 15)).toBe(125);
  }
});

test("an efficiency of 24% exactly is worth 100, also where binary arithmetic has a tail", () => {
  for (const [target, realisasi] of [
    [100, 76],
    [25, 19],
    [3, 2.28],
    [0.3, 0.228],
  ] as const)
    expect(valueOf("waktu", target, realisasi)).toBeCloseTo(100, 9);
  expect(valueOf("waktu", 100, 75.999)).toBeCloseTo(75.999, 9);
});

test("work that was not done is worth 0, and very late work less", () => {
  expect(valueOf("waktu", 12, 0)).toBe(0);
  expect(valueOf("biaya", 12, 24)).toBe(-24);
});

test("every efficiency agrees with the formula as it is printed", () => {
  const printed = (t: number, r: number): number => {
    const efficiency = 100 - (r / t) * 100;
    return efficiency <= 24 ? ((1.76 * t - r) / t) * 100 : 76 - (((1.76 * t - r) / t) * 100 - 100);
  };
  const whole = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 2_000_000 }), (target, realisasi) => {
      const value = valueOf("waktu", target, realisasi) as number;
      const atLimit = 100 * realisasi === 76 * target;
      return (
        Math.abs(value - (atLimit ? 100 : printed(target, realisasi))) < 1e-9 * Math.max(1, Math.abs(value))
      );
    }),
    tries(10_000),
  );
});

test("no two numbers give anything but a finite number or a refusal", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.constantFrom(...pp46Aspek), any, any, (aspek, target, realisasi) => {
      const value = valueOf(aspek, target, realisasi);
      return typeof value === "number"
        ? Number.isFinite(value)
        : target <= 0 || realisasi < 0 || value.error === "tooLarge";
    }),
    tries(10_000),
  );
});

test("a target of 0 or less, a realisation below 0 and different units are refused", () => {
  expect(valueOf("waktu", 0, 1)).toEqual({ error: "targetNotPositive" });
  expect(valueOf("kuantitas", -2, 1)).toEqual({ error: "targetNotPositive" });
  expect(valueOf("biaya", 2, -1)).toEqual({ error: "negative" });
  expect(pp46("waktu", amount("12 bulan"), amount("300 hari"))).toMatchObject({ error: "units" });
  expect(pp46("waktu", amount("12 bulan"), amount("12 Bulan"))).toBe(76);
});

test("an aspect is named as the rule or the form of that time names it", () => {
  expect(["Kuantitas", "KUANT/OUTPUT", "Kual / Mutu", "waktu", " BIAYA "].map(readPp46Aspek)).toEqual([
    "kuantitas",
    "kuantitas",
    "kualitas",
    "waktu",
    "biaya",
  ]);
  expect(["", "perilaku", "0"].map(readPp46Aspek)).toEqual([undefined, undefined, undefined]);
});
