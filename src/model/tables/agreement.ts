import { any, choice, date, id, number, ref, text } from "../columns";
import { table } from "./definition";
import { ownerOfSkp } from "./owner";
import { agreedParts } from "./words";

/** What was agreed, word for word, and what was changed since. */
export const agreementTables = {
  kesepakatan: table({
    name: "tKesepakatan",
    sheet: "Naskah Ditetapkan",
    title: "Naskah SKP yang Ditetapkan",
    hint: "Isi tiap baris SKP saat ditetapkan. Dicatat oleh panel, dipakai untuk mengenali perubahan sesudahnya.",
    letter: "Q",
    stage: "perencanaan",
    columns: {
      nama: ownerOfSkp("Nama"),
      versi: number("Versi"),
      bagian: choice("Bagian", agreedParts, 22),
      isi: text("Isi", 80),
      idBaris: ref("ID Baris"),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
  riwayat: table({
    name: "tRiwayat",
    sheet: "Riwayat",
    title: "Riwayat Penyesuaian SKP",
    hint: "Satu baris satu isian yang diubah sesudah SKP ditetapkan: apa, mengapa, dan disepakati siapa.",
    letter: "C",
    stage: "perencanaan",
    columns: {
      nama: ownerOfSkp("Nama"),
      tanggal: date("Tanggal"),
      versi: number("Versi"),
      bagian: choice("Bagian", agreedParts, 22),
      yangDiubah: text("Yang Diubah", 24),
      sebelum: any("Sebelum", 40),
      sesudah: any("Sesudah", 40),
      alasan: text("Alasan", 40),
      disepakatiOleh: text("Disepakati Oleh", 28),
      idBaris: ref("ID Baris"),
      idSkp: ref("ID SKP"),
      id: id(),
    },
  }),
} as const;
