/** What Excel shows of a function while a person types its formula. */
export interface FunctionWords {
  description: string;
  /** By the name of the parameter. */
  parameters: Readonly<Record<string, string>>;
}

const rating = (of: string): string =>
  `Rating ${of} dengan kata: Di Atas, Sesuai atau Di Bawah Ekspektasi. Satu sel atau rentang.`;

/** The Indonesian descriptions of every custom function; the English ones stand in the functions' own comments. */
export const functionsId = {
  ATTAINMENT: {
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
  },
  BERAKHLAK: {
    description:
      "Rata-rata ketujuh nilai BerAKHLAK: tujuh angka, atau tujuh rating dengan kata yang dihitung -1, 0 dan 1. Alat bantu, bukan ketentuan PermenPANRB 6/2022.",
    parameters: {
      nilai: "Tujuh sel menurut urutan BerAKHLAK: satu kolom, satu baris, atau satu baris per pegawai.",
    },
  },
  EXPLAIN: {
    description:
      "Satu kalimat yang menjelaskan predikat kinerja: kedua rating, kotaknya dalam kuadran kinerja, dan aturannya.",
    parameters: { hasilKerja: rating("hasil kerja"), perilaku: rating("perilaku kerja") },
  },
  PREDICATE: {
    description:
      'Predikat kinerja tempat kedua rating bertemu dalam kuadran kinerja PermenPANRB 6/2022. Contoh: "Sesuai Ekspektasi" dan "Di Atas Ekspektasi" menghasilkan Baik.',
    parameters: { hasilKerja: rating("hasil kerja"), perilaku: rating("perilaku kerja") },
  },
} as const satisfies Readonly<Record<string, FunctionWords>>;
