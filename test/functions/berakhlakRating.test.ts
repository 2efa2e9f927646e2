import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { aturanPerilaku } from "../../src/rules/perilakuRating";
import { ratings } from "../../src/rules/rating";
import { call, column } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

const seven = ["Di Bawah", "Di Bawah", "Di Bawah", "Sesuai", "DIATAS", "Di Atas", "di atas"];

test("a column, a row and one row a person give the rating of the chosen rule", () => {
  expect(call("BERAKHLAKRATING", column(...seven), "modus")).toBe("Di Bawah Ekspektasi");
  expect(call("BERAKHLAKRATING", [seven], "terendah")).toBe("Di Bawah Ekspektasi");
  expect(call("BERAKHLAKRATING", [seven, Array(7).fill(""), Array(7).fill("Di Atas")], "rerata")).toEqual(
    column("Sesuai Ekspektasi", "", "Di Atas Ekspektasi"),
  );
});

test("the rule is taken in any case, as a value or as a cell", () => {
  for (const aturan of ["MODUS", " Modus ", [["modus"]]])
    expect(call("BERAKHLAKRATING", [seven], aturan)).toBe("Di Bawah Ekspektasi");
});

test("the rule must be chosen: absent or blank is #N/A with the usage", () => {
  for (const aturan of [undefined, null, "", "-"])
    expect(call("BERAKHLAKRATING", [seven], aturan)).toBe(
      "#N/A: Argumen aturan belum diisi. Cara menulis: =SKP.BERAKHLAKRATING(nilai; aturan)",
    );
});

test.each([
  [[seven], "median", '#VALUE!: Argumen aturan berisi "median". Isi dengan modus, terendah atau rerata.'],
  [[seven], 1, "#VALUE!: Argumen aturan berisi 1."],
  [[seven], column("modus", "rerata"), "#VALUE!: Argumen aturan berukuran 2×1. Isi dengan satu sel saja."],
  [
    [[97, ...seven.slice(1)]],
    "modus",
    "#VALUE!: Nilai Berorientasi Pelayanan berisi 97. Isi dengan kata Di Atas, Sesuai atau Di Bawah Ekspektasi.",
  ],
  [
    [["97", ...seven.slice(1)]],
    "modus",
    '#VALUE!: Nilai Berorientasi Pelayanan berisi "97". Isi dengan kata',
  ],
  [[[...seven.slice(1), true]], "modus", "#VALUE!: Nilai Kolaboratif berisi TRUE. Isi dengan kata"],
  [[["", ...seven.slice(1)]], "modus", "#N/A: Nilai Berorientasi Pelayanan belum diisi."],
  [column("Sesuai", "Sesuai"), "modus", "#VALUE!: Argumen nilai berukuran 2×1. Pakai tujuh sel"],
])("%j with %j is refused with its reason", (nilai, aturan, message) => {
  expect(call("BERAKHLAKRATING", nilai, aturan)).toContain(message);
});

test("the drop-down offers exactly the rules there are", async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(["src/functions/berakhlakRating.ts"]);
  const { enums } = JSON.parse(metadataJson) as { enums: { values: { stringValue: string }[] }[] };
  expect(enums.map(({ values }) => values.map(({ stringValue }) => stringValue))).toEqual([aturanPerilaku]);
});

test("a block equals calling it row by row", () => {
  const cell = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<unknown>("Sesuai", "DIATAS", "di bawah ekspektasi") },
    { weight: 1, arbitrary: fc.constantFrom<unknown>("", null, 0, "97", "baik", true) },
  );
  const line = fc.array(cell, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(...aturanPerilaku),
      (lines, aturan) => {
        const byRow = lines.map((one) => [call("BERAKHLAKRATING", [one], aturan)]);
        const known = byRow
          .flat()
          .every((shown) => shown === "" || /^#(VALUE!|N\/A): .{20,}/.test(String(shown)) || isRating(shown));
        return known && isDeepStrictEqual(call("BERAKHLAKRATING", lines, aturan), byRow);
      },
    ),
    tries(10_000),
  );
});

const isRating = (shown: unknown): boolean => (ratings as readonly unknown[]).includes(shown);
