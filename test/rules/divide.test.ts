import * as fc from "fast-check";
import { divideTarget } from "../../src/rules/divide";

test.each([
  [100, 3, [34, 33, 33]],
  ["100 dokumen", 3, ["34 dokumen", "33 dokumen", "33 dokumen"]],
  ["1.250 orang", 2, ["625 orang", "625 orang"]],
  ["Rp1.250.000.000", 3, ["Rp416.666.667", "Rp416.666.667", "Rp416.666.666"]],
  [
    "minimal 12 laporan",
    4,
    ["minimal 3 laporan", "minimal 3 laporan", "minimal 3 laporan", "minimal 3 laporan"],
  ],
  ["100 juta rupiah", 2, ["50 juta rupiah", "50 juta rupiah"]],
])("divides %p among %d as %p", (target, people, parts) => {
  expect(divideTarget(target, people)).toMatchObject({ parts });
});

test("says how many get one more", () => {
  expect(divideTarget(100, 3)).toMatchObject({ remainder: 1 });
  expect(divideTarget("12 laporan", 4)).toMatchObject({ remainder: 0 });
});

test.each([
  ["31 Januari 2026", "uncounted"],
  ["setiap bulan", "uncounted"],
  ["WTP", "uncounted"],
  ["85%", "share"],
  ["Rasio 1:12", "share"],
  ["5 hari", "measured"],
  ["12 km", "measured"],
  ["80-90 orang", "severalNumbers"],
  ["1 Kegiatan 2 Dokumen", "severalNumbers"],
  [12.5, "fraction"],
  ["12,5 dokumen", "fraction"],
  [2, "tooFew"],
  ["nihil", "tooFew"],
  [-3, "tooFew"],
  ["?", "unreadable"],
] as const)("does not divide %p: %s", (target, why) => {
  expect(divideTarget(target, 3)).toBe(why);
});

test("nothing is lost, nobody gets more than one more than another, and the unit stays", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 100_000 }), (people, more) => {
      const total = people + more;
      const divided = divideTarget(`${total} dokumen`, people);
      if (typeof divided === "string") throw new Error(divided);
      const parts = divided.parts.map((part) => Number(/^(\d+) dokumen$/.exec(String(part))?.[1]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.max(...parts) - Math.min(...parts)).toBe(divided.remainder === 0 ? 0 : 1);
      expect(parts.filter((part) => part === Math.max(...parts)).length % people).toBe(divided.remainder);
    }),
  );
});
