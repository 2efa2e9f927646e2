import type { FunctionWords } from "./words";

export const attainment: FunctionWords = {
  question: "Berapa capaiannya?",
  description:
    'Seberapa jauh target tercapai, sebagai rasio (1 = 100%), tanpa batas atas atau bawah. Contoh: target "12 Dokumen", realisasi 9 menghasilkan 0,75. Alat bantu, bukan ketentuan PermenPANRB 6/2022.',
  parameters: {
    target:
      'Target: angka, atau teks seperti "12 Dokumen", "85%" atau "8 s.d. 10 hari". Satu sel atau rentang.',
    realisasi: "Realisasi, dengan satuan yang sama seperti target. Satu sel atau rentang.",
    arah: "naik (makin tinggi makin baik), turun (makin rendah makin baik) atau stabil (tepat sasaran). Kosong berarti naik. Satu sel atau rentang.",
    terburuk:
      "Realisasi terburuk yang mungkin; hanya perlu bila target 0 dan makin rendah makin baik. Satu sel atau rentang.",
  },
  optional: ["arah", "terburuk"],
  returns: "Rasio: 1 berarti tercapai penuh. Beri format persen bila ingin membacanya sebagai persen.",
  examples: [
    { arguments: ["12 Dokumen", 9], result: 0.75 },
    { arguments: ["7-8 bulan", 6.5, "turun"], result: 2 - 6.5 / 7 },
    { arguments: ["80-90%", "92%"], result: 0.92 / 0.9 },
  ],
  notes: [
    "naik: realisasi dibagi target. turun: 2 dikurangi realisasi dibagi target. stabil: 1 dikurangi selisihnya. Target rentang dihitung terhadap batas yang lebih dekat; di dalam rentang capaiannya penuh.",
    "Tanggal dan kata (WTP, BB, tepat waktu) tidak dihitung dengan persen. Satuan target dan realisasi harus sama.",
    "Bukan ketentuan PermenPANRB 6/2022: pejabat penilai yang memutuskan rating.",
  ],
  sources: ["capaian"],
};
