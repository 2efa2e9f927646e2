import { call, column } from "./shim";
import "../../src/functions/index";
import { ratings } from "../../src/rules/rating";
import { quadrant } from "../../src/rules/predikat";

const words = "Rating ditulis dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi.";

test("all nine cells of the quadrant", () => {
  for (const hasil of ratings)
    for (const perilaku of ratings)
      expect(call("PREDICATE", hasil, perilaku)).toBe(quadrant[hasil][perilaku]);
});

test("words are taken in any case and spacing", () => {
  expect(call("PREDICATE", "DIATAS", "di atas  ekspektasi")).toBe("Sangat Baik");
  expect(call("PREDICATE", "sesuai", "DIBAWAH EKSPEKTASI")).toBe("Kurang");
});

test("two ranges of one shape spill, one cell is spread over a range", () => {
  const hasil = column("Sesuai", "Di Atas", "Di Bawah");
  expect(call("PREDICATE", hasil, column("Sesuai", "Di Atas", "Di Bawah"))).toEqual(
    column("Baik", "Sangat Baik", "Sangat Kurang"),
  );
  expect(call("PREDICATE", hasil, "Di Atas")).toEqual(column("Baik", "Sangat Baik", "Butuh Perbaikan"));
  expect(call("PREDICATE", "Di Atas", [["Sesuai", "Di Atas"]])).toEqual([["Baik", "Sangat Baik"]]);
});

test("a blank rating gives a blank, also in the middle of a range", () => {
  expect(call("PREDICATE", "", "Sesuai")).toBe("");
  expect(call("PREDICATE", "Sesuai", "-")).toBe("");
  expect(call("PREDICATE", column("Sesuai", null, "-"), column("Sesuai", "Sesuai", 5))).toEqual(
    column("Baik", "", ""),
  );
});

test("a number is refused, 0 too: a reference to a blank cell is no judgement", () => {
  expect(call("PREDICATE", 0, "Sesuai")).toBe(`#VALUE!: ${words} Argumen hasilKerja berisi 0.`);
  expect(call("PREDICATE", "Sesuai", 3)).toBe(`#VALUE!: ${words} Argumen perilaku berisi 3.`);
  expect(call("PREDICATE", "2", "Sesuai")).toBe(`#VALUE!: ${words} Argumen hasilKerja berisi "2".`);
  expect(call("PREDICATE", 2.5, "Sesuai")).toContain("berisi 2,5.");
});

test("an error stays in its own cell", () => {
  const result = call("PREDICATE", column("Sesuai", "bagus", 0), "Sesuai") as unknown[][];
  expect(result[0]).toEqual(["Baik"]);
  expect(result[1]?.[0]).toBe(`#VALUE!: ${words} Argumen hasilKerja berisi "bagus".`);
  expect(result[2]?.[0]).toContain("#VALUE!");
});

test("without its arguments it answers #N/A with its usage", () => {
  expect(call("PREDICATE")).toBe(
    "#N/A: Argumen hasilKerja belum diisi. Cara menulis: =SKP.PREDICATE(hasilKerja; perilaku)",
  );
  expect(call("PREDICATE", "Sesuai")).toContain("#N/A: Argumen perilaku belum diisi.");
  expect(call("PREDICATE", undefined, "Sesuai")).toContain("#N/A: Argumen hasilKerja belum diisi.");
});

test("ranges of different shapes are refused with both sizes", () => {
  expect(call("PREDICATE", column("Sesuai", "Sesuai"), [["Sesuai", "Sesuai"]])).toBe(
    "#VALUE!: Rentang hasilKerja (2×1) dan perilaku (1×2) tidak sama besar. " +
      "Pakai rentang yang sama besar, atau satu sel untuk semua baris.",
  );
});
