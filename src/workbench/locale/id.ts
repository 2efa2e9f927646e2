/** Every sentence of the workbench's own page; `en.ts` must have the same. */
export const id = {
  title: (file: string) => `${file} – Buku kerja SKP`,
  newWorkbook: "Buku1",
  firstSheet: "Lembar1",
  header: {
    name: "Nama berkas",
    open: "Buka…",
    download: "Unduh",
    more: "Lainnya",
    startNew: "Buku baru",
    erase: "Hapus dari komputer ini…",
    appearance: "Tampilan",
    light: "Terang",
    dark: "Gelap",
    system: "Ikut sistem",
    about: "Apa ini?",
  },
  ribbon: { label: "Perintah SKP" },
  state: {
    unchanged: "Belum ada perubahan",
    downloaded: "Terunduh",
    notDownloaded: (time: string) => `Belum diunduh sejak ${time}`,
  },
  storage: {
    kept: (time: string) => `Disimpan di komputer ini ${time}`,
    keeping: "Menyimpan di komputer ini…",
    failed: "Tidak dapat disimpan di komputer ini. Unduh agar tidak hilang.",
    erased: "Tidak ada lagi yang disimpan di komputer ini.",
  },
  busy: { opening: (file: string) => `Membuka ${file}…`, saving: "Menyiapkan berkas…" },
  pane: { title: "Panel SKP", resize: "Lebar panel" },
  note: {
    label: "Keterangan sel",
    at: (cell: string, value: string) => `${cell}: ${value}`,
    errors: {
      "#DIV/0!": "Rumus ini membagi dengan nol atau dengan sel kosong.",
      "#N/A": "Nilai yang dicari tidak ada.",
      "#NAME?": "Ada nama atau rumus yang tidak dikenal. Periksa ejaannya.",
      "#NULL!": "Dua rentang di rumus ini tidak berpotongan.",
      "#NUM!": "Hasilnya bukan bilangan yang dapat dihitung.",
      "#REF!": "Rumus ini menunjuk sel yang sudah tidak ada.",
      "#SPILL!": "Hasil rumus ini tidak muat: sel di bawah atau di kanannya terisi.",
      "#VALUE!": "Ada isian yang jenisnya tidak cocok, misalnya teks di tempat angka.",
      "#CALC!": "Rumus ini tidak dapat dihitung.",
    } as Record<string, string>,
  },
  drop: "Lepaskan untuk membuka buku kerja ini",
  cancel: "Batal",
  close: "Tutup",
  replace: {
    title: "Perubahan belum diunduh",
    text: "Buku kerja yang terbuka berubah sejak terakhir diunduh. Kalau Anda lanjut, perubahan itu hilang.",
    download: "Unduh dulu",
    proceed: "Lanjut tanpa mengunduh",
  },
  erase: {
    title: "Hapus dari komputer ini?",
    text: "Buku kerja yang terbuka dan salinannya di peramban ini dihapus. Berkas yang sudah Anda unduh tidak berubah.",
    proceed: "Hapus",
  },
  losses: {
    title: "Sebagian isi berkas tidak ikut tersimpan",
    text: "Berkas yang Anda buka berisi hal-hal yang tidak dapat kami simpan. Berkas aslinya tidak berubah.",
    proceed: "Unduh tanpa itu",
    more: (count: number) => `dan ${count} lagi`,
    kinds: {
      externalLink: "Tautan ke buku kerja lain",
      comment: "Komentar",
      note: "Catatan sel",
      image: "Gambar",
      drawing: "Gambar atau bentuk",
      shape: "Bentuk",
      pivot: "Tabel pivot",
      macro: "Makro",
      chart: "Grafik yang jenisnya tidak kami kenal",
      conditionalFormat: "Format bersyarat",
      validation: "Aturan isian",
      hyperlink: "Tautan",
      filter: "Saringan",
      outline: "Pengelompokan baris atau kolom",
      part: "Bagian berkas yang tidak kami kenal",
      richText: "Format sebagian huruf dalam sel",
    } as Record<string, string>,
    other: "Isi lain",
  },
  refused: {
    title: "Berkas tidak dapat dibuka",
    kept: "Buku kerja yang sedang terbuka tidak berubah.",
    notAWorkbook: (file: string) =>
      `${file} bukan buku kerja Excel. Yang dapat dibuka adalah berkas .xlsx atau .xlsm.`,
    oldFormat: (file: string) =>
      `${file} memakai format Excel lama (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.`,
    encrypted: (file: string) =>
      `${file} dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu buka lagi di sini.`,
    tooLarge: (file: string, limit: string) =>
      `${file} lebih besar dari ${limit}, batas yang dapat dibuka di sini.`,
    damaged: (file: string) =>
      `${file} rusak sehingga tidak dapat dibaca. Minta salinan lain, atau buka dan perbaiki di Excel.`,
    failed: (file: string) => `${file} tidak dapat dibuka karena ada yang tidak beres pada halaman ini.`,
    saving: "Berkas tidak dapat disiapkan. Buku kerja Anda tetap terbuka dan tetap disimpan di komputer ini.",
    savingTitle: "Berkas tidak dapat diunduh",
  },
  locked: {
    title: "Sel ini terkunci",
    text: "Lembar ini diproteksi. Buka proteksinya lewat panel SKP bila Anda memang perlu mengubahnya.",
  },
  otherTab: {
    title: "Buku kerja ini terbuka di tab lain",
    text: "Agar perubahan tidak saling menimpa, hanya satu tab yang dapat memakainya.",
    takeOver: "Pakai di tab ini",
    lost: "Buku kerja ini sekarang dipakai di tab lain. Perubahan terakhir Anda sudah disimpan.",
  },
  start: {
    failed: "Halaman ini tidak dapat dimuat. Muat ulang; bila tetap begini, hubungi yang memasangnya.",
  },
};

export type Words = typeof id;
