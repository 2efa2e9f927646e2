import { ratingParameter, type FunctionWords } from "./words";

export const predicate: FunctionWords = {
  question: "Apa predikatnya?",
  description:
    'Predikat kinerja tempat kedua rating bertemu dalam kuadran kinerja PermenPANRB 6/2022. Contoh: "Sesuai Ekspektasi" dan "Di Atas Ekspektasi" menghasilkan Baik.',
  parameters: { hasilKerja: ratingParameter("hasil kerja"), perilaku: ratingParameter("perilaku kerja") },
  returns:
    "Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang. Dua rentang yang sama besar menghasilkan satu predikat tiap baris.",
  examples: [
    { arguments: ["Sesuai Ekspektasi", "Di Atas Ekspektasi"], result: "Baik" },
    {
      arguments: [
        { range: "B2:B4", cells: [["Di Atas Ekspektasi"], ["Sesuai Ekspektasi"], ["Di Bawah Ekspektasi"]] },
        { range: "C2:C4", cells: [["Di Atas Ekspektasi"], ["Di Bawah Ekspektasi"], ["Sesuai Ekspektasi"]] },
      ],
      result: [["Sangat Baik"], ["Kurang"], ["Butuh Perbaikan"]],
    },
  ],
  notes: [
    "Rating ditulis dengan kata, besar kecil huruf dan spasi bebas. Angka ditolak: sel yang merujuk sel kosong berisi 0, dan pegawai yang belum dinilai tidak boleh menjadi Baik.",
    "Selama salah satu rating kosong, hasilnya kosong.",
  ],
  sources: ["kuadran"],
};
