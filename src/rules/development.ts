/**
 * How a competence is developed, by kind: training in a class, outside of one, or study. A list to choose from; both
 * kinds of training end with "lainnya", which anything else may be.
 * Source: an explanatory article on PermenPANRB 6/2022 (Pasal 20 ayat (3) huruf c, Pasal 21), sources.ts "pembinaan".
 */
export const developmentActivities = {
  klasikal: [
    "Pelatihan struktural kepemimpinan",
    "Pelatihan manajerial",
    "Pelatihan teknis",
    "Pelatihan fungsional",
    "Pelatihan sosial kultural",
    "Seminar, konferensi, atau sarasehan",
    "Workshop atau lokakarya",
    "Kursus",
    "Penataran",
    "Bimbingan teknis",
    "Sosialisasi",
  ],
  nonklasikal: [
    "Coaching",
    "Mentoring",
    "E-learning",
    "Pelatihan jarak jauh",
    "Detasering (secondment)",
    "Pembelajaran alam terbuka",
    "Patok banding (benchmarking)",
    "Belajar mandiri (self development)",
    "Komunitas belajar (community of practices)",
  ],
  pendidikan: ["Tugas belajar"],
} as const;
