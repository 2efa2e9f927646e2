import { fact } from "../message";
import type { Facts, Message } from "../message";
import { carryOverRefusals } from "./carryOver";
import { judgeRefusals } from "./judge";
import { agreementRefusals } from "./agreement";
import { followUpRefusals } from "./followUp";
import { peopleChangeRefusals } from "./peopleChange";
import { editRefusals } from "./edit";
import { listRefusals } from "./lists";
import { matrixRefusals } from "./matrix";
import { formBatchRefusals } from "./formBatch";
import { sharingRefusals } from "./sharingRefusals";
import { printTreeRefusals } from "./printTree";
import { reportRefusals } from "./report";
import { workRefusals } from "./work";

const sheet = (facts: Facts): string => `Lembar ${fact(facts, "sheet")}`;

/** Why an action did nothing: what and where, and how to mend it. */
export const refusals = {
  hiddenSheet: (facts: Facts): Message => ({
    what: `${sheet(facts)} sedang disembunyikan, jadi tidak diubah.`,
    how: "Tampilkan lembar itu (klik kanan pada tab lembar, lalu Perlihatkan), kemudian ulangi.",
  }),
  missingColumn: (facts: Facts): Message => ({
    what: `Kolom ${fact(facts, "column")} tidak ada di lembar ${fact(facts, "sheet")}.`,
    how: "Kembalikan judul kolom itu (urutannya bebas), kemudian ulangi.",
  }),
  otherYear: (facts: Facts): Message => ({
    what: `Buku kerja ini untuk tahun ${fact(facts, "there")}, bukan ${fact(facts, "wanted")}.`,
    how: "Satu buku kerja untuk satu tahun: buka buku kerja baru, atau samakan tahunnya.",
  }),
  unknownSkp: (_facts: Facts): Message => ({
    what: "SKP ini sudah tidak ada di lembar Daftar SKP.",
    how: "Pilih SKP lain dari halaman Rencana.",
  }),
  unknownPeriod: (facts: Facts): Message => ({
    what: `Periode ${fact(facts, "periode")} tidak ada di lembar Periode.`,
    how: "Pilih periode lain, atau tambahkan periodenya di lembar Periode.",
  }),
  otherOffice: (facts: Facts): Message => ({
    what:
      fact(facts, "there") === ""
        ? "Buku kerja ini sudah berisi pegawai."
        : `Buku kerja ini milik ${fact(facts, "there")}.`,
    how: "Supaya orang karangan tidak bercampur dengan orang sungguhan, buka kantor contoh di buku kerja baru.",
  }),
  unreadableSample: (_facts: Facts): Message => ({
    what: "Kantor contoh tidak dapat dimuat.",
    how: "Muat ulang panel, lalu coba lagi. Buku kerja ini tidak berubah.",
  }),
  noNameColumn: (_facts: Facts): Message => ({
    what: "Belum diketahui kolom mana yang berisi nama pegawai.",
    how: "Pilih kolomnya pada “Nama”, atau sertakan baris judul kolom saat menempel.",
  }),
  noTextColumn: (_facts: Facts): Message => ({
    what: "Belum diketahui kolom mana yang berisi rencana hasil kerja.",
    how: "Pilih kolomnya pada “Rencana hasil kerja”, atau sertakan baris judul kolom saat menempel.",
  }),
  noResults: (_facts: Facts): Message => ({
    what: "Tidak ada rencana hasil kerja di bawah baris judul kolom.",
    how: "Periksa kolom mana yang berisi rencana hasil kerja, dan pastikan daftarnya ikut tersalin.",
  }),
  noPeople: (_facts: Facts): Message => ({
    what: "Tidak ada nama pegawai di bawah baris judul kolom.",
    how: "Periksa kolom mana yang berisi nama, dan pastikan daftarnya ikut tersalin.",
  }),

  protectedSheet: (facts: Facts): Message => ({
    what: `${sheet(facts)} diproteksi, jadi tidak diubah.`,
    how: "Pilih sel di lembar lain, atau buka proteksinya di tab Tinjau.",
  }),
  ownSheet: (facts: Facts): Message => ({
    what: `${sheet(facts)} digambar oleh panel SKP; rumus di sana akan hilang saat digambar ulang.`,
    how: "Pilih sel kosong di lembar Anda sendiri.",
  }),
  tableCell: (facts: Facts): Message => ({
    what: `Sel ${fact(facts, "address")} di lembar ${fact(facts, "sheet")} termasuk atau menempel pada tabel SKP.`,
    how: "Pilih sel kosong di lembar Anda sendiri, supaya tabelnya tetap utuh.",
  }),
  textCell: (facts: Facts): Message => ({
    what: `Sel ${fact(facts, "address")} di lembar ${fact(facts, "sheet")} berformat Teks; rumus di sana hanya tampil sebagai tulisan.`,
    how: "Ubah format selnya menjadi Umum, atau pilih sel lain.",
  }),
  readsItself: (facts: Facts): Message => ({
    what: `Sel ${fact(facts, "address")} di lembar ${fact(facts, "sheet")} termasuk yang dihitung rumus ini.`,
    how: "Pilih sel kosong di luar sel-sel yang diambil.",
  }),
  filledCell: (facts: Facts): Message => ({
    what: `Sel ${fact(facts, "address")} di lembar ${fact(facts, "sheet")} sudah terisi, jadi rumusnya tidak ditulis.`,
    how: "Pilih sel kosong yang tempat hasilnya juga kosong, lalu sisipkan lagi.",
  }),
  formulaChanged: (facts: Facts): Message => ({
    what: `Sel ${fact(facts, "address")} di lembar ${fact(facts, "sheet")} sudah diubah sejak rumusnya disisipkan, jadi dibiarkan.`,
    how: "Hapus isinya di lembar bila tidak diperlukan lagi.",
  }),

  emptySheet: (facts: Facts): Message => ({
    what: `${sheet(facts)} kosong.`,
    how: "Pilih lembar yang berisi formulir SKP.",
  }),
  notAForm: (facts: Facts): Message => ({
    what: `${sheet(facts)} bukan formulir SKP yang kami kenal.`,
    how: "Yang dapat dibaca: formulir PermenPANRB 6/2022, dari SKP sampai dokumen evaluasi, dengan judul dan kepala tabelnya.",
  }),
  otherForm: (facts: Facts): Message => ({
    what: `${sheet(facts)} berisi formulir lain: “${fact(facts, "title")}” di ${fact(facts, "address")}.`,
    how: "Yang dapat dibaca: formulir PermenPANRB 6/2022, dari SKP sampai dokumen evaluasi. Pilih berkas atau lembar lain.",
  }),
  noTable: (facts: Facts): Message => ({
    what: `Tabel hasil kerja di lembar ${fact(facts, "sheet")} tidak dapat dikenali.`,
    how:
      fact(facts, "missing") === ""
        ? "Pastikan kepala tabelnya ada, lalu ulangi."
        : `Kepala kolom yang tidak ditemukan: ${fact(facts, "missing")}. Lengkapi di lembarnya, lalu ulangi.`,
  }),
  severalForms: (facts: Facts): Message => ({
    what: `${sheet(facts)} berisi formulir lebih dari satu orang; yang kedua mulai di ${fact(facts, "address")}.`,
    how: "Pisahkan ke lembar masing-masing, lalu baca satu per satu.",
  }),
  noEmployee: (facts: Facts): Message => ({
    what: `Nama pegawai yang dinilai tidak terbaca di lembar ${fact(facts, "sheet")}.`,
    how: "Isi nama di kotak “Pegawai yang Dinilai”, lalu ulangi.",
  }),

  ...editRefusals,
  ...agreementRefusals,
  ...carryOverRefusals,
  ...judgeRefusals,
  ...peopleChangeRefusals,
  ...followUpRefusals,
  ...matrixRefusals,
  ...listRefusals,
  ...workRefusals,
  ...printTreeRefusals,
  ...reportRefusals,
  ...formBatchRefusals,
  ...sharingRefusals,
};

/** For a refusal that has no sentence of its own. */
export const refusalUnknown = (code: string): Message => ({
  what: "Ini tidak dapat dilakukan pada buku kerja ini. Tidak ada yang diubah.",
  how: `Keterangan untuk pengelola: ${code}.`,
});

/** Why Excel did not do what was asked. */
export const failures = {
  timeout: (_detail: string): Message => ({
    what: "Excel tidak menjawab dalam satu menit.",
    how: "Selesaikan dulu sel yang sedang diketik (Enter atau Esc), lalu ulangi. Yang sudah tertulis tidak ditulis dua kali.",
  }),
  unavailable: (_detail: string): Message => ({
    what: "Excel sedang sibuk atau sambungannya terputus.",
    how: "Tunggu sebentar, lalu ulangi. Yang sudah tertulis tidak ditulis dua kali.",
  }),
  notFound: (detail: string): Message => ({
    what: "Lembar, tabel, atau sel yang dituju sudah tidak ada.",
    how: `Mungkin baru saja dihapus atau diganti namanya. Ulangi; bila tetap sama, lihat halaman Periksa. (${detail})`,
  }),
  denied: (detail: string): Message => ({
    what: "Excel tidak mengizinkan perubahan: lembar atau buku kerja ini diproteksi.",
    how: `Buka proteksinya di tab Tinjau, lalu ulangi. (${detail})`,
  }),
  tooLarge: (_detail: string): Message => ({
    what: "Datanya terlalu besar untuk sekali kirim ke Excel.",
    how: "Kurangi jumlah baris sekali masuk, lalu ulangi.",
  }),
  unsupported: (detail: string): Message => ({
    what: "Versi Excel ini belum mengenal perintah yang diperlukan.",
    how: `Perbarui Excel, atau pakai halaman buku kerja SKP di peramban. (${detail})`,
  }),
  refused: (detail: string): Message => ({
    what: "Excel menolak perubahan ini.",
    how: `Selesaikan sel yang sedang diketik, lalu ulangi. Bila tetap ditolak, sampaikan kepada pengelola: ${detail}.`,
  }),
};
