import { distributionParameters, patternNote, secondarySource } from "./distribution";
import type { FunctionWords } from "./words";

export const limits: FunctionWords = {
  question: "Berapa pegawai yang boleh mendapat tiap predikat?",
  description:
    "Paling sedikit dan paling banyak berapa pegawai pada tiap predikat agar distribusinya sesuai pola SE MenPANRB 3/2023 yang dikutip naikpangkat.com (satu sumber sekunder). Contoh: Istimewa dan 10 pegawai menghasilkan Sangat Baik 3 sampai 7.",
  parameters: {
    capaianOrganisasi: distributionParameters.capaianOrganisasi,
    jumlah: "Jumlah pegawai yang berpredikat: bilangan bulat mulai dari 1. Satu sel.",
  },
  returns: "Lima baris: predikat, minimum dan maksimum pegawai, Sangat Kurang lebih dulu.",
  examples: [
    {
      arguments: ["Istimewa", 10],
      result: [
        ["Sangat Kurang", 0, 4],
        ["Kurang", 0, 4],
        ["Butuh Perbaikan", 0, 4],
        ["Baik", 0, 4],
        ["Sangat Baik", 3, 7],
      ],
    },
    {
      arguments: ["Kurang", 25],
      result: [
        ["Sangat Kurang", 0, 7],
        ["Kurang", 15, 22],
        ["Butuh Perbaikan", 3, 10],
        ["Baik", 0, 7],
        ["Sangat Baik", 0, 2],
      ],
    },
    {
      arguments: ["Baik", 2],
      result: "#N/A: Unit terlalu kecil untuk diuji (2 orang)",
    },
  ],
  notes: [
    "Pegawai dihitung utuh: minimum dibulatkan ke atas, maksimum ke bawah. Batas yang tidak tertulis dalam pola dihitung dari batas yang lain: bila Kurang paling sedikit 15 dari 25 pegawai dan Butuh Perbaikan paling sedikit 3, Sangat Kurang paling banyak 7.",
    "Janjinya: setiap angka dari minimum sampai maksimum ada pada suatu distribusi yang oleh SKP.CHECKDISTRIBUTION dinyatakan sesuai pola, dan di luar itu tidak ada. Untuk Butuh Perbaikan dan Kurang, distribusi yang kelima angkanya di dalam batas pasti sesuai pola. Untuk Istimewa, Baik dan Sangat Kurang belum tentu: kelompok terbesar, serta Butuh Perbaikan dan Kurang bersama-sama, diuji dengan SKP.CHECKDISTRIBUTION.",
    patternNote,
    secondarySource,
  ],
  sources: ["polaDistribusi", "capaianOrganisasi"],
};
