import { ratingParameter, type FunctionWords } from "./words";

export const explain: FunctionWords = {
  question: "Mengapa predikatnya begitu?",
  description:
    "Satu kalimat yang menjelaskan predikat kinerja: kedua rating, kotaknya dalam kuadran kinerja, dan aturannya.",
  parameters: { hasilKerja: ratingParameter("hasil kerja"), perilaku: ratingParameter("perilaku kerja") },
  returns: "Satu kalimat.",
  examples: [
    {
      arguments: ["Sesuai Ekspektasi", "Di Atas Ekspektasi"],
      result:
        "Hasil kerja Sesuai Ekspektasi dan perilaku kerja Di Atas Ekspektasi bertemu di kotak Baik (kuadran kinerja PermenPANRB 6/2022).",
    },
  ],
  notes: ["Di kedua kotak Kurang, kalimatnya menambahkan bahwa perilaku kerja menurunkan predikat."],
  sources: ["kuadran"],
};
