import fc from "fast-check";
import { coefficients, credit, jenjangs, percentages, readJenjang, readMonths } from "../../src/rules/credit";
import { predikats } from "../../src/rules/predikat";
import { tries } from "../support/tries";

test("two months of Baik for Ahli Pertama are 2.0833, not rounded to 2.08", () => {
  expect(credit("Baik", "Ahli Pertama", 2)).toBe(25 / 12);
});

test.each([
  ["Sangat Baik", 18.75],
  ["Baik", 12.5],
  ["Butuh Perbaikan", 9.375],
  ["Kurang", 6.25],
  ["Sangat Kurang", 3.125],
] as const)("a year of %s for Ahli Pertama is %d", (predikat, value) => {
  expect(credit(predikat, "Ahli Pertama")).toBe(value);
});

test.each([
  ["Pemula", 3.75],
  ["Terampil", 5],
  ["Mahir", 12.5],
  ["Penyelia", 25],
  ["Ahli Pertama", 12.5],
  ["Ahli Muda", 25],
  ["Ahli Madya", 37.5],
  ["Ahli Utama", 50],
] as const)("a year of Baik for %s is its koefisien, %d", (jenjang, value) => {
  expect(credit("Baik", jenjang)).toBe(value);
});

test("the months of a year add up to the year, whatever the predikat and jenjang", () => {
  const months = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.constantFrom(...predikats),
      fc.constantFrom(...jenjangs),
      months,
      (one, jenjang, parts) => {
        const sum = parts.reduce((total, part) => total + credit(one, jenjang, part), 0);
        const together = parts.reduce((total, part) => total + part, 0);
        const expected = ((percentages[one] / 100) * coefficients[jenjang] * together) / 12;
        return Math.abs(sum - expected) < 1e-9;
      },
    ),
    tries(10_000),
  );
});

test.each([
  ["Ahli Muda", "Ahli Muda"],
  ["AHLI  MUDA", "Ahli Muda"],
  ["Muda", "Ahli Muda"],
  ["Pertama", "Ahli Pertama"],
  ["JF Ahli Madya", "Ahli Madya"],
  ["Jabatan Fungsional Ahli Utama", "Ahli Utama"],
  ["Jenjang Terampil", "Terampil"],
  ["Pranata Komputer Ahli Pertama", "Ahli Pertama"],
  ["Arsiparis Terampil", "Terampil"],
  ["AHLI PERTAMA - AUDITOR", "Ahli Pertama"],
  ["Penyelia - Bidan", "Penyelia"],
])("%j names the jenjang %s", (text, jenjang) => {
  expect(readJenjang(text)).toBe(jenjang);
});

test.each([
  "",
  "Ahli",
  "Pelaksana",
  "Pelaksana Lanjutan",
  "Penata Muda",
  "Pembina Utama",
  "Ahli Muda/Madya",
  "Ahli Muda - Madya",
  "Ahli Muda - Ahli Madya",
  "Ahli Muda Terampil",
  "Kepala Dinas",
  "III/a",
])("%j names none, or two", (text) => {
  expect(readJenjang(text)).toBeUndefined();
});

test("months are whole numbers from 1 to 12, with or without their unit", () => {
  expect([1, 12, "6", "6 bulan", "6 Bulan"].map(readMonths)).toEqual([1, 12, 6, 6, 6]);
  for (const none of [
    0,
    13,
    -1,
    1.5,
    "0",
    "13 bulan",
    "6 hari",
    "6-7 bulan",
    "minimal 6",
    "50%",
    "Juni",
    "Rp6",
  ])
    expect(readMonths(none)).toBeUndefined();
});
