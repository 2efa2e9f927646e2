import { rowsAsCells } from "../../src/app/openFile";
import type { Case } from "./cases";

/** A CKP form whose texts look like formulas, in the period of a quarter. */
const form = rowsAsCells("CKP-R", [
  ["CAPAIAN KINERJA PEGAWAI TAHUN 2026"],
  ["Nama", ": Pegawai Empat"],
  ["Jabatan", ": Arsiparis"],
  ["Periode", ": 1 Januari - 31 Maret 2026"],
  [],
  ["No", "Uraian Kegiatan", "Satuan", "Target", "Realisasi", "Tingkat Kualitas (%)"],
  ["UTAMA"],
  ["1", "=1+1", "=berkas", "=2", "+62", "98"],
  ["2", "- Menata arsip", "@dokumen", "4", "1/2", "98"],
  ["TAMBAHAN"],
  ["3", "'Menjadi panitia", "kegiatan", "1", "-", "98"],
  [],
  ["", "Pegawai Yang Dinilai", "", "", "Pejabat Penilai"],
  ["", "Pegawai Empat", "", "", "=Pimpinan Satu"],
  ["", "NIP. 198501012010011999", "", "", "NIP. 197501012000011001"],
]);

/** The cases of the actions that take lists. */
export const listCases = (before: Case["before"]): { readonly takeList: Case } => ({
  takeList: {
    before,
    input: () => ({
      cells: form,
      period: "Triwulan I 2026",
      office: { instansi: "Dinas Contoh", tahun: 2026, jenisPeriode: "Triwulanan", tempat: "Contoh" },
      hand: {
        fingerprint: "0123456789abcdef",
        headings: "=No · Uraian Kegiatan",
        layout: "ckp",
        columns: { uraian: 1, target: 3 },
      },
    }),
  },
});
