import { fact } from "../message";
import type { Facts } from "../message";
import type { Words } from "../id";
import { carryOverRefusals } from "./carryOver";
import { judgeRefusals } from "./judge";
import { agreementRefusals } from "./agreement";
import { followUpRefusals } from "./followUp";
import { peopleChangeRefusals } from "./peopleChange";
import { editRefusals } from "./edit";
import { listRefusals } from "./lists";
import { matrixRefusals } from "./matrix";
import { formBatchRefusals } from "./formBatch";
import { sharingRefusals } from "./sharingRefusals";
import { printTreeRefusals } from "./printTree";
import { reportRefusals } from "./report";
import { workRefusals } from "./work";

const sheet = (facts: Facts): string => `The sheet ${fact(facts, "sheet")}`;

export const refusals: Words["refusals"] = {
  hiddenSheet: (facts) => ({
    what: `${sheet(facts)} is hidden, so it is not changed.`,
    how: "Unhide it (right-click a sheet tab, then Unhide), and try again.",
  }),
  missingColumn: (facts) => ({
    what: `The column ${fact(facts, "column")} is missing in the sheet ${fact(facts, "sheet")}.`,
    how: "Put its heading back (in any place), and try again.",
  }),
  otherYear: (facts) => ({
    what: `This workbook is for ${fact(facts, "there")}, not for ${fact(facts, "wanted")}.`,
    how: "One workbook holds one year: open a new one, or use the same year.",
  }),
  unknownSkp: () => ({
    what: "This SKP no longer stands in the sheet Daftar SKP.",
    how: "Choose another one on the page Plan.",
  }),
  unknownPeriod: (facts) => ({
    what: `The period ${fact(facts, "periode")} does not stand in the sheet Periode.`,
    how: "Choose another period, or add it in the sheet Periode.",
  }),
  otherOffice: (facts) => ({
    what:
      fact(facts, "there") === ""
        ? "This workbook holds employees already."
        : `This workbook belongs to ${fact(facts, "there")}.`,
    how: "So that invented people never come among real ones, open the sample office in a new workbook.",
  }),
  unreadableSample: () => ({
    what: "The sample office could not be loaded.",
    how: "Reload the pane and try again. This workbook has not changed.",
  }),
  noNameColumn: () => ({
    what: "It is not known yet which column holds the names.",
    how: "Choose it under “Name”, or include the headings when you paste.",
  }),
  noTextColumn: () => ({
    what: "It is not known which column holds the planned results.",
    how: "Choose it at “Planned result”, or include the headings when you paste.",
  }),
  noResults: () => ({
    what: "There is no planned result below the headings.",
    how: "Check which column holds the planned results, and that the list was copied with them.",
  }),
  noPeople: () => ({
    what: "There are no names below the headings.",
    how: "Check which column holds the names, and that the list itself was copied.",
  }),

  protectedSheet: (facts) => ({
    what: `${sheet(facts)} is protected, so it is not changed.`,
    how: "Select a cell on another sheet, or unprotect it in the tab Review.",
  }),
  ownSheet: (facts) => ({
    what: `${sheet(facts)} is drawn by the SKP pane; a formula there would be gone when it is drawn anew.`,
    how: "Select an empty cell on a sheet of your own.",
  }),
  tableCell: (facts) => ({
    what: `Cell ${fact(facts, "address")} of the sheet ${fact(facts, "sheet")} is in a table of the SKP or touches it.`,
    how: "Select an empty cell on a sheet of your own, so that the table stays whole.",
  }),
  textCell: (facts) => ({
    what: `Cell ${fact(facts, "address")} of the sheet ${fact(facts, "sheet")} has the format Text; a formula would show as its words.`,
    how: "Change the format of the cell to General, or select another one.",
  }),
  readsItself: (facts) => ({
    what: `Cell ${fact(facts, "address")} of the sheet ${fact(facts, "sheet")} is one that this formula reads.`,
    how: "Select an empty cell outside of the cells that were taken.",
  }),
  filledCell: (facts) => ({
    what: `Cell ${fact(facts, "address")} of the sheet ${fact(facts, "sheet")} is filled, so the formula was not written.`,
    how: "Select an empty cell with room for the whole result, and insert it again.",
  }),
  formulaChanged: (facts) => ({
    what: `Cell ${fact(facts, "address")} of the sheet ${fact(facts, "sheet")} was changed since the formula came in, so it stays.`,
    how: "Clear it in the sheet if it is no longer needed.",
  }),

  emptySheet: (facts) => ({
    what: `${sheet(facts)} is empty.`,
    how: "Choose a sheet that holds an SKP form.",
  }),
  notAForm: (facts) => ({
    what: `${sheet(facts)} is no SKP form that we know.`,
    how: "What can be read: forms of PermenPANRB 6/2022, from SKP to evaluation documents, with title and table headings.",
  }),
  otherForm: (facts) => ({
    what: `${sheet(facts)} holds another form: “${fact(facts, "title")}” in ${fact(facts, "address")}.`,
    how: "What can be read: forms of PermenPANRB 6/2022, from SKP to evaluation documents. Choose another file or sheet.",
  }),
  noTable: (facts) => ({
    what: `The table of results in the sheet ${fact(facts, "sheet")} could not be made out.`,
    how:
      fact(facts, "missing") === ""
        ? "Make sure that its headings are there, and try again."
        : `Headings that were not found: ${fact(facts, "missing")}. Add them in the sheet, and try again.`,
  }),
  severalForms: (facts) => ({
    what: `${sheet(facts)} holds the forms of more than one person; the second begins at ${fact(facts, "address")}.`,
    how: "Put them on sheets of their own, and read them one by one.",
  }),
  noEmployee: (facts) => ({
    what: `The name of the employee could not be read in the sheet ${fact(facts, "sheet")}.`,
    how: "Fill it in under “Pegawai yang Dinilai”, and try again.",
  }),

  ...editRefusals,
  ...agreementRefusals,
  ...carryOverRefusals,
  ...judgeRefusals,
  ...peopleChangeRefusals,
  ...followUpRefusals,
  ...matrixRefusals,
  ...listRefusals,
  ...workRefusals,
  ...printTreeRefusals,
  ...reportRefusals,
  ...formBatchRefusals,
  ...sharingRefusals,
};

export const refusalUnknown: Words["refusalUnknown"] = (code) => ({
  what: "This cannot be done in this workbook. Nothing was changed.",
  how: `For your administrator: ${code}.`,
});

export const failures: Words["failures"] = {
  timeout: () => ({
    what: "Excel did not answer within a minute.",
    how: "Finish the cell being typed (Enter or Esc), then try again. Nothing is written twice.",
  }),
  unavailable: () => ({
    what: "Excel is busy or the connection was lost.",
    how: "Wait a moment, then try again. Nothing is written twice.",
  }),
  notFound: (detail) => ({
    what: "The sheet, table or cell is no longer there.",
    how: `It may have just been deleted or renamed. Try again; if it stays so, see the page Check. (${detail})`,
  }),
  denied: (detail) => ({
    what: "Excel does not allow the change: this sheet or workbook is protected.",
    how: `Unprotect it in the tab Review, then try again. (${detail})`,
  }),
  tooLarge: () => ({
    what: "This is too much to send to Excel at once.",
    how: "Bring in fewer rows at a time, then try again.",
  }),
  unsupported: (detail) => ({
    what: "This version of Excel does not know a command that is needed.",
    how: `Update Excel, or use the SKP workbook page in a browser. (${detail})`,
  }),
  refused: (detail) => ({
    what: "Excel refused this change.",
    how: `Finish the cell being typed, then try again. If it is refused again, tell your administrator: ${detail}.`,
  }),
};
