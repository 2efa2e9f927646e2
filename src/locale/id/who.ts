/** "Saya bekerja sebagai". */
export const who = {
  title: "Saya bekerja sebagai",
  nobody: "Pilih nama Anda",
  open: (name: string) => (name === "" ? "Pilih nama Anda" : `Saya bekerja sebagai ${name}. Ubah.`),
  why: "Nama ini dipakai untuk menampilkan SKP Anda lebih dulu. Tersimpan di komputer ini saja, tidak di buku kerja.",
  statement: "Ini pernyataan Anda, bukan bukti: siapa pun yang memakai komputer ini dapat memilih nama lain.",
  search: "Cari nama atau NIP",
  none: "Tanpa nama",
  empty: "Belum ada pegawai di buku kerja ini.",
  notFound: "Tidak ada nama atau NIP yang cocok.",
};
