import { berakhlak, meanOfSeven } from "../../src/rules/berakhlak";

test("BerAKHLAK has seven values with three panduan perilaku each, 21 different ones", () => {
  expect(berakhlak.map(({ nilai }) => nilai)).toEqual([
    "Berorientasi Pelayanan",
    "Akuntabel",
    "Kompeten",
    "Harmonis",
    "Loyal",
    "Adaptif",
    "Kolaboratif",
  ]);
  expect(berakhlak.every(({ panduan }) => panduan.length === 3)).toBe(true);
  expect(new Set(berakhlak.flatMap(({ panduan }) => panduan)).size).toBe(21);
});

test('"terbuka terhadap perubahan" is not one of the official panduan perilaku', () => {
  expect(
    berakhlak.flatMap(({ panduan }) => panduan).some((line) => /terbuka terhadap perubahan/i.test(line)),
  ).toBe(false);
});

test("the mean of seven numbers", () => {
  expect(meanOfSeven([97, 97, 97, 97, 97, 97, 97])).toBe(97);
  expect(meanOfSeven([0, 0, 0, 0, 0, 0, 7])).toBe(1);
});

test("the mean of seven ratings counts them as -1, 0 and 1", () => {
  expect(meanOfSeven(["Di Atas", "DIATAS", "Sesuai", "sesuai", "Di Bawah", "Sesuai", "Sesuai"])).toBeCloseTo(
    1 / 7,
  );
});

test.each([
  [[1, 2, 3, 4, 5, 6], { error: "count", given: 6 }],
  [[1, 2, undefined, 4, 5, 6, 7], { error: "missing", nilai: "Kompeten" }],
  [[1, 2, 3, "Baik", 5, 6, 7], { error: "foreign", nilai: "Harmonis", mark: "Baik" }],
  [[1, 2, 3, 4, 5, 6, "Sesuai"], { error: "mixed", nilai: "Kolaboratif" }],
  [["Sesuai", 2, 3, 4, 5, 6, 7], { error: "mixed", nilai: "Akuntabel" }],
  [[1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308], { error: "tooLarge" }],
])("%j is refused, and says which", (marks, refusal) => {
  expect(meanOfSeven(marks)).toEqual(refusal);
});
