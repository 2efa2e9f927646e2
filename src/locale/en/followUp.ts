import type { Words } from "../id";
import type { Facts, Message } from "../message";

export const followUp: Words["followUp"] = {
  title: "Follow-up",
  open: "Follow-up",
  part: "Part",
  parts: {
    catatan: "Notes, rewards, sanctions",
    keberatan: "Objections",
    karier: "Career and promotion",
    angkaKredit: "Credit points",
    tunjangan: "Performance allowance",
  },
  period: "Period",
  search: "Look for a name",
  noneFinal: "No evaluation of this period is final yet.",
  noneFinalHint: "Follow-up begins when an evaluation is final.",
  goJudge: "Open the page Nilai",
  noneFound: "No employee matches.",
  save: "Save",
  cancel: "Cancel",
  source: (text) => `Source: ${text}`,

  note: "Note or recommendation",
  noteHint: "Printed in the dokumen evaluasi kinerja, part 5.",
  writeNote: "Write a note",
  editNote: "Edit the note",
  add: "Add a follow-up",
  kind: "Kind",
  kinds: { rekomendasi: "Recommendation", penghargaan: "Reward", sanksi: "Sanction" },
  kindHints: {
    rekomendasi: "The evaluation document may hold recommendations of the assessor.",
    penghargaan:
      "Evaluations are used for rewards, careers and talent management, among others. Their form is the office's choice.",
    sanksi:
      "PP 30/2019 articles 56–58: who misses the target gets 6 months to improve, then a test of competence, then may be moved or demoted. The competent official decides.",
  },
  text: "Description",
  basis: "Basis",
  date: "Date",
  state: "State",
  states: {
    diusulkan: "Proposed",
    ditetapkan: "Decided",
    dilaksanakan: "Carried out",
    dibatalkan: "Cancelled",
  },
  followed: (kind, text) => `${kind}: ${text}`,
  stateOf: (text) => `State: ${text}`,

  received: "Received on",
  writeReceived: "Record when it was received",
  notReceived: "It is not recorded when the employee received the result.",
  objection: {
    rule: (days) =>
      `An objection is filed with reasons to the assessor's superior within ${days} days of receiving the result (PP 30/2019 article 59). Calendar days are counted; change it in Pengaturan.`,
    last: (day) => `Objections until ${day}.`,
    left: (days) => `${days} days left.`,
    over: "That day has passed.",
    lastDay: "Today is the last day.",
    onTime: (day) => `Filed on ${day}, in time.`,
    late: (day) => `Filed on ${day}, too late.`,
    filed: (day) => (day === "" ? "Filed; the day is missing." : `Filed on ${day}.`),
    reason: (text) => `Reasons: ${text}`,
    explained: (text) => `The assessor explains: ${text}`,
    decided: (outcome, text) => `Decision: ${outcome}. ${text}`,
    outcomes: {
      "hasil evaluasi tetap": "the result stays",
      "hasil evaluasi diubah": "the result changes",
    },
    file: "Record an objection",
    explain: "Record the assessor's explanation",
    decide: "Record the superior's decision",
    fields: {
      alasan: "Reasons",
      tanggal: "Date of the objection",
      penjelasan: "Explanation of the assessor",
      tanggalPenjelasan: "Date of the explanation",
      keputusan: "Decision of the assessor's superior",
      tanggalKeputusan: "Date of the decision",
      hasil: "Outcome",
      ratingHasil: "New rating of results",
      ratingPerilaku: "New rating of behaviour",
    },
    keeps: "The old ratings are written at the end of the decision, so that they are not lost.",
    counts: (filed, open) => `${filed} objections, ${open} of them wait for a decision.`,
  },

  career: {
    practice: "Practice, not a rule of PermenPANRB 6/2022",
    hint: "Promotion is commonly asked with at least Baik in the last two years and the evaluation document. For talent management the list begins with the best.",
    empty: "No evaluation of the year is final yet.",
    thisYear: (predicate) => `This year ${predicate}`,
    lastYear: (predicate) => `last year ${predicate}`,
    lastYearUnknown: "last year is not in this workbook",
    both: "At least Baik in two years",
    notBoth: "Not Baik in two years",
    unknown: "Check last year's predikat",
  },

  credit: {
    hint: "Percent of the predikat × coefficient of the level × months/12 (PermenPANRB 1/2023 article 37). A month counts for the SKP that holds its last day: the office decides; change the sheet Angka Kredit where it counts otherwise.",
    empty: "No SKP of a functional post has a level that is known.",
    emptyHint: "Fill in Jenjang in the sheet Daftar SKP, such as Ahli Muda.",
    months: (jenjang, months) => `${jenjang} · ${months} months`,
    amount: (amount) => `Credit points ${amount}`,
    waits: "Waits for the final evaluation of the year.",
    recorded: "Recorded",
    differs: (amount) => `Recorded as ${amount}: changed since`,
    total: (before, thisYear, total) => `Before ${before} + this year ${thisYear} = ${total} (as recorded)`,
    record: (count) => `Record credit points (${count})`,
    earlier: "Sum of the years before",
    writeEarlier: "Fill in the sum before",
    badNumber: "Write a number, such as 87.5.",
  },

  allowance: {
    hint: "PermenPANRB 6/2022 does not say how much. Only your agency's own table is used.",
    empty: "The table Tunjangan is empty.",
    emptyHint:
      "Prepare the table, then fill in the percent of each predikat and its legal basis in the sheet Tunjangan.",
    prepare: "Prepare the table Tunjangan",
    fill: "Fill in the sheet Tunjangan",
    percent: (percent) => `${percent}% of the performance allowance`,
    basis: (text) => (text === "" ? "Its basis is missing in the sheet Tunjangan." : `Basis: ${text}`),
    notInTable: (predicate) => `The table has no percent for ${predicate}.`,
  },
};

export const followUpActions = {
  noteEvaluation: { doing: "Writing the note…", title: "Writing a note on an evaluation" },
  recordObjection: { doing: "Recording the objection…", title: "Recording an objection" },
  recordCredits: { doing: "Recording credit points…", title: "Recording credit points" },
  prepareAllowance: { doing: "Preparing the table Tunjangan…", title: "Preparing the table Tunjangan" },
};

export const followUpRefusals = {
  evaluationGone: (_facts: Facts): Message => ({
    what: "This evaluation is no longer in the sheet Penilaian.",
    how: "Choose another one.",
  }),
  objectionTooEarly: (_facts: Facts): Message => ({
    what: "This evaluation is not final yet.",
    how: "An objection is about a final result: finish the evaluation first.",
  }),
  objectionNoReason: (_facts: Facts): Message => ({
    what: "The reasons of the objection are missing.",
    how: "Write them: an objection is filed with reasons (PP 30/2019 article 59).",
  }),
  objectionNoRatings: (_facts: Facts): Message => ({
    what: "The new ratings are incomplete.",
    how: "Choose both ratings, or choose that the result stays.",
  }),
  creditNothing: (_facts: Facts): Message => ({
    what: "No functional official has a final predikat of the year yet.",
    how: "Finish the evaluation of the year, then record the credit points.",
  }),
};
