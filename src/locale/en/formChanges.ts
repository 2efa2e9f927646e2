import type { Words } from "../id";

export const formChanges: Words["formChanges"] = {
  found: (count, name) => `${count} changes on the form of ${name}`,
  notOffered: (count, name) => `${count} entries on the form of ${name} need a look`,
  unreadable: (name) => `The form of ${name} can no longer be read`,
  open: "Show",

  title: (count, form, period) => `${count} changes on the form ${form}${period === "" ? "" : ` ${period}`}`,
  hint: (sheet) =>
    `Typed on the worksheet ${sheet}. Say which is right; the tables stay as they are until you press the button below.`,
  form: "Form",
  table: "Table",
  empty: "(empty)",
  both: "The table has changed too since the form was made. Choose one.",
  ask: (what) => `Which to use for ${what}`,

  field: {
    "pengaturan.nilai": "Agency",
    "periode.capaian": "Attainment of the organisation",
    "perilaku.ekspektasi": "Special expectation",
    "umpanBalik.isi": "Feedback",
    "lampiran.uraian": "Line of the annex",
  },
  row: { kinerja: (order) => `result ${order}` },

  new: (what) => `New on the form: ${what}`,
  gone: (what) => `No longer on the form: ${what}`,
  order: (what) => `In another order on the form: ${what}`,
  add: "Add to the table",
  leaveOut: "Do not add",
  keep: "Keep it in the table",
  cancel: "Cancel it in the table",
  remove: "Remove from the table",
  cut: "In the table this sentence fills two columns. Check where it is cut.",

  rearranged:
    "Rows or columns came in, or parts were moved. Once every choice is saved, the form is drawn anew in its own order; what it says is not lost.",

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
    unknownWord: "The column does not take this word, number or day. Choose from its list.",
    moved: "This text was moved from its cell. Put it back there.",
    unread: "No cell to fill in, or not understood.",
  },
};

export const formChangesActions: Pick<Words["status"]["actions"], "takeFormChanges"> = {
  takeFormChanges: { doing: "Taking what was typed on the form…", title: "Taking what was typed on a form" },
};
