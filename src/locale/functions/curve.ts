import { distributionParameters } from "./distribution";
import type { FunctionWords } from "./words";

export const curve: FunctionWords = {
  question: "Seperti apa kurva distribusi untuk capaian organisasi ini?",
  description:
    "Titik-titik kurva distribusi acuan, hanya untuk digambar di samping grafik. Asalnya templat Excel yang umum dipakai; PermenPANRB 6/2022 hanya memuat gambar. Contoh: Istimewa menghasilkan 0, 1, 3, 7, 13.",
  parameters: { capaianOrganisasi: distributionParameters.capaianOrganisasi },
  returns: "Lima baris: predikat dan titiknya, Sangat Kurang lebih dulu. Kelima titik berjumlah 24.",
  examples: [
    {
      arguments: ["Istimewa"],
      result: [
        ["Sangat Kurang", 0],
        ["Kurang", 1],
        ["Butuh Perbaikan", 3],
        ["Baik", 7],
        ["Sangat Baik", 13],
      ],
    },
  ],
  notes: [
    "Hanya untuk digambar. Titiknya bukan jumlah pegawai dan bukan batas; yang menguji distribusi adalah SKP.CHECKDISTRIBUTION.",
    "Bukan ketentuan PermenPANRB 6/2022: peraturan itu memuat gambar kurva tanpa angka.",
  ],
  sources: ["kurvaDistribusi", "capaianOrganisasi"],
};
