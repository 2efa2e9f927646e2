import type { FunctionWords } from "./words";

export const polarization: FunctionWords = {
  question: "Berapa indeks capaiannya menurut polarisasi Kemenkeu?",
  description:
    "Indeks capaian Kemenkeu (KMK 127/2026) menurut maximize, minimize atau stabilize, dari 0 sampai 120. Contoh: stabilize, target 100, realisasi 95 menghasilkan 110. Aturan Kemenkeu, bukan ketentuan PermenPANRB 6/2022.",
  parameters: {
    arah: "maximize (naik), minimize (turun) atau stabilize (stabil), dengan kata. Satu sel atau rentang.",
    target: 'Target: satu angka, atau teks seperti "85%". Satu sel atau rentang.',
    realisasi: "Realisasi, dengan satuan yang sama. Satu sel atau rentang.",
    terburuk:
      "Realisasi terburuk yang mungkin, di atas 0; hanya perlu untuk minimize dengan target 0. Satu sel atau rentang.",
  },
  optional: ["terburuk"],
  returns: "Indeks, dari 0 sampai 120.",
  examples: [
    { arguments: ["maximize", 12, 9], result: 75 },
    { arguments: ["minimize", "8 hari", "6 hari"], result: 120 },
    { arguments: ["minimize", 0, 2, 10], result: 80 },
    { arguments: ["stabilize", 100, 95], result: 110 },
  ],
  notes: [
    "maximize: realisasi dibagi target; untuk target di bawah 0, 2 dikurangi realisasi dibagi target. minimize: 2 dikurangi realisasi dibagi target; untuk target 0, (terburuk - realisasi)/terburuk. Semuanya kali 100, lalu dibatasi 0 sampai 120.",
    "stabilize: realisasi dibagi target sampai target, dan 2 dikurangi realisasi dibagi target di atasnya, lalu ditarik garis lurus menurut skala baku 0 ke 0, 90 ke 100, 100 ke 120. Skala lain, yang dapat dipilih di Kemenkeu untuk IKI manual, tidak dihitung di sini; konversi 120 pun tidak.",
    "Aturan satu instansi (Kementerian Keuangan): bukan ketentuan PermenPANRB 6/2022, yang tidak memuat rumus dan tidak mengenal batas 120. Capaian tanpa batas: =SKP.ATTAINMENT.",
  ],
  sources: ["polarisasi"],
};
