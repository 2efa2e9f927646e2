import type { FunctionWords } from "./words";

const parameter = (of: string): string =>
  `Rating ${of} dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi. Satu sel atau satu kolom.`;

export const quadrant: FunctionWords = {
  question: "Di mana letaknya dalam kuadran kinerja?",
  description:
    'Letak dua rating dalam gambar kuadran kinerja: x (perilaku kerja) dan y (hasil kerja), masing-masing 1 (di bawah), 2 (sesuai) atau 3 (di atas). Untuk grafik, bukan nilai. Contoh: "Sesuai Ekspektasi" dan "Di Atas Ekspektasi" menghasilkan 3 dan 2.',
  parameters: { hasilKerja: parameter("hasil kerja"), perilaku: parameter("perilaku kerja") },
  returns: "Dua sel, x dan y, untuk tiap pasang rating: satu kolom rating menghasilkan dua kolom.",
  examples: [
    { arguments: ["Sesuai Ekspektasi", "Di Atas Ekspektasi"], result: [[3, 2]] },
    {
      arguments: [
        { range: "B2:B4", cells: [["Di Atas Ekspektasi"], ["Sesuai Ekspektasi"], ["Di Bawah Ekspektasi"]] },
        { range: "C2:C4", cells: [["Di Atas Ekspektasi"], ["Di Bawah Ekspektasi"], ["Sesuai Ekspektasi"]] },
      ],
      result: [
        [3, 3],
        [1, 2],
        [2, 1],
      ],
    },
  ],
  notes: [
    "Angkanya hanya letak pada gambar. PermenPANRB 6/2022 menulis rating dengan kata; rating tidak pernah dihitung dari angka ini.",
    "Selama salah satu rating kosong, keduanya kosong. Rentang dengan beberapa kolom, juga satu baris dengan beberapa sel, ditolak karena tiap pasang sudah memakai dua kolom hasil.",
  ],
  sources: ["kuadran"],
};
