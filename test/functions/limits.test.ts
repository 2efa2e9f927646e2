import fc from "fast-check";
import { mostPeople } from "../../src/rules/distribution";
import { capaianOrganisasi } from "../../src/rules/lists";
import { predikats } from "../../src/rules/predikat";
import { call, column } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

test("five rows of predikat, minimum and maksimum, Sangat Kurang first", () => {
  expect(call("LIMITS", "Cukup", 25)).toEqual([
    ["Sangat Kurang", 0, 10],
    ["Kurang", 0, 10],
    ["Butuh Perbaikan", 15, 25],
    ["Baik", 0, 10],
    ["Sangat Baik", 0, 2],
  ]);
  expect(call("LIMITS", "SANGAT KURANG", 25)).toEqual([
    ["Sangat Kurang", 15, 22],
    ["Kurang", 0, 10],
    ["Butuh Perbaikan", 0, 10],
    ["Baik", 0, 7],
    ["Sangat Baik", 0, 0],
  ]);
});

test("a number as text and a number of orang are read, in one cell each", () => {
  expect(call("LIMITS", "Baik", "25")).toEqual(call("LIMITS", "Baik", 25));
  expect(call("LIMITS", "Baik", "1.250 orang")).toEqual(call("LIMITS", "Baik", 1250));
});

test("a blank capaian or number is blank", () => {
  expect(call("LIMITS", "-", 25)).toBe("");
  expect(call("LIMITS", "Baik", "")).toBe("");
});

test.each([0, -3, 2.5, "1.250", "25%", "banyak", true, 1e300, "25 dokumen", mostPeople + 1])(
  "%j is no number of people",
  (jumlah) => {
    expect(call("LIMITS", "Baik", jumlah)).toMatch(
      /^#VALUE!: Argumen jumlah berisi .*\. Isi dengan jumlah pegawai: bilangan bulat, paling sedikit 1\.$/,
    );
  },
);

test("a range is refused, and what is absent named", () => {
  expect(call("LIMITS", "Baik", column(3, 4))).toContain("#VALUE!: Argumen jumlah berukuran 2×1.");
  expect(call("LIMITS", "Baik")).toBe(
    "#N/A: Argumen jumlah belum diisi. Cara menulis: =SKP.LIMITS(capaianOrganisasi; jumlah)",
  );
});

test("a unit for which no whole numbers satisfy the pattern is #N/A", () => {
  expect(call("LIMITS", "Istimewa", 2)).toBe("#N/A: Unit terlalu kecil untuk diuji (2 orang)");
  expect(call("LIMITS", "Butuh Perbaikan", 1)).toEqual([
    ["Sangat Kurang", 0, 0],
    ["Kurang", 0, 0],
    ["Butuh Perbaikan", 1, 1],
    ["Baik", 0, 0],
    ["Sangat Baik", 0, 0],
  ]);
});

test("for any number of people the limits are whole, in order, and leave room for exactly all of them", () => {
  const people = fc.oneof(fc.integer({ min: 3, max: 500 }), fc.integer({ min: 3, max: mostPeople }));
  fc.assert(
    fc.property(fc.constantFrom(...capaianOrganisasi), people, (capaian, jumlah) => {
      const limits = call("LIMITS", capaian, jumlah) as [string, number, number][];
      const sum = (place: 1 | 2): number => limits.reduce((total, limit) => total + limit[place], 0);
      return (
        limits.map(([predikat]) => predikat).join() === predikats.join() &&
        limits.every(
          ([, minimum, maksimum]) =>
            Number.isSafeInteger(minimum) &&
            Number.isSafeInteger(maksimum) &&
            0 <= minimum &&
            minimum <= maksimum,
        ) &&
        sum(1) <= jumlah &&
        jumlah <= sum(2)
      );
    }),
    tries(10_000),
  );
});
