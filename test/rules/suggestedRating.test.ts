import fc from "fast-check";
import { attainment } from "../../src/rules/attainment";
import { readScaled, suggestedRating } from "../../src/rules/suggestedRating";
import { bareAmount } from "../../src/rules/target";
import { tries } from "../support/tries";

const plain = (value: number) => ({ value, isPercent: false });
const suggested = (capaian: number, batasSesuai: number, batasAtas: number) =>
  suggestedRating(plain(capaian), plain(batasSesuai), plain(batasAtas));

test("below the lower limit is di bawah, above the upper one di atas, all between and both limits sesuai", () => {
  expect(suggested(0.89, 0.9, 1.1)).toBe("Di Bawah Ekspektasi");
  expect([0.9, 0.98, 1.1].map((capaian) => suggested(capaian, 0.9, 1.1))).toEqual(
    Array(3).fill("Sesuai Ekspektasi"),
  );
  expect(suggested(1.11, 0.9, 1.1)).toBe("Di Atas Ekspektasi");
});

test("the thresholds of KMK 127/2026, given as arguments: below 90, 90 to 100, above 100", () => {
  expect([89.99, 90, 100, 100.01].map((capaian) => suggested(capaian, 90, 100))).toEqual([
    "Di Bawah Ekspektasi",
    "Sesuai Ekspektasi",
    "Sesuai Ekspektasi",
    "Di Atas Ekspektasi",
  ]);
});

test("both limits may be one, and attainments may be 0, negative or far above", () => {
  expect([0.99, 1, 1.01].map((capaian) => suggested(capaian, 1, 1))).toEqual([
    "Di Bawah Ekspektasi",
    "Sesuai Ekspektasi",
    "Di Atas Ekspektasi",
  ]);
  expect(suggested(0, 0.9, 1.1)).toBe("Di Bawah Ekspektasi");
  expect(suggested(0, 90, 110)).toBe("Di Bawah Ekspektasi");
  expect(suggested(-2, 0.9, 1.1)).toBe("Di Bawah Ekspektasi");
  expect(suggested(3, 0.9, 1.1)).toBe("Di Atas Ekspektasi");
  expect(suggested(5, 90, 110)).toBe("Di Bawah Ekspektasi");
});

test.each([
  [0.98, 90, 110, 0.98, 90],
  [98, 0.9, 1.1, 0.9, 98],
  [98, 0.9, 110, 0.9, 98],
  [-0.5, 90, 110, -0.5, 90],
])("%p with limits %p and %p is on two scales", (capaian, batasSesuai, batasAtas, fraction, ofHundred) => {
  expect(suggested(capaian, batasSesuai, batasAtas)).toEqual({ error: "scales", fraction, ofHundred });
});

test("a percentage is a fraction whatever its size", () => {
  const share = (value: number) => ({ value, isPercent: true });
  expect(suggestedRating(share(0.98), plain(90), plain(110))).toMatchObject({ error: "scales" });
  expect(suggestedRating(share(15), share(0.9), share(1.1))).toBe("Di Atas Ekspektasi");
  expect(suggestedRating(share(0), plain(90), plain(110))).toMatchObject({ error: "scales" });
});

test("limits that changed places are refused", () => {
  expect(suggested(0.98, 1.1, 0.9)).toEqual({ error: "order", batasSesuai: 1.1, batasAtas: 0.9 });
});

test("a number, its text and a percentage are read; ranges, units and words are not numbers", () => {
  expect(readScaled(0.98)).toEqual(plain(0.98));
  expect(readScaled("0,98")).toEqual(plain(0.98));
  expect(readScaled("98%")).toEqual({ value: 0.98, isPercent: true });
  for (const text of ["80-90%", "minimal 80%", "98 dokumen", "WTP"])
    expect(readScaled(text)).toEqual({ error: "notANumber" });
  expect(readScaled("1.250")).toMatchObject({ error: "twoReadings" });
});

/** The same by whole numbers: hundredths of the target, without binary fractions. */
const byHundredths = (hundredths: number, lower: number, upper: number): string =>
  hundredths < lower
    ? "Di Bawah Ekspektasi"
    : hundredths > upper
      ? "Di Atas Ekspektasi"
      : "Sesuai Ekspektasi";

test("limits that were reached exactly count as reached, however the ratio was computed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.integer({ min: 1, max: 199 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom("naik", "turun"),
      (target, hundredths, one, other, arah) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const done = (arah === "naik" ? hundredths : 200 - hundredths) * target;
        const capaian = attainment(bareAmount(target * 100), done, arah);
        expect(suggested(Number(capaian), lower / 100, upper / 100)).toBe(
          byHundredths(hundredths, lower, upper),
        );
      },
    ),
    tries(10_000),
  );
});

test("a fraction and its hundredfold on the other scale suggest the same, and a better capaian never less", () => {
  const order = ["Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Di Atas Ekspektasi"];
  const part = fc.integer({ min: 101, max: 2_000 });
  fc.assert(
    fc.property(part, part, part, part, (capaian, better, one, other) => {
      const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
      const [low, high] = [Math.min(capaian, better), Math.max(capaian, better)];
      const fraction = suggested(low / 1000, lower / 1000, upper / 1000);
      expect(suggested(low / 10, lower / 10, upper / 10)).toBe(fraction);
      const above = suggested(high / 1000, lower / 1000, upper / 1000);
      expect(order.indexOf(String(above))).toBeGreaterThanOrEqual(order.indexOf(String(fraction)));
    }),
    tries(10_000),
  );
});
