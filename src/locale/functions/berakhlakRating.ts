import type { FunctionWords } from "./words";

const six = Array<string>(6).fill("Sesuai Ekspektasi");

export const berakhlakRating: FunctionWords = {
  question: "Apa usulan rating perilaku dari ketujuh nilai BerAKHLAK?",
  description:
    'Usulan rating perilaku kerja dari rating ketujuh nilai BerAKHLAK (dengan kata). Contoh: enam Sesuai dan satu Di Bawah dengan aturan "modus" menghasilkan Sesuai Ekspektasi. Alat bantu, bukan ketentuan PermenPANRB 6/2022.',
  parameters: {
    nilai:
      "Tujuh rating dengan kata menurut urutan BerAKHLAK: satu kolom, satu baris, atau satu baris per pegawai.",
    aturan:
      "modus (yang terbanyak), terendah, atau rerata (rata-rata dari -1, 0 dan 1), untuk semua pegawai.",
  },
  choices: {
    BehaviourRule: {
      modus: "Rating yang terbanyak; bila sama banyak, yang lebih rendah.",
      terendah: "Rating yang terendah.",
      rerata: "Rata-rata dari -1, 0 dan 1: di atas 0,5 menjadi di atas, di bawah -0,5 menjadi di bawah.",
    },
  },
  returns: "Di Atas Ekspektasi, Sesuai Ekspektasi atau Di Bawah Ekspektasi, satu tiap pegawai.",
  examples: [
    {
      arguments: [{ range: "B2:H2", cells: [[...six, "Di Bawah Ekspektasi"]] }, "modus"],
      result: "Sesuai Ekspektasi",
    },
    {
      arguments: [{ range: "B2:H2", cells: [[...six, "Di Bawah Ekspektasi"]] }, "terendah"],
      result: "Di Bawah Ekspektasi",
    },
    {
      arguments: [
        {
          range: "B3:H4",
          cells: [
            [...six.slice(0, 3), ...Array<string>(4).fill("Di Atas Ekspektasi")],
            [...six.slice(0, 4), ...Array<string>(3).fill("Di Atas Ekspektasi")],
          ],
        },
        "rerata",
      ],
      result: [["Di Atas Ekspektasi"], ["Sesuai Ekspektasi"]],
    },
  ],
  notes: [
    "Ketujuh nilai harus terisi dengan kata. Angka ditolak: peraturan tidak memuat batas yang mengubah angka menjadi rating.",
    "modus: rating yang terbanyak; bila sama banyak, yang lebih rendah. terendah: rating yang terendah. rerata: rata-rata dari -1 (di bawah), 0 (sesuai) dan 1 (di atas); di atas 0,5 menjadi di atas ekspektasi, di bawah -0,5 menjadi di bawah ekspektasi, selain itu sesuai ekspektasi. Aturan harus dipilih; tidak ada yang dianggap berlaku sendiri.",
    "Bukan ketentuan PermenPANRB 6/2022: pejabat penilai yang menetapkan rating perilaku kerja.",
  ],
  sources: ["berakhlak"],
};
