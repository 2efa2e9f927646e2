import { distributionParameters } from "./distribution";
import type { FunctionWords } from "./words";

export const countPredicates: FunctionWords = {
  question: "Berapa pegawai pada tiap predikat?",
  description:
    "Jumlah pegawai pada tiap predikat dan bagiannya dari semua yang berpredikat: lima baris, Sangat Kurang lebih dulu; sel kosong tidak ikut. Contoh: Baik, Baik, Kurang dan satu sel kosong menghasilkan Baik 2 dan 0,667.",
  parameters: { predikat: distributionParameters.predikat },
  returns:
    "Lima baris: predikat, jumlah pegawai, dan bagiannya (beri format persen bila ingin membacanya sebagai persen).",
  examples: [
    {
      arguments: [{ range: "D2:D5", cells: [["Baik"], ["Baik"], ["Kurang/Misconduct"], [null]] }],
      result: [
        ["Sangat Kurang", 0, 0],
        ["Kurang", 1, 1 / 3],
        ["Butuh Perbaikan", 0, 0],
        ["Baik", 2, 2 / 3],
        ["Sangat Baik", 0, 0],
      ],
    },
  ],
  notes: [
    "Predikat ditulis dengan kata, besar kecil huruf dan spasi bebas. Cukup dibaca sebagai Butuh Perbaikan, Misconduct sebagai Kurang.",
    "Sel kosong tidak ikut dihitung, juga tidak sebagai pembagi. Isi lain, angka 0 sekalipun, ditolak dan barisnya disebutkan, supaya jumlahnya tidak salah diam-diam. Bila semua sel kosong, hasilnya satu sel kosong.",
    "Urutannya mengikuti sumbu kurva pada formulir evaluasi: dari Sangat Kurang ke Sangat Baik.",
  ],
  sources: ["kuadran"],
};
