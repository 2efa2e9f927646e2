import type { Words } from "../id";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export const home: Words["home"] = {
  title: "Home",
  welcome: "Keep a year of SKP in this workbook.",
  welcomeHint: "Choose how to begin. Nothing is written before you have seen it and agreed.",
  fromRoster: "Begin with a list of employees",
  fromRosterHint: "Paste it from Excel or choose a file. Columns may stand in any order.",
  fromForm: "Begin with an SKP form you have",
  fromFormHint: "We read quantitative and qualitative forms. The form itself is not changed.",
  sample: "Try it with a sample office",
  sampleHint: "Two invented units with a year of plans, to try out and throw away.",

  import: "Import",
  importHint: "What is there already is not taken twice, and what you typed is not overwritten.",
  importRoster: "A list of employees",
  importForm: "An SKP form",

  nextStep: "Next step",
  next: {
    addEmployees: { say: "There are no employees in this workbook yet.", button: "Bring in a list" },
    noPlans: { say: "There is no SKP in this workbook yet.", button: "Read an SKP form" },
    addPlans: (count) => ({
      say: `Expected results are still missing in SKP: ${count}.`,
      button: "Show the empty ones",
    }),
    addIndicators: (count) => ({
      say: `Results without an indicator: ${count}.`,
      button: "Show the plans",
    }),
    agree: (count, deadline) => ({
      say: `SKP not agreed yet: ${count}.${deadline === "" ? "" : ` ${deadline}`}`,
      button: "Show them",
    }),
    report: (count, period) => ({
      say: `Indicators without a realisation for ${period}: ${count}.`,
      button: "Fill in realisations",
    }),
    judge: (count, period) => ({
      say: `Evaluations for ${period} still open: ${count}.`,
      button: "Continue reviewing",
    }),
    endorse: (count) => ({
      say: `Evaluations that are final but not endorsed: ${count}.`,
      button: "Show the evaluations",
    }),
    complete: { say: "Everything that can be done today is done.", button: "Show the report" },
  },
  deadline: (day, daysLeft) =>
    daysLeft > 0
      ? `Due on ${day}, ${days(daysLeft)} left.`
      : daysLeft === 0
        ? `Due today, ${day}.`
        : `Was due on ${day}, ${days(-daysLeft)} ago.`,

  stagesTitle: "The four stages of this year",
  stages: {
    perencanaan: { name: "Planning", unit: "SKP agreed" },
    pelaksanaan: { name: "Doing", unit: "realisations this period" },
    penilaian: { name: "Review", unit: "evaluations finished" },
    tindakLanjut: { name: "Follow-up", unit: "evaluations endorsed" },
  },
  stageEmpty: "Nothing to do at this stage yet.",
  counts: {
    done: (count) => `${count} done`,
    open: (count) => `${count} open`,
    late: (count) => (count === "0" ? "0 late" : `${count} of them late`),
  },
  findings: (count) => `Cells that could not be read: ${count}`,
  findingsButton: "Check",
};
