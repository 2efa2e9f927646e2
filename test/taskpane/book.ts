import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import type { Step } from "../../src/model/plan";
import { startedBook } from "../support/office";
import { simulate } from "../support/simulate";

/** 10 April 2026: the first quarter has ended, the second has begun. */
export const today = toSerial({ year: 2026, month: 4, day: 10 });

const year = {
  mulai: { serial: toSerial({ year: 2026, month: 1, day: 1 }) },
  selesai: { serial: toSerial({ year: 2026, month: 12, day: 31 }) },
};

/** Three people with their plans, two of which hold results; what each row is, its id says. */
const steps: readonly Step[] = [
  {
    do: "append",
    table: "pegawai",
    rows: [
      { id: "P-BUDI", nama: "Dr. Budi Santoso, M.Si.", nip: "197501012000011001", jabatan: "Kepala Bidang" },
      {
        id: "P-SRI",
        nama: "Sri Lestari, S.Sos.",
        nip: "198501012010012001",
        jabatan: "Pustakawan",
        unit: "Layanan",
      },
      { id: "P-ANDI", nama: "Andi Pratama" },
    ],
  },
  {
    do: "append",
    table: "skp",
    rows: [
      { id: "S-BUDI", idPegawai: "P-BUDI", status: "ditetapkan", ...year },
      {
        id: "S-SRI",
        idPegawai: "P-SRI",
        idPenilai: "P-BUDI",
        status: "draf",
        unit: "Bidang Layanan",
        ...year,
      },
      { id: "S-ANDI", idPegawai: "P-ANDI", idPenilai: "P-BUDI", status: "diajukan", ...year },
    ],
  },
  {
    do: "append",
    table: "kinerja",
    rows: [
      { id: "K-BUDI", idSkp: "S-BUDI", rencana: "Meningkatnya minat baca", urutan: 1, kelompok: "Utama" },
      { id: "K-TAMBAHAN", idSkp: "S-SRI", rencana: "Panitia hari jadi", urutan: 1, kelompok: "Tambahan" },
      {
        id: "K-SRI2",
        idSkp: "S-SRI",
        rencana: "Laporan sirkulasi",
        urutan: 2,
        rencanaPimpinan: "Layanan prima",
      },
      { id: "K-SRI1", idSkp: "S-SRI", rencana: "Layanan keliling", urutan: 1, idInduk: "K-BUDI" },
      { id: "K-GONE", idSkp: "S-SRI", rencana: "Yang lama", urutan: 3, status: "dibatalkan" },
    ],
  },
  {
    do: "append",
    table: "indikator",
    rows: [
      { id: "I-BUDI", idKinerja: "K-BUDI", indikator: "Indeks", target: 85, satuan: "poin" },
      {
        id: "I-SRI2",
        idKinerja: "K-SRI1",
        urutan: 2,
        aspek: "Waktu",
        indikator: "Tepat waktu",
        target: "5 hari",
      },
      {
        id: "I-SRI1",
        idKinerja: "K-SRI1",
        urutan: 1,
        aspek: "Kuantitas",
        indikator: "Kunjungan",
        target: "24 kali",
      },
      { id: "I-OLD", idKinerja: "K-SRI1", urutan: 3, indikator: "Yang lama", status: "diganti" },
      { id: "I-GONE", idKinerja: "K-GONE", indikator: "Yang batal" },
    ],
  },
  {
    do: "append",
    table: "realisasi",
    rows: [
      { id: "R-SRI1", periode: "Triwulan I 2026", idIndikator: "I-SRI1", realisasi: "6 kali" },
      { id: "R-SRI2", periode: "Triwulan I 2026", idIndikator: "I-SRI2" },
      { id: "R-LATER", periode: "Triwulan II 2026", idIndikator: "I-SRI1", realisasi: 0 },
    ],
  },
  {
    do: "append",
    table: "penilaian",
    rows: [
      {
        id: "E-SRI",
        periode: "Triwulan I 2026",
        idSkp: "S-SRI",
        ratingHasil: "Di Atas Ekspektasi",
        ratingPerilaku: "Di Bawah Ekspektasi",
        status: "final",
      },
      {
        id: "E-ANDI",
        periode: "Triwulan I 2026",
        idSkp: "S-ANDI",
        ratingHasil: "Sesuai Ekspektasi",
        status: "draf",
      },
    ],
  },
];

/** A small office in its second quarter. */
export const smallOffice: Book = simulate(startedBook(today), { steps });
