import { call, column } from "./shim";
import "../../src/functions/index";

const seven = [90, 91, 92, 93, 94, 95, 96];

test("seven cells in a column or a row give one mean", () => {
  expect(call("BERAKHLAK", column(...seven))).toBe(93);
  expect(call("BERAKHLAK", [seven])).toBe(93);
});

test("one row a person gives one mean a person, blank where nothing was filled", () => {
  expect(call("BERAKHLAK", [seven, ["", null, "-", "", "", "", ""], [0, 0, 0, 0, 0, 0, 0]])).toEqual(
    column(93, "", 0),
  );
});

test("numbers written as text count, a percentage as its fraction", () => {
  expect(call("BERAKHLAK", [seven.map(String)])).toBe(93);
  expect(call("BERAKHLAK", [seven.map((mark) => `${mark},50`)])).toBe(93.5);
  expect(call("BERAKHLAK", [Array(7).fill("39.00%")])).toBeCloseTo(0.39, 12);
});

test("seven ratings in words count -1, 0 and 1", () => {
  expect(
    call("BERAKHLAK", [["Di Atas", "DIATAS", "sesuai", "Sesuai", "di bawah", "Sesuai", "Sesuai"]]),
  ).toBeCloseTo(1 / 7, 12);
});

test.each([
  [[90, 91, "", 93, 94, 95, 96], "#N/A: Nilai Kompeten belum diisi."],
  [[90, 91, 92, "baik", 94, 95, 96], '#VALUE!: Nilai Harmonis berisi "baik".'],
  [[90, 91, 92, 93, true, 95, 96], "#VALUE!: Nilai Loyal berisi TRUE."],
  [[90, 91, 92, 93, 94, "Sesuai", 96], "#VALUE!: Angka dan kata tercampur pada nilai Adaptif."],
  [[1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308], "#N/A: Hasilnya terlalu besar"],
])("%j is refused, and the message says which", (marks, message) => {
  expect(call("BERAKHLAK", [marks])).toContain(message);
});

test("any other size is refused with its size, nothing at all with the usage", () => {
  expect(call("BERAKHLAK", column(90, 91, 92))).toContain(
    "#VALUE!: Argumen nilai berukuran 3×1. Pakai tujuh sel",
  );
  expect(call("BERAKHLAK", 90)).toContain("#VALUE!: Argumen nilai berukuran 1×1.");
  expect(call("BERAKHLAK")).toBe("#N/A: Argumen nilai belum diisi. Cara menulis: =SKP.BERAKHLAK(nilai)");
  expect(call("BERAKHLAK", "")).toBe("");
});
