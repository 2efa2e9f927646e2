import type { Facts } from "../message";
import type { Words } from "../id";

export const workRefusals = {
  rowGone: (_facts: Facts) => ({
    what: "This row is no longer in its sheet.",
    how: "Somebody may have deleted it just now. What you typed is still here: copy it if you need it, then add it again.",
  }),
  noRowText: (_facts: Facts) => ({
    what: "There is no text yet.",
    how: "Write the text, then save.",
  }),
};

export const workActions = {
  report: { doing: "Saving the realisation…", title: "Saving the realisation" },
  keepRow: { doing: "Saving…", title: "Saving one row" },
  copySteps: { doing: "Copying the action plan…", title: "Copying the action plan" },
};

export const work: Words["work"] = {
  title: "Do",
  period: "Period",
  noPeriods: "There are no periods in this workbook yet.",
  noPeriodsHint: "Periods are made when the workbook is prepared. See the sheet Periode.",
  noIndicators: "There are no indicators to report on yet.",
  noIndicatorsHint: "First fill in expected results and their indicators on the page Plan.",
  progress: (done, total) => `${done} of ${total} indicators filled in`,
  person: (done, total) => `${done} of ${total}`,
  prepare: "Prepare rows for realisations",
  prepareHint: (count) =>
    `Indicators without a row for this period: ${count}. Choose a person to fill them in here, or prepare the rows and fill them in in the sheet.`,
  prepared: "Choose a person to fill them in here, or fill in the column Realisasi in its sheet.",
  open: "Fill in the sheet Realisasi",
  openFor: (name) => `Open the work of ${name}`,
  openRow: "Open in the sheet Realisasi",
  search: "Search name",
  none: "No name matches.",
  filters: {
    semua: "All",
    milikSaya: "Mine",
    bawahan: "My people",
    belum: "Incomplete",
    selesai: "Complete",
  },

  people: "Everybody",
  parts: { label: "What is shown", kerja: "Results", dialog: "Dialogue", kompetensi: "Competences" },
  count: (part, count) => `${part} (${count})`,
  target: (target) => `Target ${target}`,
  noTarget: "No target yet",
  realisation: "Realisation",
  evidence: "Evidence",
  evidenceName: "Name of the evidence",
  evidenceLink: "Link to the evidence",
  source: "Source of data",
  addEvidence: "Add evidence",
  changeEvidence: "Change the evidence",
  closeEvidence: "Close the evidence",
  evidenceOf: (button, indicator) => `${button}: ${indicator}`,
  feedback: "Feedback",
  feedbackHint: "What the assessor answers to the realisation and its evidence",
  giveFeedback: "Give feedback",
  changeFeedback: "Change the feedback",
  steps: "Action plan",
  noSteps: "There is no action plan for this period yet.",
  step: "Step",
  stepTarget: "Target",
  stepDone: "Realisation",
  addStep: "Add a step",
  newStep: "New step",
  stepOf: (step, result) => `${step}: ${result}`,
  add: "Add",
  remove: (text) => `Delete: ${text}`,
  copySteps: (period) => `Copy the action plan of ${period}`,
  copyHint: "This period has no action plan yet. Steps and their targets are copied as a start.",
  unchanged: "Enter saves, Esc takes it back.",

  late: (count) => `Late realisations: ${count}.`,
};
