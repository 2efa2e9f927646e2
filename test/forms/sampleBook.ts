import { emptyBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { toSerial } from "../../src/model/civilDate";
import { columnsOf } from "../../src/model/tables";
import type { Row, TableKey } from "../../src/model/tables";

/** A row with empty values in all columns that are not given. */
export const rowOf = <K extends TableKey>(table: K, given: Partial<Row<K>>): Row<K> => {
  const data = columnsOf(table).filter(([, column]) => column.kind !== "computed");
  return {
    ...Object.fromEntries(data.map(([key, { schema }]) => [key, schema.parse("")])),
    ...given,
  } as Row<K>;
};

/** A Book of these rows and nothing else. */
export const bookOf = (rows: { [K in TableKey]?: Partial<Row<K>>[] }): Book => ({
  ...emptyBook,
  tables: Object.fromEntries(
    Object.entries(emptyBook.tables).map(([key, content]) => [
      key,
      {
        ...content,
        present: true,
        rows: ((rows as Record<string, object[]>)[key] ?? []).map((row) => rowOf(key as TableKey, row)),
      },
    ]),
  ) as unknown as Book["tables"],
});

/** One neutral SKP of 2026 with two main results and an additional one, judged in Triwulan I. */
export const sampleRows = {
  pengaturan: [
    { id: "A-AAAAAAA2", kunci: "instansi", nilai: "PEMERINTAH KABUPATEN CONTOH" },
    { id: "A-AAAAAAA3", kunci: "tempat", nilai: "Contoh" },
  ],
  pegawai: [
    {
      id: "P-EMPLOYEE",
      nip: "199001012015011999",
      nama: "Pegawai Contoh",
      status: "PNS",
      pangkat: "Penata, III/c",
      jabatan: "Analis Data",
      unit: "Dinas Contoh",
    },
    {
      id: "P-ASSESSOR",
      nip: "198001012005011999",
      nama: "Penilai Contoh",
      status: "PNS",
      pangkat: "Pembina, IV/a",
      jabatan: "Kepala Bidang Data",
      unit: "Dinas Contoh",
    },
  ],
  periode: [
    {
      id: "W-QUARTER1",
      periode: "Triwulan I",
      mulai: toSerial({ year: 2026, month: 1, day: 1 }),
      selesai: toSerial({ year: 2026, month: 3, day: 31 }),
      capaian: "Baik",
    },
  ],
  skp: [
    {
      id: "S-SAMPLE22",
      idPegawai: "P-EMPLOYEE",
      idPenilai: "P-ASSESSOR",
      jabatan: "Analis Data Muda",
      mulai: toSerial({ year: 2026, month: 1, day: 1 }),
      selesai: toSerial({ year: 2026, month: 12, day: 31 }),
      tanggal: toSerial({ year: 2026, month: 1, day: 31 }),
      versi: 2,
    },
  ],
  kinerja: [
    {
      id: "K-RESULT22",
      idSkp: "S-SAMPLE22",
      urutan: 2,
      kelompok: "Utama",
      rencana: "Tersedianya laporan data bulanan",
      perspektif: "Penerima Layanan",
      rencanaPimpinan: "Meningkatnya mutu data",
    },
    {
      id: "K-RESULT23",
      idSkp: "S-SAMPLE22",
      urutan: 1,
      kelompok: "Utama",
      rencana: "Tersusunnya basis data terpadu",
      perspektif: "Proses Bisnis",
      idInduk: "K-PARENT22",
    },
    { id: "K-PARENT22", idSkp: "S-LEADER22", kelompok: "Utama", rencana: "Terwujudnya satu data kabupaten" },
    {
      id: "K-RESULT24",
      idSkp: "S-SAMPLE22",
      urutan: 1,
      kelompok: "Tambahan",
      rencana: "Terlaksananya tugas tim penyusun",
    },
    { id: "K-RESULT25", idSkp: "S-SAMPLE22", kelompok: "Utama", rencana: "Dibatalkan", status: "dibatalkan" },
  ],
  indikator: [
    {
      id: "I-INDICAT2",
      idKinerja: "K-RESULT23",
      urutan: 1,
      aspek: "Kuantitas",
      indikator: "Jumlah basis data",
      target: 12,
      satuan: "basis data",
    },
    {
      id: "I-INDICAT3",
      idKinerja: "K-RESULT23",
      urutan: 2,
      aspek: "Waktu",
      indikator: "Ketepatan waktu",
      target: "12 bulan",
      satuan: "bulan",
    },
    {
      id: "I-INDICAT4",
      idKinerja: "K-RESULT22",
      urutan: 1,
      aspek: "Kualitas",
      indikator: "Persentase laporan tanpa koreksi",
      target: "59,5%\r\n52%",
    },
  ],
  perilaku: [
    { id: "L-EXPECTED", idSkp: "S-SAMPLE22", nilai: "Akuntabel", ekspektasi: "Laporan tepat waktu" },
  ],
  realisasi: [
    {
      id: "R-REALISED",
      idIndikator: "I-INDICAT2",
      periode: "Triwulan I",
      realisasi: 3,
      umpanBalik: "Lanjutkan",
    },
    { id: "R-OTHERPER", idIndikator: "I-INDICAT2", periode: "Triwulan II", realisasi: 9 },
  ],
  penilaian: [
    {
      id: "E-EVALUATE",
      idSkp: "S-SAMPLE22",
      periode: "Triwulan I",
      ratingHasil: "Di Atas Ekspektasi",
      ratingPerilaku: "Sesuai Ekspektasi",
      tanggal: toSerial({ year: 2026, month: 4, day: 10 }),
      diterimaTanggal: toSerial({ year: 2026, month: 4, day: 13 }),
    },
  ],
  rencanaAksi: [
    {
      id: "T-STEP2222",
      idKinerja: "K-RESULT23",
      urutan: 1,
      periode: "Triwulan I",
      rencana: "Mengumpulkan sumber data",
      target: "4 sumber",
      realisasi: "4 sumber",
    },
    {
      id: "T-STEP2223",
      idKinerja: "K-RESULT23",
      urutan: 2,
      periode: "Triwulan II",
      rencana: "Menyatukan data",
      target: "1 basis data",
    },
    {
      id: "T-STEP2224",
      idKinerja: "K-RESULT24",
      urutan: 1,
      periode: "Triwulan I",
      rencana: "Menghadiri rapat tim",
      target: "3 rapat",
    },
  ],
  dialog: [
    {
      id: "D-SPOKEN22",
      idSkp: "S-SAMPLE22",
      tanggal: toSerial({ year: 2026, month: 2, day: 3 }),
      jenis: "umpan balik",
      mengenai: "Tersusunnya basis data terpadu",
      isi: "Sumber data sudah lengkap",
      tindakLanjut: "Mulai menyatukan data",
      status: "tercapai",
    },
    {
      id: "D-SPOKEN23",
      idSkp: "S-SAMPLE22",
      tanggal: toSerial({ year: 2026, month: 3, day: 9 }),
      jenis: "coaching",
      mengenai: "Akuntabel",
      isi: "Catatan kerja harian membantu",
    },
    {
      id: "D-SPOKEN24",
      idSkp: "S-SAMPLE22",
      jenis: "aspirasi karier",
      isi: "Menjadi analis data madya",
      tindakLanjut: "Mengikuti uji kompetensi",
    },
    {
      id: "D-SPOKEN25",
      idSkp: "S-SAMPLE22",
      jenis: "kesepakatan",
      oleh: "Penilai Contoh",
      isi: "Memberi akses ke basis data kabupaten",
    },
  ],
  kompetensi: [
    {
      id: "G-COMPETE2",
      idSkp: "S-SAMPLE22",
      kompetensi: "Pengolahan data",
      standar: 4,
      saatIni: 3,
      alasan: "Belum menguasai basis data spasial",
      kegiatan: "Pelatihan basis data",
      waktu: "Triwulan II",
    },
    { id: "G-COMPETE3", idSkp: "S-SAMPLE22", kompetensi: "Komunikasi", standar: 3, saatIni: 3 },
  ],
  manual: [
    {
      id: "J-MANUAL22",
      idIndikator: "I-INDICAT2",
      tujuan: "Satu data kabupaten",
      definisi: "Basis data yang dipakai dua perangkat daerah atau lebih",
      formula: "Jumlah basis data pada akhir tahun",
      jenis: "Output",
      penyedia: "Bidang Data",
    },
  ],
  keberatan: [
    {
      id: "O-OBJECT22",
      idEvaluasi: "E-EVALUATE",
      tanggal: toSerial({ year: 2026, month: 4, day: 15 }),
      alasan: "Realisasi bulan Maret belum dihitung",
      penjelasan: "Laporan Maret diterima sesudah penilaian",
    },
  ],
  umpanBalik: [{ id: "U-FEEDBACK", idEvaluasi: "E-EVALUATE", nilai: "Harmonis", isi: "Suka membantu" }],
} satisfies { [K in TableKey]?: Partial<Row<K>>[] };

/** Lines of its Lampiran, for what shows one. */
export const sampleAnnex: Partial<Row<"lampiran">>[] = [
  { id: "M-1", idSkp: "S-SAMPLE22", kelompok: "Dukungan Sumber Daya", urutan: 1, uraian: "Anggaran" },
  { id: "M-2", idSkp: "S-SAMPLE22", kelompok: "Konsekuensi", urutan: 1, uraian: "Pembinaan" },
  { id: "M-3", idSkp: "S-SAMPLE22", kelompok: "Konsekuensi", urutan: 2, uraian: "Penghargaan" },
];
