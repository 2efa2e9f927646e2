import type { Past } from "../../src/actions/pastYear";
import { toSerial } from "../../src/model/civilDate";
import { bookOf } from "../forms/sampleBook";
import type { Book } from "../../src/model/book";
import type { Case } from "./cases";
import { skpOf } from "./treeCases";

const tick = (book: Book, kolom: string, isi: string | null) => ({
  skp: skpOf(book, 1),
  row: skpOf(book, 1),
  kolom,
  isi,
  tanggal: 46_100,
  oleh: "Pegawai Dua",
});

const lastYear = {
  mulai: toSerial({ year: 2025, month: 1, day: 1 }),
  selesai: toSerial({ year: 2025, month: 12, day: 31 }),
};

/** Plans of last year: of a person who is here this year, and of one who is not, with texts like formulas. */
const { tables } = bookOf({
  pegawai: [
    { id: "P-OLD1", nip: "198001012005011001", nama: "Pegawai Satu", jabatan: "Kepala Bidang Contoh" },
    { id: "P-OLD2", nip: "00124", nama: "'Pegawai Empat", jabatan: "-Arsiparis" },
  ],
  skp: [
    { id: "S-OLD1", idPegawai: "P-OLD1", jabatan: "Kepala Bidang Contoh", status: "ditetapkan", ...lastYear },
    { id: "S-OLD2", idPegawai: "P-OLD2", idPenilai: "P-OLD1", jabatan: "-Arsiparis", ...lastYear },
  ],
  kinerja: [
    { id: "K-OLD1", idSkp: "S-OLD1", urutan: 1, kelompok: "Utama", rencana: "=Arsip tertata" },
    { id: "K-OLD2", idSkp: "S-OLD2", urutan: 1, rencana: "+62 berkas dipilah", idIndikatorInduk: "I-OLD1" },
  ],
  indikator: [
    { id: "I-OLD1", idKinerja: "K-OLD1", aspek: "Kuantitas", indikator: "@jumlah", target: "1/2" },
    { id: "I-OLD2", idKinerja: "K-OLD2", indikator: "Tepat waktu", target: 12, satuan: "bulan" },
  ],
  perilaku: [{ id: "L-OLD1", idSkp: "S-OLD1", nilai: "Loyal", ekspektasi: "- hadir" }],
  lampiran: [{ id: "M-OLD1", idSkp: "S-OLD2", kelompok: "Konsekuensi", urutan: 1, uraian: "=Teguran" }],
});
const past: Past = {
  pegawai: tables.pegawai.rows,
  skp: tables.skp.rows,
  kinerja: tables.kinerja.rows,
  indikator: tables.indikator.rows,
  perilaku: tables.perilaku.rows,
  lampiran: tables.lampiran.rows,
  tahun: 2025,
  instansi: "Dinas Contoh",
  tempat: "Contoh",
};

const lastYears: Case["before"][number] = {
  action: "carryOver",
  input: () => ({ past, plans: past.skp.map(({ id }) => id) }),
};

/** The cases of what leaves the workbook and what comes over from another year. */
export const copyOutCases = (roster: Case["before"][number]) =>
  ({
    tickEntries: {
      before: [
        roster,
        {
          action: "tickEntries",
          input: (book) => ({
            ticks: [
              tick(book, "Mulai", "01/01/2026"),
              tick(book, "Selesai", "=1+1\n- dua"),
              tick(book, "Status", "draf"),
            ],
          }),
        },
      ],
      input: (book) => ({
        ticks: [
          tick(book, "Pendekatan", "'Kuantitatif"),
          { ...tick(book, "Selesai", "+62"), tanggal: 46_200, oleh: "" },
          tick(book, "Status", null),
        ],
      }),
    },
    carryOver: {
      before: [roster],
      input: () => ({ past, plans: past.skp.map(({ id }) => id) }),
    },
    saveToLibrary: {
      before: [roster, lastYears],
      input: (book) => ({ plans: book.tables.skp.rows.map(({ id }) => id) }),
    },
    takeFromLibrary: {
      before: [
        roster,
        lastYears,
        { action: "saveToLibrary", input: (book) => ({ plans: book.tables.skp.rows.map(({ id }) => id) }) },
      ],
      input: (book) => ({ skp: skpOf(book, 2), rows: book.tables.pustaka.rows.map(({ id }) => id) }),
    },
  }) as const satisfies Readonly<Record<string, Case>>;
