import { distributionParameters, patternNote, secondarySource } from "./distribution";
import type { FunctionWords } from "./words";

const people = (...groups: [string, number][]): string[][] =>
  groups.flatMap(([predikat, count]) => Array<string[]>(count).fill([predikat]));

export const checkDistribution: FunctionWords = {
  question: "Apakah distribusi predikat sesuai pola?",
  description:
    '"Sesuai pola", atau satu kalimat untuk tiap batas yang dilanggar, menurut pola distribusi SE MenPANRB 3/2023 yang dikutip naikpangkat.com (satu sumber sekunder). Contoh: 8 Sangat Baik dari 10 pegawai pada capaian Istimewa melebihi 70%.',
  parameters: distributionParameters,
  returns:
    'Satu teks: "Sesuai pola", kalimat-kalimat batas yang dilanggar, atau "Unit terlalu kecil untuk diuji (n orang)".',
  examples: [
    {
      arguments: [{ range: "D2:D11", cells: people(["Sangat Baik", 7], ["Baik", 3]) }, "Istimewa"],
      result: "Sesuai pola",
    },
    {
      arguments: [{ range: "D2:D11", cells: people(["Sangat Baik", 8], ["Baik", 2]) }, "Istimewa"],
      result:
        "Sangat Baik paling banyak 70% (7 orang), tetapi 8 dari 10 orang (80%). Menurut SE MenPANRB 3/2023 (sumber sekunder: naikpangkat.com).",
    },
    {
      arguments: [{ range: "D2:D7", cells: people(["Sangat Baik", 3], ["Baik", 3]) }, "Baik"],
      result:
        "Baik harus kelompok terbesar, tetapi 3 orang; Sangat Baik 3 orang. Butuh Perbaikan dan/atau Kurang harus ada, tetapi 0 dari 6 orang (0%). Menurut SE MenPANRB 3/2023 (sumber sekunder: naikpangkat.com).",
    },
    {
      arguments: [{ range: "D2:D3", cells: people(["Sangat Baik", 1], ["Baik", 1]) }, "Istimewa"],
      result: "Unit terlalu kecil untuk diuji (2 orang)",
    },
  ],
  notes: [
    patternNote,
    "Persen dihitung dari semua pegawai yang berpredikat; sel kosong tidak ikut. Tidak ada yang dibulatkan selain menjadi orang utuh: surat edaran itu tidak mengatur pembulatan untuk unit kecil. Bila tidak ada susunan orang utuh yang memenuhi pola (1 atau 2 pegawai, kecuali pada Butuh Perbaikan), unit itu tidak diuji.",
    'Tiga hal dibaca oleh add-in ini, karena kata-katanya terbuka: "sebagian besar" berarti kelompok yang benar-benar terbesar, "harus ada" berarti paling sedikit satu orang, dan "Kurang dan/atau Butuh Perbaikan" dijumlahkan.',
    secondarySource,
  ],
  sources: ["polaDistribusi", "capaianOrganisasi"],
};
