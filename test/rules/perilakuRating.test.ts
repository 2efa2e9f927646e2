import fc from "fast-check";
import { aturanPerilaku, suggestedRating } from "../../src/rules/perilakuRating";
import { ratings } from "../../src/rules/rating";
import { tries } from "../support/tries";

const marks = (bawah: number, sesuai: number, atas: number): string[] => [
  ...Array<string>(atas).fill("Di Atas"),
  ...Array<string>(bawah).fill("DIBAWAH"),
  ...Array<string>(sesuai).fill("sesuai ekspektasi"),
];

test("all 2,187 ways to mark seven values are rated as three rules written out by hand", () => {
  const oracle = (given: readonly number[]): Record<(typeof aturanPerilaku)[number], number> => {
    const times = (value: number): number => given.filter((one) => one === value).length;
    let modus = -1;
    if (times(0) > times(modus)) modus = 0;
    if (times(1) > times(modus)) modus = 1;
    const sum = times(1) - times(-1);
    // Seven whole marks never sum to exactly 3.5.
    return { modus, terendah: Math.min(...given), rerata: sum >= 4 ? 1 : sum <= -4 ? -1 : 0 };
  };
  let count = 0;
  for (let code = 0; code < 3 ** 7; code++) {
    const given = Array.from({ length: 7 }, (_, place) => (Math.floor(code / 3 ** place) % 3) - 1);
    const words = given.map((value) => ratings[(value + 1) as 0 | 1 | 2]);
    for (const aturan of aturanPerilaku)
      expect(suggestedRating(words, aturan)).toBe(ratings[(oracle(given)[aturan] + 1) as 0 | 1 | 2]);
    count += 1;
  }
  expect(count).toBe(2187);
});

test("of two equally frequent ratings modus takes the lower", () => {
  expect(suggestedRating(marks(3, 3, 1), "modus")).toBe("Di Bawah Ekspektasi");
  expect(suggestedRating(marks(1, 3, 3), "modus")).toBe("Sesuai Ekspektasi");
  expect(suggestedRating(marks(3, 1, 3), "modus")).toBe("Di Bawah Ekspektasi");
});

test("rerata leaves sesuai only beyond a half: three sevenths are sesuai, four are not", () => {
  expect(suggestedRating(marks(0, 4, 3), "rerata")).toBe("Sesuai Ekspektasi");
  expect(suggestedRating(marks(0, 3, 4), "rerata")).toBe("Di Atas Ekspektasi");
  expect(suggestedRating(marks(3, 4, 0), "rerata")).toBe("Sesuai Ekspektasi");
  expect(suggestedRating(marks(4, 3, 0), "rerata")).toBe("Di Bawah Ekspektasi");
});

test.each([
  [marks(0, 6, 0), { error: "count", given: 6 }],
  [["Sesuai", "Sesuai", undefined, 4, "x", "Sesuai", "Sesuai"], { error: "missing", nilai: "Kompeten" }],
  [["Sesuai", 90, ...marks(0, 5, 0)], { error: "foreign", nilai: "Akuntabel", mark: 90 }],
  [[...marks(0, 6, 0), "baik"], { error: "foreign", nilai: "Kolaboratif", mark: "baik" }],
])("%j is refused, and says which", (given, refusal) => {
  for (const aturan of aturanPerilaku) expect(suggestedRating(given, aturan)).toEqual(refusal);
});

test("the order of the values does not matter", () => {
  const word = fc.constantFrom("Di Atas", "Sesuai", "Di Bawah");
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 7, maxLength: 7 }),
      fc.constantFrom(...aturanPerilaku),
      (given, aturan) => suggestedRating(given, aturan) === suggestedRating([...given].sort(), aturan),
    ),
    tries(10_000),
  );
});
