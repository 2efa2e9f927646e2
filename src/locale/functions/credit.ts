import type { FunctionWords } from "./words";

export const credit: FunctionWords = {
  question: "Berapa angka kreditnya?",
  description:
    "Angka kredit sebuah evaluasi: persen predikat x koefisien jenjang per tahun x bulan/12, tanpa pembulatan (PermenPANRB 1/2023). Contoh: Baik, Ahli Pertama, 2 bulan menghasilkan 2,08333...",
  parameters: {
    predikat:
      "Predikat kinerja dengan kata: Sangat Baik, Baik, Butuh Perbaikan (Cukup), Kurang atau Sangat Kurang. Satu sel atau rentang.",
    jenjang:
      "Jenjang jabatan fungsional: Pemula, Terampil, Mahir, Penyelia, Ahli Pertama, Ahli Muda, Ahli Madya atau Ahli Utama. Satu sel atau rentang.",
    bulan: "Jumlah bulan yang dinilai, 1 sampai 12. Kosong berarti 12. Satu sel atau rentang.",
  },
  optional: ["bulan"],
  returns: "Angka kredit, tanpa pembulatan. Beri sel format angka untuk menampilkan dua desimal.",
  examples: [
    { arguments: ["Baik", "Ahli Pertama"], result: 12.5 },
    { arguments: ["Baik", "Ahli Pertama", 2], result: 25 / 12 },
    {
      arguments: [
        { range: "B2:B4", cells: [["Sangat Baik"], ["Cukup"], ["Kurang"]] },
        { range: "C2:C4", cells: [["Ahli Muda"], ["Arsiparis Terampil"], ["Ahli Utama"]] },
      ],
      result: [[37.5], [3.75], [25]],
    },
  ],
  notes: [
    "Persen predikat: Sangat Baik 150, Baik 100, Butuh Perbaikan (Cukup) 75, Kurang 50, Sangat Kurang 25. Koefisien per tahun: Pemula 3,75; Terampil 5; Mahir 12,5; Penyelia 25; Ahli Pertama 12,5; Ahli Muda 25; Ahli Madya 37,5; Ahli Utama 50.",
    "Hasilnya tidak dibulatkan: 2 bulan Baik pada Ahli Pertama adalah 2,08333..., bukan 2,08. Bulatkan sendiri dengan ROUND bila instansi Anda membulatkan.",
    'Jenjang boleh ditulis "Muda", "JF Ahli Muda", atau sebagai jabatan ("Arsiparis Ahli Muda", "Ahli Muda - Auditor"). "Pelaksana" ditolak: itu juga jenis jabatan.',
    "Bukan ketentuan PermenPANRB 6/2022, melainkan PermenPANRB 1/2023 Pasal 37 dan Peraturan BKN 3/2023. Angka kredit dasar, pendidikan, dan perpindahan jabatan tidak dihitung di sini.",
  ],
  sources: ["angkaKredit"],
};
