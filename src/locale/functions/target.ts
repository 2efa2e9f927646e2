import type { FunctionWords } from "./words";

export const target: FunctionWords = {
  question: "Apa isi target ini?",
  description:
    'Arti sebuah target: nilai, batas, satuan atau jenisnya. Yang punya dua arti (1.250) atau tidak terbaca ditolak dengan alasannya. Contoh: "8 s.d. 10 hari" dengan bagian maksimum menghasilkan 10. Bukan ketentuan PermenPANRB 6/2022.',
  parameters: {
    teks: 'Target seperti tertulis: "12 Dokumen", "59,5%", "8 s.d. 10 hari", "minimal 80%". Satu sel atau rentang.',
    bagian: "Bagian yang diminta: nilai, minimum, maksimum, satuan atau jenis. Kosong berarti nilai.",
  },
  choices: {
    TargetPart: {
      nilai: "Satu-satunya angka. Persen menjadi pecahan: 85% menjadi 0,85. Rentang tidak punya satu nilai.",
      minimum: "Batas paling sedikit; kosong bila tidak ada.",
      maksimum: "Batas paling banyak; kosong bila tidak ada.",
      satuan: "Satuan di belakang angka: Dokumen, hari, %, Rp.",
      jenis: "bilangan, persen, uang atau rasio; tanggal, berkala atau kata bila tidak ada yang dihitung.",
    },
  },
  optional: ["bagian"],
  returns:
    "Angka untuk nilai, minimum dan maksimum (persen sebagai pecahan, rasio sebagai hasil baginya); kata untuk satuan dan jenis.",
  examples: [
    { arguments: ["12 Dokumen"], result: 12 },
    { arguments: ["12 Dokumen", "satuan"], result: "Dokumen" },
    { arguments: ["8 s.d. 10 hari", "maksimum"], result: 10 },
    { arguments: ["minimal 80%", "nilai"], result: 0.8 },
    { arguments: ["paling lambat 31 Januari 2026", "jenis"], result: "tanggal" },
    {
      arguments: [{ range: "B2:B4", cells: [["59,5%"], ["Rp1.250.000.000"], ["1.250"]] }],
      result: [
        [0.595],
        [1_250_000_000],
        ["#N/A: Argumen teks punya dua arti: 1250 atau 1,25. Tulis salah satunya dengan jelas."],
      ],
    },
  ],
  notes: [
    'Yang dikenal: angka dengan atau tanpa satuan ("12 Dokumen", "12 laporan/tahun"), persen ("59,5%", "49.20%"), uang ("Rp1.250.000.000", "Rp 2 miliar"), rasio ("Rasio 1:12"), rentang ("80-90%", "8 s.d. 10 hari"), batas ("minimal 80%", ">= 90", "maks. 3 hari"), nihil, tanggal ("paling lambat 31 Januari 2026"), yang berulang ("setiap bulan") dan kata (WTP, tepat waktu).',
    'Titik di depan tiga angka berarti ribuan bila diikuti benda yang dihitung: "1.250 orang" adalah 1250. "1.250" saja, "1.250%" dan "1.250 ha" punya dua arti, begitu pula "8:30" (rasio atau pukul) dan dua target dalam satu sel ("100%" dan "95%" pada dua baris, "1 Kegiatan 2 Dokumen"): kedua artinya disebutkan dan tidak ada yang dipilih.',
    "Nilai sebuah batas adalah batas itu sendiri. Rentang tidak punya satu nilai: mintalah minimum atau maksimumnya. Tanggal, yang berulang dan kata hanya punya jenis.",
    "Bukan ketentuan PermenPANRB 6/2022, yang tidak mengatur cara menulis target.",
  ],
  sources: [],
};
