import { carryOverActions } from "./carryOver";
import { copyOutActions } from "./copyOut";
import { judgeActions } from "./judge";
import { agreementActions } from "./agreement";
import { editActions } from "./edit";
import { followUpActions } from "./followUp";
import { peopleChangeActions } from "./peopleChange";
import { libraryActions } from "./library";
import { formChangesActions } from "./formChanges";
import { listActions } from "./lists";
import { matrixActions } from "./matrix";
import { formBatchActions, formBatchPreview } from "./formBatch";
import { sharingActions } from "./sharingRefusals";
import { printTreeActions } from "./printTree";
import { recapFilesActions } from "./recapFileRefusals";
import { reportActions } from "./report";
import { workActions } from "./work";
import type { Words } from "../id";

export const preview: Words["preview"] = {
  go: "Go ahead",
  cancel: "Cancel",
  untouched: "Other sheets are not changed.",
  newSheets: (count, names) => `New sheets, ${count}: ${names}`,
  redrawn: (names) => `Drawn again: ${names}`,
  appended: (count, sheet) => `New rows in ${sheet}: ${count}`,
  filled: (count, sheet) => `Empty cells filled in ${sheet}: ${count}`,
  changed: (count, sheet) => `Cells changed in ${sheet}: ${count}`,
  removed: (count, sheet) => `Rows deleted from ${sheet}: ${count}`,
  erased: (names) => `Sheets deleted: ${names}`,
  ...formBatchPreview,
  changes: "Cells that change",
  change: (from, to) => `${from} → ${to}`,
  emptyValue: "(empty)",
  yes: "yes",
  no: "no",
};

export const status: Words["status"] = {
  saved: "Saved",
  undo: "Undo",
  undone: "Everything is as it was before.",
  undonePartly: "Taken back, except what someone else has changed.",
  undoneKept: (sheets, more) =>
    `Taken back. Sheets that may have been filled in remain: ${sheets}${more && `, and ${more} more`}.`,
  nothing: "It is all there already. Nothing to change.",
  rows: (done, total) => `${done} of ${total}`,
  stop: "Stop",
  stopping: "Stopping…",
  stopped: (done, total) => `Stopped: ${done} of ${total} rows saved. Run it again to continue.`,
  stoppedEarly: "Stopped before the end. Run it again to continue.",
  undoStopped: (done, total) =>
    `Stopped: ${done} of ${total} rows taken back. Choose Undo again to continue.`,
  partly: (done, total) => `${done} of ${total} rows are saved. Run it again to continue, or choose Undo.`,
  /** The same of work that draws or removes sheets. */
  stoppedSheets: (done, total) => `Stopped: ${done} of ${total} sheets are ready. Run it again to continue.`,
  undoStoppedSheets: (done, total) =>
    `Stopped: ${done} of ${total} sheets taken back. Choose Undo again to continue.`,
  partlySheets: (done, total) =>
    `${done} of ${total} sheets are ready. Run it again to continue, or choose Undo.`,
  conflicts: (count) => `Cells not written because someone else changed them: ${count}.`,
  lost: (count) =>
    `Rows that could not be read back after writing: ${count}. Run it once more: nothing is written twice.`,
  conflictTitle: "Someone else changed this cell first",
  theirs: "In the sheet",
  ours: "From you",
  openCell: "Go to the cell",
  useMine: "Use mine",
  useTheirs: "Use theirs",
  useAllMine: "Use all of mine",
  useAllTheirs: "Use all of theirs",
  removalTitle: "This row was not deleted because someone else changed it",
  removeAnyway: "Delete the row",
  keepRow: "Keep the row",
  goneTitle: "Someone else deleted this row, so nothing was written",

  actions: {
    startWorkbook: { doing: "Preparing the workbook…", title: "Prepare the workbook" },
    importRoster: { doing: "Bringing in the employees…", title: "Bring in the employees" },
    readForm: { doing: "Bringing in the form…", title: "Bring in the SKP form" },
    makeForm: { doing: "Making the form…", title: "Make the form" },
    loadSample: { doing: "Preparing the sample office…", title: "Bring in the sample office" },
    prepareRealisation: { doing: "Preparing rows for realisations…", title: "Prepare rows for realisations" },
    insertFormula: { doing: "Inserting the formula…", title: "Inserting a formula" },
    takeMine: { doing: "Writing your values…", title: "Write your values" },
    ...copyOutActions,
    ...judgeActions,
    ...carryOverActions,
    ...libraryActions,
    ...peopleChangeActions,
    ...followUpActions,
    ...editActions,
    ...agreementActions,
    ...workActions,
    ...printTreeActions,
    ...reportActions,
    ...recapFilesActions,
    ...formBatchActions,
    ...sharingActions,
    ...matrixActions,
    ...formChangesActions,
    ...listActions,
    importTree: { doing: "Taking in the tree of results…", title: "Take in a tree of results" },
    linkParents: { doing: "Linking to the leader's plan…", title: "Link to the leader's plan" },
    mendTree: { doing: "Mending the tree of results…", title: "Mending the tree of results" },
    undo: { doing: "Taking it back…", title: "Take it back" },
    other: { doing: "Working…", title: "What will be done" },
  },
};
