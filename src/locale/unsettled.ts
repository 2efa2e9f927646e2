/** What a person decides because no source settles it: never printed as law. */
export const unsettled = [
  {
    title: "Berapa persen capaian menjadi rating mana",
    text: "Tidak ada ambang persen dalam PermenPANRB 6/2022. =SKP.RATING meminta kedua batas sebagai argumen, dan hasilnya hanya saran. Ambang yang beredar (antara lain KMK 127/2026: di atas 100 dan di bawah 90) berlaku bagi instansinya sendiri.",
  },
  {
    title: "Dari tujuh nilai BerAKHLAK menjadi satu rating perilaku",
    text: "Pejabat penilai menetapkannya; tidak ada rumus. =SKP.BERAKHLAKRATING menyarankan menurut aturan yang Anda pilih sendiri.",
  },
  {
    title: "Dari empat predikat triwulan menjadi predikat tahunan",
    text: "Evaluasi tahunan adalah peninjauan baru atas setahun penuh dengan kuadran, bukan rata-rata. Tidak ada rumus, dan tidak dihitung di sini.",
  },
  {
    title: "Tenggat",
    text: "Penetapan SKP paling lambat akhir Januari disebut banyak sumber, tanpa nomor pasal. Tenggat penilaian tidak bersumber: isi di lembar Periode. Apakah hari berarti hari kalender atau hari kerja juga tidak bersumber.",
  },
  {
    title: "Pembulatan pola distribusi pada unit kecil",
    text: "Tidak ada aturan pembulatan. Batas paling sedikit dibulatkan ke atas dan paling banyak ke bawah; bila tidak ada pembagian orang yang memenuhi polanya, unit itu dinyatakan terlalu kecil untuk diuji.",
  },
  {
    title: "Dua SKP dalam setahun, Plt., cuti, tugas belajar",
    text: "Cara menggabungkannya tidak bersumber untuk PermenPANRB 6/2022. Buku kerja menyimpan beberapa SKP seorang pegawai dengan tanggal mulai dan selesai masing-masing, tanpa menggabungkannya.",
  },
  {
    title: "Bobot",
    text: "PermenPANRB 6/2022 tidak mengenal bobot atau nilai total, jadi tidak ada kolom untuk itu.",
  },
  {
    title: "Butuh Perbaikan atau Cukup",
    text: "PermenPANRB 6/2022 menyebutnya Butuh Perbaikan, PP 30/2019 menyebutnya Cukup; aturan angka kredit mencetak keduanya. Hasil rumus selalu Butuh Perbaikan, dan semua sebutan itu diterima sebagai masukan.",
  },
  {
    title: "Potongan tunjangan kinerja",
    text: "Ditetapkan tiap instansi, bukan oleh PermenPANRB 6/2022.",
  },
] as const;
