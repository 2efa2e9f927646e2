/**
 * The functions by what they are about, in the order in which a report is made: the help site and the pane list them
 * so. Every function stands in one topic.
 */
export const topics = [
  {
    topic: "predicate",
    title: "Predikat dan rating",
    functions: ["PREDICATE", "EXPLAIN", "QUADRANT", "RATING", "BERAKHLAK", "BERAKHLAKRATING"],
  },
  { topic: "attainment", title: "Target dan capaian", functions: ["ATTAINMENT", "TARGET"] },
  {
    topic: "distribution",
    title: "Sebaran predikat satu unit",
    functions: ["COUNTPREDICATES", "CHECKDISTRIBUTION", "LIMITS", "CURVE"],
  },
  { topic: "tree", title: "Pohon kinerja", functions: ["CASCADE", "LEVEL", "ROLLUP"] },
  { topic: "people", title: "Pegawai dan angka kredit", functions: ["NIP", "CREDIT"] },
  { topic: "others", title: "Aturan lain dan uji diri", functions: ["PP46", "POLARIZATION", "VERSION"] },
] as const;

export type Topic = (typeof topics)[number]["topic"];
