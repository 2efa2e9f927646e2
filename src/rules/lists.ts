/**
 * The closed lists of words of PermenPANRB 6/2022 and its forms, in the order in which they are printed.
 * Read them with `wordIn`, which takes any case and spacing.
 */

/** Aspects of an indicator in the quantitative form of JA/JF: any that is not empty, several indicators each. */
export const aspek = ["Kuantitas", "Kualitas", "Waktu", "Biaya"] as const;
export type Aspek = (typeof aspek)[number];

/** Perspectives of the quantitative form of JPT and pimpinan unit kerja mandiri. */
export const perspektif = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"] as const;
export type Perspektif = (typeof perspektif)[number];

/** Sections of the hasil kerja table (Lampiran, BAB II Tahap 6). */
export const kelompok = ["Utama", "Tambahan"] as const;
export type Kelompok = (typeof kelompok)[number];

/** Kinds of rencana hasil kerja. */
export const jenisHasil = ["Outcome", "Outcome Antara", "Output", "Layanan"] as const;
export type JenisHasil = (typeof jenisHasil)[number];

/** Attainment of the organisation, best first, as the evaluation form prints it (SE MenPANRB 3/2023). */
export const capaianOrganisasi = ["Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"] as const;
export type CapaianOrganisasi = (typeof capaianOrganisasi)[number];
