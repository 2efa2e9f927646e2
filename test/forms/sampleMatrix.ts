import { toSerial } from "../../src/model/civilDate";
import type { TableKey, Row } from "../../src/model/tables";
import { bookOf } from "./sampleBook";

const person = (id: string, nama: string, serial: number, jabatan: string, idPenilai = "") => ({
  pegawai: { id: `P-${id}`, nama, nip: `19850101201001${String(1000 + serial)}`, jabatan },
  skp: {
    id: `S-${id}`,
    idPegawai: `P-${id}`,
    idPenilai,
    jabatan,
    mulai: toSerial({ year: 2026, month: 1, day: 1 }),
    selesai: toSerial({ year: 2026, month: 12, day: 31 }),
    versi: 1,
  },
});
const people = [
  person("LEADER", "Kepala Contoh", 1, "Kepala Dinas Contoh"),
  person("TEAM1", "Ketua Contoh", 2, "Pustakawan Ahli Muda", "P-LEADER"),
  person("TEAM2", "Arsiparis Contoh", 3, "Arsiparis Ahli Muda", "P-LEADER"),
  person("MEMBER1", "Anggota Satu", 4, "Pustakawan Ahli Pertama", "P-TEAM1"),
  person("MEMBER2", "Anggota Dua", 5, "Pranata Komputer Terampil", "P-TEAM1"),
];

const result = (
  id: string,
  owner: string,
  urutan: number,
  rencana: string,
  more: Partial<Row<"kinerja">> = {},
): Partial<Row<"kinerja">> => ({
  id: `K-${id}`,
  idSkp: `S-${owner}`,
  urutan,
  kelompok: "Utama",
  rencana,
  ...more,
});
const under = (
  above: string,
  indicator: string,
  peran: Row<"kinerja">["peran"],
): Partial<Row<"kinerja">> => ({
  idInduk: `K-${above}`,
  idIndikatorInduk: `I-${indicator}`,
  peran,
});

/** A neutral office of five: its head's indicators are divided among a ketua tim, somebody alone, and two members. */
export const sampleMatrix = bookOf({
  pengaturan: [{ id: "A-1", kunci: "instansi", nilai: "PEMERINTAH KABUPATEN CONTOH" }],
  pegawai: people.map(({ pegawai }) => pegawai),
  skp: people.map(({ skp }) => skp),
  kinerja: [
    result("READ", "LEADER", 1, "Meningkatnya minat baca masyarakat"),
    result("FILES", "LEADER", 2, "Tertibnya arsip daerah"),
    result("TOUR", "TEAM1", 1, "Terlaksananya layanan keliling", under("READ", "READ2", "ketua")),
    result("BOOKS", "TEAM1", 2, "Bertambahnya koleksi yang diminati", under("READ", "READ1", "ketua")),
    result("MEND", "TEAM1", 3, "Diperbaikinya koleksi yang rusak", under("READ", "READ1", "ketua")),
    result("SORT", "TEAM2", 1, "Tersusunnya arsip menurut tahun", under("FILES", "FILES1", "mandiri")),
    result("ROUTE", "MEMBER1", 1, "Tersusunnya rute layanan", under("TOUR", "TOUR1", "anggota")),
    result("BUS", "MEMBER1", 2, "Siapnya armada setiap bulan", under("TOUR", "TOUR1", "anggota")),
    result("DATE", "MEMBER2", 1, "Terbitnya jadwal kunjungan", under("TOUR", "TOUR2", "anggota")),
  ],
  indikator: (
    [
      ["READ1", "READ", "Indeks minat baca"],
      ["READ2", "READ", "Jumlah kunjungan"],
      ["FILES1", "FILES", "Persentase arsip yang tertata"],
      ["TOUR1", "TOUR", "Jumlah desa yang dilayani"],
      ["TOUR2", "TOUR", "Jumlah kunjungan tiap desa"],
    ] as const
  ).map(([id, of, indikator], at) => ({
    id: `I-${id}`,
    idKinerja: `K-${of}`,
    urutan: at + 1,
    aspek: "Kuantitas" as const,
    indikator,
    target: 12,
  })),
} satisfies { [K in TableKey]?: Partial<Row<K>>[] });
