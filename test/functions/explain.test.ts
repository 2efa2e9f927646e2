import { call, column } from "./shim";
import "../../src/functions/index";

test("it names both ratings, the cell of the quadrant and the rule", () => {
  expect(call("EXPLAIN", "sesuai", "DIATAS")).toBe(
    "Hasil kerja Sesuai Ekspektasi dan perilaku kerja Di Atas Ekspektasi bertemu di kotak Baik " +
      "(kuadran kinerja PermenPANRB 6/2022).",
  );
});

test("only in the two Kurang cells it adds that behaviour lowers the predikat", () => {
  const added = " Perilaku kerja di bawah ekspektasi menurunkan predikat, apa pun hasil kerjanya.";
  const all = call("EXPLAIN", column("Di Atas", "Sesuai", "Di Bawah"), "Di Bawah") as string[][];
  expect(all.map(([sentence]) => sentence?.endsWith(added))).toEqual([true, true, false]);
  expect(all[0]?.[0]).toContain("bertemu di kotak Kurang (");
  expect(all[2]?.[0]).toContain("bertemu di kotak Sangat Kurang (");
  expect(call("EXPLAIN", "Di Bawah", "Di Atas")).not.toContain(added);
});

test("a blank rating has no explanation, and a number is refused", () => {
  expect(call("EXPLAIN", "", "Sesuai")).toBe("");
  expect(call("EXPLAIN", "Sesuai", 0)).toContain("#VALUE!: Rating ditulis dengan kata");
  expect(call("EXPLAIN")).toContain("=SKP.EXPLAIN(hasilKerja; perilaku)");
});
