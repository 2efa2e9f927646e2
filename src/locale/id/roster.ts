/** The list of employees: how it was understood, and what a person should look at. */
export const roster = {
  paste: "Tempel daftar dari Excel",
  pasteHint: "Sertakan baris judul kolom, misalnya NIP, Nama, Jabatan, Unit Kerja. Urutannya bebas.",
  read: "Baca daftar",
  or: "atau",
  choose: "Pilih berkas .xlsx atau .csv",
  pickSheet: "Lembar di berkas ini",
  pasted: "Daftar yang ditempel",
  source: (name: string, rows: string) => `${name} · ${rows} baris`,
  change: "Ganti daftar",

  mappingTitle: "Kolom yang dikenali",
  mappingHint: "Ubah bila keliru. Kolom lain tidak dibawa.",
  moreColumns: (count: string) => `Kolom lain (${count})`,
  notTaken: "(tidak ada)",
  column: (letters: string) => `Kolom ${letters}`,
  maybe: "Perlu diperiksa: judulnya hanya mirip.",
  fields: {
    nama: "Nama",
    nip: "NIP",
    gelarDepan: "Gelar depan",
    gelarBelakang: "Gelar belakang",
    status: "Status pegawai",
    pangkat: "Pangkat",
    golongan: "Golongan ruang",
    eselon: "Eselon",
    jabatan: "Jabatan",
    unit: "Unit kerja",
    atasan: "Atasan atau pejabat penilai",
    id: "Kode pegawai",
  },

  found: (count: string) => `${count} pegawai terbaca`,
  foundHint: "Masing-masing mendapat satu SKP berstatus draf untuk tahun ini.",
  noPosts:
    "Daftar ini tidak punya kolom jabatan: jabatan mereka dikosongkan, dan dapat diisi di lembar Pegawai.",
  sample: (names: string, more: string) => (more === "" ? names : `${names}, dan ${more} lainnya`),
  allClear: "Semua baris terbaca tanpa catatan.",
  findings: (count: string) => `${count} hal perlu dilihat`,
  findingsHint: "Daftarnya tetap dapat dimasukkan. Perbaiki di sumbernya, atau nanti di lembar Pegawai.",
  line: (row: string, name: string) => (name === "" ? `Baris ${row}` : `Baris ${row} · ${name}`),
  go: "Lihat yang akan dilakukan",

  finding: {
    lostDigits: (value: string, _other: string) =>
      `NIP “${value}” kehilangan angka karena Excel membacanya sebagai bilangan. Orangnya masuk tanpa NIP.`,
    notANip: (value: string, _other: string) => `“${value}” bukan NIP. Orangnya masuk tanpa NIP.`,
    nipLength: (value: string, _other: string) => `NIP “${value}” tidak 18 digit. Dibawa apa adanya.`,
    sameNip: (value: string, other: string) =>
      `NIP ${value} juga dipakai nama lain di baris ${other}. Keduanya masuk; pilih yang benar di Periksa.`,
    secondRow: (value: string, other: string) =>
      `${value} juga ada di baris ${other} dengan isian yang berbeda. Keduanya masuk; satukan di Periksa.`,
    samePerson: (value: string, other: string) =>
      `${value} sama dengan baris ${other}, dan isinya tidak bertentangan. Digabung.`,
    noName: (value: string, _other: string) => `Tidak ada nama dan NIP: “${value}”. Baris ini tidak dibawa.`,
    noPost: (value: string, _other: string) => `Jabatan ${value} kosong.`,
    unknownStatus: (value: string, _other: string) => `Status “${value}” tidak dikenal, jadi dikosongkan.`,
    stateOfficial: (value: string, _other: string) => `${value} adalah pejabat negara: dibawa tanpa SKP.`,
    unknownSuperior: (value: string, _other: string) =>
      `Atasan “${value}” tidak ada di daftar. Disimpan apa adanya; pilih atasannya di Periksa.`,
    ambiguousSuperior: (value: string, _other: string) =>
      `Ada beberapa orang bernama “${value}”. Disimpan apa adanya; pilih atasannya di Periksa.`,
    ownSuperior: (_value: string, _other: string) =>
      "Atasannya diri sendiri. Disimpan apa adanya; pilih atasannya di Periksa.",
  },
};
