import type { FunctionWords } from "./words";

export const rating: FunctionWords = {
  question: "Rating apa yang disarankan capaiannya?",
  description:
    "Saran rating dari capaian: di bawah batasSesuai Di Bawah, di atas batasAtas Di Atas, selebihnya Sesuai Ekspektasi. Contoh: 0,98 dengan batas 0,9 dan 1,1 menghasilkan Sesuai Ekspektasi. Batasnya bukan ketentuan PermenPANRB 6/2022.",
  parameters: {
    capaian: 'Capaian, misalnya 0,98 atau "98%". Satu sel atau rentang.',
    batasSesuai:
      "Capaian terendah yang masih Sesuai Ekspektasi, pada skala yang sama; pilihan instansi Anda. Satu sel atau rentang.",
    batasAtas:
      "Capaian tertinggi yang masih Sesuai Ekspektasi; di atasnya Di Atas Ekspektasi. Pilihan instansi Anda. Satu sel atau rentang.",
  },
  returns:
    "Di Bawah Ekspektasi, Sesuai Ekspektasi atau Di Atas Ekspektasi, sebagai saran. Capaian yang sama dengan salah satu batas adalah Sesuai Ekspektasi.",
  examples: [
    { arguments: [0.98, 0.9, 1.1], result: "Sesuai Ekspektasi" },
    { arguments: ["85%", "90%", "110%"], result: "Di Bawah Ekspektasi" },
    {
      arguments: [{ range: "F2:F4", cells: [[112], [90], [null]] }, 90, 110],
      result: [["Di Atas Ekspektasi"], ["Sesuai Ekspektasi"], [""]],
    },
    {
      arguments: [0.98, 90, 110],
      result:
        "#VALUE!: Skala berbeda: 0,98 dan 90. Tulis capaian dan kedua batas pada skala yang sama: 0,98 dengan 0,9, atau 98 dengan 90.",
    },
  ],
  notes: [
    "Hasilnya hanya saran: pejabat penilai yang memutuskan rating. Bukan ketentuan PermenPANRB 6/2022, yang tidak mengenal ambang persen; karena itu kedua batas harus diisi sendiri. Ambang yang beredar, antara lain 90 dan 100 pada KMK 127/2026, hanya berlaku bagi instansinya.",
    "Capaian dan kedua batas ditulis pada satu skala. Angka sampai 2 dibaca sebagai pecahan (0,98 = 98%), angka di atas 10 sebagai persen dari 100; bila keduanya bertemu, hasilnya galat dan bukan tebakan.",
  ],
  sources: [],
};
