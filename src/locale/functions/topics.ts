/**
 * The functions by what they are about, in the order in which a report is made: the help site and the pane list them
 * so, the pane also in English. Every function stands in one topic.
 */
export const topics = [
  {
    topic: "predicate",
    title: "Predikat dan rating",
    english: "Predikat and ratings",
    functions: ["PREDICATE", "EXPLAIN", "QUADRANT", "RATING", "BERAKHLAK", "BERAKHLAKRATING"],
  },
  {
    topic: "attainment",
    title: "Target dan capaian",
    english: "Targets and attainment",
    functions: ["ATTAINMENT", "TARGET"],
  },
  {
    topic: "distribution",
    title: "Sebaran predikat satu unit",
    english: "Distribution of predikat in a unit",
    functions: ["COUNTPREDICATES", "CHECKDISTRIBUTION", "LIMITS", "CURVE"],
  },
  {
    topic: "tree",
    title: "Pohon kinerja",
    english: "Tree of results",
    functions: ["CASCADE", "LEVEL", "ROLLUP"],
  },
  {
    topic: "people",
    title: "Pegawai dan angka kredit",
    english: "Employees and angka kredit",
    functions: ["NIP", "CREDIT"],
  },
  {
    topic: "others",
    title: "Aturan lain dan uji diri",
    english: "Other rules and a self-test",
    functions: ["PP46", "POLARIZATION", "VERSION"],
  },
] as const;

export type Topic = (typeof topics)[number]["topic"];
