import { fact } from "../message";
import type { Facts, Message } from "../message";
import { recapFileRefusals } from "./recapFileRefusals";

const file = (facts: Facts): string =>
  fact(facts, "file") === "" ? "Berkas ini" : `Berkas ${fact(facts, "file")}`;
const megabytes = (facts: Facts, name: string): string =>
  String(Math.ceil(Number(facts[name] ?? 0) / 1_048_576));

/** Why a file was not opened; nothing of it or of the workbook was changed. */
export const fileRefusals = {
  notAWorkbook: (facts: Facts): Message => ({
    what: `${file(facts)} bukan buku kerja Excel.`,
    how: "Pilih berkas .xlsx, atau .csv bila berupa daftar. Buku kerja ini tidak berubah.",
  }),
  oldFormat: (facts: Facts): Message => ({
    what: `${file(facts)} berformat Excel lain (${fact(facts, "format") || "xls"}).`,
    how: "Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu pilih berkas yang baru.",
  }),
  encrypted: (facts: Facts): Message => ({
    what: `${file(facts)} dikunci dengan kata sandi.`,
    how: "Buka di Excel, hapus kata sandinya (Berkas, Info, Proteksi Buku Kerja), simpan, lalu pilih lagi.",
  }),
  tooLarge: (facts: Facts): Message => ({
    what:
      facts.bytes === undefined
        ? `${file(facts)} terlalu besar setelah dibuka.`
        : `${file(facts)} terlalu besar: ${megabytes(facts, "bytes")} MB, paling banyak ${megabytes(facts, "limit")} MB.`,
    how: "Salin lembar yang diperlukan ke berkas baru, lalu pilih berkas itu.",
  }),
  damaged: (facts: Facts): Message => ({
    what: `${file(facts)} rusak, jadi tidak dapat dibaca.`,
    how: "Buka di Excel dan biarkan Excel memperbaikinya, simpan dengan nama lain, lalu pilih berkas itu.",
  }),
  noListInJson: (facts: Facts): Message => ({
    what: `${file(facts)} tidak berisi daftar.`,
    how: "Yang dapat dibaca: satu daftar, atau beberapa daftar bernama, seperti hasil ekspor tabel sebuah sistem.",
  }),
  unreadable: (facts: Facts): Message => ({
    what: `${file(facts)} tidak dapat dibuka dari tempatnya.`,
    how: "Mungkin baru dipindahkan atau dihapus. Salin ke komputer ini, lalu pilih lagi.",
  }),
  ...recapFileRefusals,
};

/** Files that a person picks. */
export const pickFiles = {
  choose: "Pilih berkas",
  more: "Tambah berkas",
  again: "Mulai dari awal",
  reading: (at: string, total: string, name: string) => `Membaca berkas ${at} dari ${total}: ${name}`,
  progress: "Berkas yang sudah dibaca",
  stop: "Hentikan",
};

/** A file that is made and handed over. */
export const makeFile = {
  stop: "Hentikan",
  stopped: "Dihentikan. Berkas tidak dibuat.",
  download: "Unduh berkas",
  openNew: "Buka sebagai buku kerja baru",
  cannotOpen: "Excel di sini tidak dapat membukanya langsung. Unduh berkasnya, lalu buka dari komputer Anda.",
};

/** Some of a list, taken in or left out. */
export const choose = {
  chosen: (count: string, total: string) => `${count} dari ${total} dipilih`,
  all: "Pilih semua",
  none: "Kosongkan",
};
