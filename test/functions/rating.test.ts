import { call, column } from "./shim";
import "../../src/functions/index";

test("a capaian of =SKP.ATTAINMENT is rated between the two limits", () => {
  expect(call("RATING", call("ATTAINMENT", "12 Dokumen", 11), 0.9, 1.1)).toBe("Sesuai Ekspektasi");
  expect(call("RATING", call("ATTAINMENT", 1, 3), 0.9, 1.1)).toBe("Di Atas Ekspektasi");
  expect(call("RATING", call("ATTAINMENT", 10, 11, "turun"), 0.9, 1.1)).toBe("Sesuai Ekspektasi");
});

test("a column is rated by one pair of limits, a capaian that is not there stays blank", () => {
  expect(call("RATING", column(0.5, null, "105%", 1.2), 0.9, "110%")).toEqual(
    column("Di Bawah Ekspektasi", "", "Sesuai Ekspektasi", "Di Atas Ekspektasi"),
  );
});

test("both limits are required: no number is hidden, and a blank cell is not 0", () => {
  const usage = "Cara menulis: =SKP.RATING(capaian; batasSesuai; batasAtas)";
  expect(call("RATING", 0.98)).toBe(`#N/A: Argumen batasSesuai belum diisi. ${usage}`);
  expect(call("RATING", 0.98, 0.9)).toBe(`#N/A: Argumen batasAtas belum diisi. ${usage}`);
  expect(call("RATING", 0.98, null, 1.1)).toBe(
    "#N/A: Argumen batasSesuai kosong. Isi dengan batas capaian, misalnya 0,9: PermenPANRB 6/2022 tidak menetapkannya.",
  );
  expect(call("RATING", 0.98, 0.9, "-")).toContain("#N/A: Argumen batasAtas kosong.");
});

test.each([
  [
    [0.98, 90, 110],
    "#VALUE!: Skala berbeda: 0,98 dan 90. Tulis capaian dan kedua batas pada skala yang sama: 0,98 dengan 0,9, atau 98 dengan 90.",
  ],
  [
    [0.98, 1.1, 0.9],
    "#VALUE!: Argumen batasSesuai (1,1) lebih besar dari batasAtas (0,9). Isi batasSesuai dengan yang lebih kecil.",
  ],
  [
    ["WTP", 0.9, 1.1],
    '#VALUE!: Argumen capaian berisi "WTP". Isi dengan angka atau persen, misalnya 0,98 atau "98%".',
  ],
  [[true, 0.9, 1.1], "#VALUE!: Argumen capaian berisi TRUE."],
  [[0.98, "80-90%", 1.1], '#VALUE!: Argumen batasSesuai berisi "80-90%".'],
  [["1.250", 0.9, 1.1], "#N/A: Argumen capaian punya dua arti: 1250 atau 1,25."],
])("%j is refused with its reason", (values, message) => {
  expect(call("RATING", ...values)).toContain(message);
});

test("a whole column of an Excel sheet is one call", () => {
  const rows = 1_048_576;
  const capaian = Array.from({ length: rows }, (_, row) => [row / rows]);
  const result = call("RATING", capaian, 0.5, 0.75) as unknown[][];
  expect(result).toHaveLength(rows);
  expect([0, rows / 2, (rows * 3) / 4, rows - 1].map((row) => result[row]?.[0])).toEqual([
    "Di Bawah Ekspektasi",
    "Sesuai Ekspektasi",
    "Sesuai Ekspektasi",
    "Di Atas Ekspektasi",
  ]);
});
