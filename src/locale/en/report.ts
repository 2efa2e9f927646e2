import { fact } from "../message";
import type { Words } from "../id";
import type { Facts, Message } from "../message";

export const reportRefusals = {
  nothingToReport: (facts: Facts): Message => ({
    what: `There is nothing to report for ${fact(facts, "periode")} yet.`,
    how: "Choose another period or unit, or rate on the page Review.",
  }),
  tooMuchToReport: (facts: Facts): Message => ({
    what: `This report has ${Number(fact(facts, "count")).toLocaleString("en-GB")} rows; one sheet takes ${Number(fact(facts, "most")).toLocaleString("en-GB")} at most.`,
    how: "Choose one unit, and try again.",
  }),
};

export const reportActions: Pick<Words["status"]["actions"], "makeReport"> = {
  makeReport: { doing: "Preparing the report sheet…", title: "Preparing the report sheet" },
};

const peopleOf = (count: string): string => (count === "1" ? "1 person" : `${count} people`);

export const report: Words["report"] = {
  title: "Report",
  period: "Period",
  group: "Group",
  everybody: "All employees",
  namesOf: (predicate) => `Predicate ${predicate}`,
  empty: "No predicate in this period yet.",
  emptyHint: "Predicates appear here once results and behaviour are rated.",
  goJudge: "Open the page Review",
  toSheet: "Put on a sheet",
  sections: {
    quadrant: "Performance quadrant",
    distribution: "Distribution of predicates",
    calibration: "Calibration",
    recap: "Units and months",
    progress: "Progress of the four stages",
  },
  inSheet: (name) => `${name}: open the row in the sheet Penilaian`,

  quadrant: {
    hint: "Results upwards, behaviour to the right. One dot is one employee; press a square to see the names.",
    result: "Results",
    behaviour: "Behaviour",
    short: {
      "Di Atas Ekspektasi": "Above",
      "Sesuai Ekspektasi": "As expected",
      "Di Bawah Ekspektasi": "Below",
    },
    ratings: (result, behaviour) => `results ${result}, behaviour ${behaviour}`,
    heard: (count) => (count === "1" ? "person" : "people"),
    waiting: (count) => `Not rated yet, so not in the quadrant: ${peopleOf(count)}.`,
    widen: "Enlarge",
    narrow: "Reduce",
    nobody: "Nobody is in this square.",
  },

  groups: {
    hint: "The pattern of distribution holds for each group. Press a group to compare it with the pattern.",
    rated: (rated, people) => `${rated} of ${people} have a predicate`,
    fits: "fits the pattern",
    off: (count) => (count === "1" ? "1 thing off the pattern" : `${count} things off the pattern`),
    noPattern: "result of the organisation not filled in",
    waiting: "waits until everybody is rated",
    tooSmall: "too small for a pattern",
  },

  calibration: {
    hint: "To talk about between raters before evaluations are final; it corrects nothing. The thresholds are in Settings: suggestions, no rule.",
    none: "Nothing stands out in this period.",
    sameMarks: (count, of, marks, group) =>
      `${group}: ${count} of ${of} employees have the same seven marks for behaviour (${marks}).`,
    zero: (count) => `0 on all seven, as if not marked: ${peopleOf(count)}.`,
    oneResult: (count, rating, group) =>
      `${group}: ${peopleOf(count)} with one rating of results, ${rating}.`,
    oneBehaviour: (count, rating, group) =>
      `${group}: ${peopleOf(count)} with one rating of behaviour, ${rating}.`,
    oneOfEach: (count, result, behaviour, group) =>
      `${group}: ${peopleOf(count)} with the same ratings, results ${result} and behaviour ${behaviour}.`,
    aboveWithLowCapaian: (name, highest, counted, of) =>
      `${name}: results above expectation, though the highest attainment is ${highest} (${counted} of ${of} indicators can be computed).`,
    belowWithHighCapaian: (name, lowest, counted, of) =>
      `${name}: results below expectation, though the lowest attainment is ${lowest} (${counted} of ${of} indicators can be computed).`,
    apartFromMedian: (name, share, above, of, median, group) =>
      `${name}: ${share} above expectation (${above} of ${of} employees), while the median of the raters in ${group} is ${median}.`,
    showPeople: (count) => `Show ${peopleOf(count)}`,
    zeroPeople: "With 0",
  },

  recap: {
    hint: "Figures: evaluated of those who are counted. Press a square for its details.",
    unit: "Unit",
    noUnit: "Unit not filled in",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    year: "Year",
    heard: "evaluated",
    earlier: "Earlier months",
    later: "Later months",
    none: "Nobody is counted",
    noYear: "The recap appears once the year of this workbook is filled in in Settings.",
    detail: (unit, column, period) =>
      period === "" ? `${unit} · ${column}` : `${unit} · ${column} · ${period}`,
    figures: (withSkp, judged, counted, final) =>
      `${withSkp} SKP; ${judged} of ${counted} who are counted have a predicate, ${final} final.`,
    byStatus: "By status of the employee",
    byPost: "By kind of post",
    blank: "not filled in",
    line: (name, judged, counted, predicates) =>
      `${name}: ${judged} of ${counted}${predicates === "" ? "" : ` (${predicates})`}`,
    left: (count) => `${count} not evaluated or not counted`,
    reasons: {
      noSkp: "has no SKP yet",
      notAsn: (status) => `${status || "Pejabat Negara"}, has no SKP by rule`,
      notYet: "not evaluated yet",
      noPeriod: "this unit has no period at that time",
      noResults: "the e-Kinerja list Laporan Penilaian SKP was not chosen",
      otherFile: (file) => `counted from the file ${file}`,
    },
  },
};
