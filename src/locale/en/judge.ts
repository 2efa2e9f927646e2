import type { Words } from "../id";

export const judge: Words["judge"] = {
  title: "Review",
  period: "Period",
  noPeriods: "There are no periods in this workbook yet.",
  progress: (done, total) => `${done} of ${total} SKP evaluated`,
  filters: {
    semua: "All",
    belum: "Not finished",
    sudah: "Finished",
    belumDisahkan: "Final, not endorsed",
    disahkan: "Endorsed",
  },
  search: "Search name",
  none: "No evaluation matches.",
  result: "Results",
  behaviour: "Behaviour",
  notRated: "not rated yet",
  noPredicate: "The predicate appears once both ratings are given.",
  noRow: "There is no row for it in the sheet Penilaian yet.",
  notJudged: (reason) => `Not evaluated: ${reason}`,
  reason: (result, behaviour, predicate, lowered) =>
    `Results ${result} and behaviour ${behaviour} meet in the cell ${predicate} ` +
    "(performance quadrant, PermenPANRB 6/2022)." +
    (lowered ? " Behaviour below expectation lowers the predicate whatever the results." : ""),
  openSheet: "Rate in the sheet Penilaian",
  states: { draf: "Draft", final: "Final", disahkan: "Endorsed", "": "" },

  ratings: {
    "Di Atas Ekspektasi": "Above expectation",
    "Sesuai Ekspektasi": "As expected",
    "Di Bawah Ekspektasi": "Below expectation",
  },
  predicates: {
    "Sangat Baik": "Very good",
    Baik: "Good",
    "Butuh Perbaikan": "Needs improvement",
    Kurang: "Poor",
    "Sangat Kurang": "Very poor",
  },
};

export const report: Words["report"] = {
  title: "Report",
  period: "Period",
  distribution: "Distribution of predicates",
  rated: (count, total) => `${count} of ${total} evaluations have a predicate`,
  show: "Show the people",
  people: (count) => (count === "1" ? "1 person" : `${count} people`),
  empty: "No predicate in this period yet.",
  emptyHint: "Predicates appear here once results and behaviour are rated.",
  goJudge: "Open the page Review",
  namesOf: (predicate) => `Predicate ${predicate}`,
};
