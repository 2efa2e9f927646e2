import { fact } from "../message";
import type * as indonesian from "../id/judge";
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
  notJudged: (reason) => `Not evaluated: ${reason}`,
  reason: (result, behaviour, predicate, lowered) =>
    `Results ${result} and behaviour ${behaviour} meet in the cell ${predicate} ` +
    "(performance quadrant, PermenPANRB 6/2022)." +
    (lowered ? " Behaviour below expectation lowers the predicate whatever the results." : ""),
  openRow: "Open the row",

  whose: "Who is shown",
  whoseOptions: { saya: "Those I evaluate", semua: "All employees" },
  nextOpen: (count) => `Next one open (${count})`,
  ofAll: (done, total) => `${done} of ${total}`,
  allDone: "Everybody is evaluated.",
  nobody: "No SKP is evaluated in this period.",
  nobodyHint: "Choose another period, or check Mulai and Selesai in the sheet Daftar SKP.",

  keys: {
    open: "Keys",
    list: [
      { keys: "1 2 3", does: "results below, as expected, above" },
      { keys: "4 5 6", does: "behaviour below, as expected, above" },
      { keys: "N", does: "write the note; Esc when done" },
      { keys: "Enter", does: "make it final where both ratings are given, then go to the next one open" },
      { keys: "?", does: "open and close this list" },
    ],
    writing: "While you write in a field, these keys do nothing.",
  },

  short: {
    "Di Bawah Ekspektasi": "Below",
    "Sesuai Ekspektasi": "As expected",
    "Di Atas Ekspektasi": "Above",
  },
  planned: "Planned",
  done: "Done",
  proven: "Proven",
  said: "Said",
  noPlan: "No planned results yet.",
  noIndicator: "no indicator yet",
  notDone: "no realisation yet",
  noProof: "No evidence in this period yet.",
  nothingSaid: "No dialogue or feedback in this period yet.",
  more: (count) => `Show ${count} more`,
  less: "Show less",
  attained: (percent) => `attained ${percent}`,
  attainedNote: "Attainment: an aid, not a rule.",
  past: (period) => `Before, ${period}`,
  before: (period, rating) => `${period}: ${rating}`,
  pastOfYear: "Periods of this year, to look at only",
  freshReview: "The yearly evaluation is a fresh review of the whole year, not an average of its periods.",
  noPast: "No evaluation before this one.",

  note: "Note",
  noteHint: "Esc: done writing",
  feedback: "Feedback on each BerAKHLAK value",
  feedbackOf: (value) => `Feedback: ${value}`,
  feedbackHint: "Printed on the evaluation form. Saved when you leave the field.",
  marks: "Seven BerAKHLAK marks (an aid)",
  askNote: {
    what: "A rating is below expectation, and there is no note.",
    how: "Write a note, so that the employee knows what to improve (N), or press Enter once more to make it final without one. A suggestion, not a rule.",
  },
  writeNote: "Write a note",
  withoutNote: "Final without a note",
  finish: "Final, next",
  skip: "Skip",
  reopen: "Open again",
  isFinal: "It is final. Choose “Open again” to change it.",
  isEndorsed: "It is endorsed, so it stays as it is.",
  endorse: "Endorse",
  forAll: "For all who are shown",
  prepare: (count) => `Prepare ${count} rows in the sheet Penilaian`,
  finishAll: (count) => `Make complete ones final (${count})`,
  endorseAll: (count) => `Endorse final ones (${count})`,
  filterSheet: "Filter the sheet Penilaian",
  filterSheetHint: "The sheet shows only the people and the period above.",
  unfilterSheet: "Show all rows of the sheet",
  held: (count) => ({
    what:
      count === "1"
        ? "1 evaluation is not written to the sheet yet."
        : `${count} evaluations are not written to the sheet yet.`,
    how: "Excel does not take changes now. Keep this pane open.",
  }),
  again: "Try again",
  notJudgedField: {
    open: "Not evaluated in this period…",
    label: "Reason for no evaluation",
    hint: "Such as maternity leave. Clear it if there is an evaluation after all.",
  },
  open: "open",
  away: "not evaluated",

  person: (name, open) => `${name}. ${open} still open.`,
  told: (what, rating) => `${what}: ${rating}.`,
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
  organisations: {
    Istimewa: "Outstanding",
    Baik: "Good",
    "Butuh Perbaikan": "Needs improvement",
    Kurang: "Poor",
    "Sangat Kurang": "Very poor",
  },
};

export const judgeActions: (typeof indonesian)["judgeActions"] = {
  prepareEvaluations: { doing: "Preparing the rows to evaluate…", title: "Preparing the rows to evaluate" },
  judge: { doing: "Writing the evaluation…", title: "Writing the evaluation" },
  giveFeedback: { doing: "Writing feedback…", title: "Writing feedback" },
  finishEvaluations: { doing: "Making final…", title: "Making evaluations final" },
  setPeriod: { doing: "Writing the attainment…", title: "Writing the attainment of the organisation" },
  endorse: { doing: "Endorsing…", title: "Endorsing evaluations" },
};

export const judgeRefusals: (typeof indonesian)["judgeRefusals"] = {
  notOfPeriod: (facts) => ({
    what: `The SKP of ${fact(facts, "name")} is not evaluated in ${fact(facts, "periode")}: it does not reach into that period.`,
    how: "Choose another period, or check Mulai and Selesai in the sheet Daftar SKP.",
  }),
  endorsedEvaluation: (facts) => ({
    what: `The evaluation of ${fact(facts, "name")} in ${fact(facts, "periode")} is endorsed, so it stays as it is.`,
    how: "If the employee objects, record the objection. What was endorsed by mistake is mended in the sheet Penilaian, column Status.",
  }),
  finalEvaluation: (facts) => ({
    what: `The evaluation of ${fact(facts, "name")} in ${fact(facts, "periode")} is final.`,
    how: "Choose “Open again”, then change it.",
  }),
  ratingMissing: (facts) => ({
    what: `A rating of ${fact(facts, "name")} is missing.`,
    how: "Rate both results and behaviour first.",
  }),
  noteAsked: (facts) => ({
    what: `Rated below expectation without a note: ${fact(facts, "names")}${
      Number(facts.more ?? 0) > 0 ? ` and ${fact(facts, "more")} more` : ""
    }.`,
    how: "Write the note, so that the employee knows what to improve, or make it final without one from that person's card. A suggestion, not a rule.",
  }),
  nothingFinal: () => ({
    what: "There is no final evaluation to endorse yet.",
    how: "Make it final first.",
  }),
};
