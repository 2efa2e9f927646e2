import type { FunctionWords } from "./words";

export const nip: FunctionWords = {
  question: "Apa isi sebuah NIP?",
  description:
    'Isi NIP atau NI PPPK 18 digit: sah, jenis, lahir, tmt, jenisKelamin atau urut. Spasi, "NIP." dan apostrof dibuang. Contoh: "19850101 201001 1 001" dengan bagian jenisKelamin menghasilkan Laki-laki.',
  parameters: {
    nip: "NIP atau NI PPPK sebagai teks; angka lebih dari 15 digit sudah kehilangan digit dan ditolak. Satu sel atau rentang.",
    bagian: "Bagian yang diminta: sah, jenis, lahir, tmt, jenisKelamin atau urut. Kosong berarti sah.",
  },
  choices: {
    NipPart: {
      sah: "Sah, atau apa yang perlu diperiksa.",
      jenis: "PNS (juga CPNS) atau PPPK.",
      lahir: "Tanggal lahir, sebagai tanggal Excel.",
      tmt: "Hari pertama bulan TMT CPNS, sebagai tanggal Excel; NI PPPK tidak memuatnya.",
      jenisKelamin: "Laki-laki atau Perempuan.",
      urut: "Nomor urut.",
    },
  },
  optional: ["bagian"],
  returns:
    'Menurut bagian: "Sah" atau yang perlu diperiksa; PNS atau PPPK; tanggal (beri sel format tanggal); Laki-laki atau Perempuan; nomor urut.',
  examples: [
    { arguments: ["19850101 201001 1 001"], result: "Sah" },
    { arguments: ["NIP. 198501012010011001", "lahir"], result: 31048 },
    { arguments: ["199009132025242014", "jenis"], result: "PPPK" },
    {
      arguments: [{ range: "B2:B4", cells: [["198502302010011001"], ["12345678"], ["operator"]] }],
      result: [
        ["Periksa: tanggal lahir 30-02-1985 tidak ada"],
        ["Periksa: 8 digit, bukan 18 (NRP?)"],
        ['Bukan NIP: "operator"'],
      ],
    },
  ],
  notes: [
    "NIP: tanggal lahir (8 digit), TMT CPNS (6), jenis kelamin (1 laki-laki, 2 perempuan), nomor urut (3). NI PPPK memuat tahun pengangkatan (4) dan nomor perjanjian kerja (2) di tempat TMT, jadi tidak punya bulan TMT.",
    "Jenis ditebak dari digit 13-14, sebuah perkiraan dari nomor yang beredar: 01 sampai 12 PNS atau CPNS, 21 ke atas PPPK.",
    'Nomor yang tidak biasa tidak ditolak: bagian sah menjawab "Periksa: ..." dengan alasannya, dan bagian lain tetap dibaca sejauh bisa. Yang bukan 18 digit mungkin NRP seorang pejabat penilai.',
    "Excel menyimpan 15 digit sebuah angka. NIP yang terbaca sebagai angka (1,98501E+17), atau yang berakhir dengan 000, sudah kehilangan digit terakhirnya: tidak dapat dipulihkan, hanya diketik ulang sebagai teks.",
    "Bukan ketentuan PermenPANRB 6/2022. Sah berarti susunannya benar; apakah nomor itu milik seseorang hanya diketahui BKN.",
  ],
  sources: ["nip"],
};
