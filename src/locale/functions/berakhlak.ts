import type { FunctionWords } from "./words";

export const berakhlak: FunctionWords = {
  question: "Berapa rata-rata ketujuh nilai BerAKHLAK?",
  description:
    "Rata-rata ketujuh nilai BerAKHLAK: tujuh angka, atau tujuh rating dengan kata yang dihitung -1, 0 dan 1. Alat bantu, bukan ketentuan PermenPANRB 6/2022.",
  parameters: {
    nilai: "Tujuh sel menurut urutan BerAKHLAK: satu kolom, satu baris, atau satu baris per pegawai.",
  },
  returns: "Satu rata-rata tiap pegawai.",
  examples: [
    { arguments: [{ range: "B2:H2", cells: [[90, 92, 94, 96, 90, 92, 90]] }], result: 92 },
    {
      arguments: [
        {
          range: "B3:H3",
          cells: [
            [
              "Sesuai Ekspektasi",
              "Sesuai Ekspektasi",
              "Di Atas Ekspektasi",
              "Sesuai Ekspektasi",
              "Sesuai Ekspektasi",
              "Sesuai Ekspektasi",
              "Sesuai Ekspektasi",
            ],
          ],
        },
      ],
      result: 1 / 7,
    },
  ],
  notes: [
    "Angka dan kata tidak boleh tercampur, dan ketujuhnya harus terisi. Kata dihitung -1 (di bawah), 0 (sesuai) dan 1 (di atas).",
    "Bukan ketentuan PermenPANRB 6/2022: peraturan itu tidak mengenal rata-rata ini.",
  ],
  sources: ["berakhlak"],
};
