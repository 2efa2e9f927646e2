import { call, column } from "./shim";
import "../../src/functions/index";

test("numbers and texts with units are compared", () => {
  expect(call("ATTAINMENT", 12, 9)).toBe(0.75);
  expect(call("ATTAINMENT", "12 Dokumen", "9 dokumen")).toBe(0.75);
  expect(call("ATTAINMENT", "85%", 0.85)).toBe(1);
  expect(call("ATTAINMENT", "7-8 bulan", "9 bulan", "turun")).toBe(0.875);
});

test.each(["naik", "makin tinggi makin baik", "MAKIN TINGGI MAKIN BAIK", "", "-"])(
  "arah %j means naik",
  (arah) => {
    expect(call("ATTAINMENT", 10, 8, arah)).toBe(0.8);
  },
);

test("arah is a range like every other argument", () => {
  expect(call("ATTAINMENT", 10, 8, column("naik", "makin rendah makin baik", "tepat sasaran", null))).toEqual(
    column(0.8, 1.2, 0.8, 0.8),
  );
});

test("a column of targets, realisations and directions is one spilled call", () => {
  const target = column("12 Dokumen", "85%", "", "3 Bulan", "WTP");
  const done = column(12, "68%", 5, "2 bulan", "WDP");
  expect(call("ATTAINMENT", target, done, column("naik", "naik", "naik", "turun", "naik"))).toEqual(
    column(1, 0.8, "", 2 - 2 / 3, '#N/A: Argumen target berisi "WTP": tidak dihitung dengan persen.'),
  );
});

test("a target of 0 asks for the worst realisation", () => {
  expect(call("ATTAINMENT", 0, 0)).toBe(1);
  expect(call("ATTAINMENT", "nihil temuan", 2, "turun", 8)).toBe(0.75);
  expect(call("ATTAINMENT", 0, 2, "turun")).toBe(
    "#N/A: Target 0: isi argumen terburuk dengan realisasi terburuk yang mungkin (lebih dari 0).",
  );
  expect(call("ATTAINMENT", 0, 2)).toContain("#N/A: Target 0 tidak dapat menjadi pembagi");
});

test.each([
  [["85%", 85], "#N/A: 85: maksudnya 85%?"],
  [["12 bulan", "1 tahun"], '#VALUE!: Satuan berbeda: target "bulan", pembandingnya "tahun".'],
  [["Rasio 1:12", 0.1], '#VALUE!: Satuan berbeda: target "rasio", pembandingnya "tanpa satuan".'],
  [["1.250", 5], "#N/A: Argumen target punya dua arti: 1250 atau 1,25."],
  [["100%\r\n95%", 1], "#N/A: Argumen target punya dua arti: 100% atau 95%."],
  [["paling lambat 31 Januari 2026", 1], "tidak dihitung dengan persen."],
  [[5, "8-10"], '#VALUE!: Argumen realisasi berisi "8-10". Isi dengan satu nilai'],
  [["=1+1", 1], '#N/A: Argumen target berisi "=1+1". Isi dengan angka atau teks seperti'],
  [[true, 1], "#VALUE!: Argumen target berisi TRUE."],
  [[10, 5, "naik turun"], '#VALUE!: Argumen arah berisi "naik turun". Isi dengan naik, turun atau stabil'],
  [[10, 5, 1], "#VALUE!: Argumen arah berisi 1."],
  [["maks. 3 hari", 6], "#N/A: Target dengan batas paling banyak tidak cocok dengan arah naik."],
  [["minimal 3", 6, "turun"], "#N/A: Target dengan batas paling sedikit tidak cocok dengan arah turun."],
  [[1e-300, 1e300], "#N/A: Hasilnya terlalu besar untuk sebuah sel."],
])("%j is refused with its reason", (values, message) => {
  expect(call("ATTAINMENT", ...values)).toContain(message);
});

test("without a realisation it answers #N/A with its usage; the optional arguments may be absent", () => {
  expect(call("ATTAINMENT", 12)).toBe(
    "#N/A: Argumen realisasi belum diisi. Cara menulis: =SKP.ATTAINMENT(target; realisasi; [arah]; [terburuk])",
  );
  expect(call("ATTAINMENT", 12, 12, undefined, undefined)).toBe(1);
});
