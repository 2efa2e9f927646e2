import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { call, column } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

test("x is perilaku kerja, y is hasil kerja", () => {
  expect(call("QUADRANT", "Sesuai", "Di Atas")).toEqual([[3, 2]]);
  expect(call("QUADRANT", "DIBAWAH EKSPEKTASI", "sesuai ekspektasi")).toEqual([[2, 1]]);
});

test("two columns spill two columns, one cell is spread, a pair of which one is blank is blank", () => {
  expect(
    call(
      "QUADRANT",
      column("Sesuai", "Di Atas", null, "Sesuai"),
      column("Di Bawah", "Di Atas", "Sesuai", "-"),
    ),
  ).toEqual([
    [1, 2],
    [3, 3],
    ["", ""],
    ["", ""],
  ]);
  expect(call("QUADRANT", column("Sesuai", "Di Atas"), "Di Bawah")).toEqual([
    [1, 2],
    [1, 3],
  ]);
});

test("a pair with a wrong word is an error in both of its cells, and others stand", () => {
  const error =
    "#VALUE!: Rating ditulis dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi. Argumen hasilKerja berisi 0.";
  expect(call("QUADRANT", column("Sesuai", 0), "Sesuai")).toEqual([
    [2, 2],
    [error, error],
  ]);
  expect(call("QUADRANT", 0, "Sesuai")).toBe(error);
});

test("several columns are refused, a row of several cells too: a pair takes two columns already", () => {
  expect(call("QUADRANT", [["Sesuai", "Sesuai"]], "Sesuai")).toBe(
    "#VALUE!: Rentang hasilKerja berukuran 1×2. Pakai satu kolom: tiap pasang rating menghasilkan dua sel, x dan y.",
  );
  expect(call("QUADRANT", "Sesuai", Array(3).fill(["Sesuai", "Sesuai"]))).toContain(
    "#VALUE!: Rentang perilaku berukuran 3×2.",
  );
});

test("a column equals calling pair by pair, and lies where PREDICATE's cell of the quadrant is", () => {
  const cell = fc.constantFrom<unknown>("Sesuai", "DIATAS", "di bawah", "", "-", null, 0, 3, "baik", true);
  const cells = [
    ["Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"],
    ["Kurang", "Baik", "Baik"],
    ["Kurang", "Baik", "Sangat Baik"],
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 5 }), (pairs) => {
      const [hasil, perilaku] = [
        column(...pairs.map(([one]) => one)),
        column(...pairs.map(([, one]) => one)),
      ];
      const whole = call("QUADRANT", hasil, perilaku) as unknown[][];
      const predikat = call("PREDICATE", hasil, perilaku) as unknown[][];
      return pairs.every(([one, other], row) => {
        const alone = call("QUADRANT", one, other);
        const expected = Array.isArray(alone) ? (alone as unknown[][])[0] : [alone, alone];
        const [x, y] = whole[row]!;
        const drawn = typeof x === "number" ? cells[Number(y) - 1]?.[x - 1] : x;
        return isDeepStrictEqual(whole[row], expected) && predikat[row]?.[0] === drawn;
      });
    }),
    tries(10_000),
  );
});

test("as many rows as a sheet has are one call", () => {
  const rows = 1_048_576;
  const result = call("QUADRANT", Array(rows).fill(["Sesuai"]), Array(rows).fill(["Di Atas"])) as unknown[][];
  expect(result).toHaveLength(rows);
  expect(result.at(-1)).toEqual([3, 2]);
});
