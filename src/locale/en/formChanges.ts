import type { Words } from "../id";

export const formChanges: Words["formChanges"] = {
  found: (count, name) => `${count} changes on the form of ${name}`,
  notOffered: (count, name) => `${count} entries on the form of ${name} need a look`,
  unreadable: (name) => `The form of ${name} can no longer be read`,
  open: "Show",

  titles: {
    skp: (count) => `${count} changes on the SKP form`,
    evaluasi: (count, period) =>
      `${count} changes on the evaluation form${period === "" ? "" : ` ${period}`}`,
  },
  hint: (sheet) =>
    `Typed on the worksheet ${sheet}. Say which is right; the tables stay as they are until you press the button below.`,
  form: "Form",
  table: "Table",
  empty: "(empty)",
  both: "The table has changed too since the form was made. Choose one.",
  ask: (what) => `Which to use for ${what}`,

  field: {
    agency: "Agency",
    organisation: "Attainment of the organisation",
    ratingHasil: "Rating of results",
    ratingPerilaku: "Rating of behaviour",
    span: "Span of the assessment",
    period: "Period of the evaluation",
    signing: "Place and date",
    nama: "Name",
    nip: "NIP",
    pangkat: "Rank/grade",
    jabatan: "Post",
    unit: "Unit",
    group: "Group",
    leaderPlan: "Leader's result",
    plan: "Result",
    assignedBy: "Assigned by",
    perspective: "Perspective",
    aspect: "Aspect",
    indicator: "Indicator",
    target: "Target",
    realisation: "Realisation",
    feedback: "Feedback",
    expectation: "Special expectation",
  },
  about: { employee: "employee", assessor: "assessor", result: (order) => `result ${order}` },

  newResult: "A new result on the form",
  newIndicator: "A new indicator on the form",
  goneResult: "This result is no longer on the form",
  goneIndicator: "This indicator is no longer on the form",
  add: "Add to the table",
  leaveOut: "Do not add",
  keep: "Keep it in the table",
  cancel: "Cancel it in the table",
  cut: "In the table this sentence fills two columns. Check where it is cut.",

  take: (count) => `Save choices (${count})`,
  openCell: (address) => `Open cell ${address}`,
  undecided: (count) => `${count} not chosen yet, which stay as they are.`,

  notTaken: (count) => `${count} entries cannot go to the tables`,
  notTakenHint: "They stay on the form. As long as they do, the form is not drawn anew.",
  why: {
    computed: "This cell is computed from the two ratings.",
    derived: "Taken from elsewhere in the workbook. Change it there.",
    agreed: "This SKP is agreed, so it is not changed.",
    noPeriod: "The period of this form is not among the periods yet.",
    unread: "No cell to fill in, or not understood.",
  },
};

export const formChangesActions: Pick<Words["status"]["actions"], "takeFormChanges"> = {
  takeFormChanges: { doing: "Taking what was typed on the form…", title: "Taking what was typed on a form" },
};
