import { quote } from "./quote";

type Value = string | number | boolean;

const partWords = {
  sah: "keabsahannya",
  jenis: "jenisnya",
  lahir: "tanggal lahirnya",
  tmt: "TMT-nya",
  jenisKelamin: "jenis kelaminnya",
  urut: "nomor urutnya",
} as const;

const unusual = {
  lahir: (digits: string) =>
    `tanggal lahir ${digits.slice(6)}-${digits.slice(4, 6)}-${digits.slice(0, 4)} tidak ada`,
  tahun: (digits: string) => `tahun pengangkatan ${digits} tidak cocok dengan tahun lahir`,
  jenis: (digits: string) => `digit 13-14 (${digits}) bukan bulan TMT dan bukan penanda PPPK`,
  jenisKelamin: (digits: string) => `jenis kelamin ${digits} bukan 1 atau 2`,
} as const;

/** What =SKP.NIP says. */
export const nipCells = {
  sah: "Sah",
  notANip: (value: Value) => `Bukan NIP: ${quote(value)}`,
  length: (count: number) => `Periksa: ${count} digit, bukan 18 (NRP?)`,
  unusual: (warnings: readonly { part: keyof typeof unusual; digits: string }[]) =>
    `Periksa: ${warnings.map(({ part, digits }) => unusual[part](digits)).join("; ")}`,
  lostDigits: (value: Value) =>
    `Argumen nip berisi ${quote(value)}: Excel hanya menyimpan 15 digit sebuah angka, jadi digit terakhirnya sudah ` +
    "hilang. Beri sel itu format Teks, lalu ketik atau salin ulang ke-18 digitnya dari sumbernya.",
  wrongKind: (value: Value) =>
    `Argumen nip berisi ${quote(value)}. Isi dengan NIP atau NI PPPK 18 digit, sebagai teks.`,
  lengthOf: (count: number, part: keyof typeof partWords) =>
    `Argumen nip berisi ${count} digit, bukan 18: ${partWords[part]} tidak dapat dibaca.`,
  yearOnly: (year: number) =>
    `NI PPPK hanya memuat tahun pengangkatan (${year}), bukan bulannya: TMT tidak dapat dibaca.`,
  unreadable: (nip: string, part: keyof typeof partWords) =>
    `NIP ${nip}: ${partWords[part]} tidak dapat dibaca. Periksa dengan bagian sah.`,
} as const;
