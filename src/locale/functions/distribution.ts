/** How descriptions say what the arguments of functions of the distribution of predikat take. */
export const distributionParameters = {
  predikat: "Predikat para pegawai dengan kata: satu rentang. Sel kosong tidak ikut dihitung.",
  capaianOrganisasi:
    "Capaian kinerja organisasi: Istimewa, Baik, Butuh Perbaikan (Cukup), Kurang atau Sangat Kurang. Satu sel.",
} as const;

/** The paragraph of a help page that says how sure the limits are. */
export const secondarySource =
  "Batas persennya berasal dari SE MenPANRB 3/2023 menurut satu sumber sekunder (naikpangkat.com); surat edarannya sendiri tidak terbaca, dan PermenPANRB 6/2022 hanya memuat gambar kurva tanpa angka. Cocokkan dengan surat edaran itu sebelum hasilnya dijadikan dasar keputusan.";

/** The paragraph of a help page that lists the pattern of each capaian. */
export const patternNote =
  "Istimewa: Sangat Baik kelompok terbesar, paling banyak 70%. Baik: Baik kelompok terbesar, paling banyak 70%; harus ada Butuh Perbaikan dan/atau Kurang. Butuh Perbaikan (Cukup): Butuh Perbaikan paling sedikit 60%, Sangat Baik paling banyak 10%. Kurang: Kurang paling sedikit 60%, Butuh Perbaikan paling sedikit 10%, Sangat Baik paling banyak 10%. Sangat Kurang: Sangat Kurang paling sedikit 60%, Kurang dan/atau Butuh Perbaikan bersama-sama paling sedikit 10%, tanpa Sangat Baik.";
