import type { FunctionWords } from "./words";

export const pp46: FunctionWords = {
  question: "Berapa nilai sebuah aspek menurut PP 46/2011 dahulu?",
  description:
    "Nilai satu aspek menurut PP 46/2011 (sejarah, untuk berkas lama), berskala 100, dengan aturan 24% untuk waktu dan biaya. Contoh: waktu, target 12, realisasi 10 menghasilkan 92,67. Bukan ketentuan PermenPANRB 6/2022.",
  parameters: {
    aspek: "kuantitas, kualitas, waktu atau biaya, dengan kata. Satu sel atau rentang.",
    target: 'Target: satu angka, atau teks seperti "12 bulan". Satu sel atau rentang.',
    realisasi: "Realisasi, dengan satuan yang sama. Satu sel atau rentang.",
  },
  returns: "Nilai aspek itu, tanpa pembulatan dan tanpa batas.",
  examples: [
    { arguments: ["waktu", 12, 10], result: 176 - 1000 / 12 },
    { arguments: ["waktu", 12, 12], result: 76 },
    { arguments: ["waktu", "12 bulan", "8 bulan"], result: 200 / 3 },
    { arguments: ["kuantitas", "12 Dokumen", 9], result: 75 },
  ],
  notes: [
    "Kuantitas dan kualitas: realisasi dibagi target, kali 100. Waktu dan biaya: efisiensi = 100 dikurangi realisasi/target x 100. Efisiensi sampai 24%: (1,76 x target - realisasi)/target x 100. Di atas 24%: 76 dikurangi kelebihan nilai itu dari 100.",
    "Nilai melompat turun tepat di atas 24%, seperti pada rumus aslinya, dan tidak dibatasi: realisasi yang jauh melewati target waktu dapat menghasilkan angka negatif.",
    "PP 46/2011 sudah diganti. Hanya untuk membaca dan memeriksa berkas lama: bukan ketentuan PermenPANRB 6/2022.",
  ],
  sources: ["pp46"],
};
