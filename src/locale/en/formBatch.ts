import { fact } from "../message";
import type { Words } from "../id";
import type { Facts, Message } from "../message";

const numberIn = (facts: Facts, key: string): string => Number(fact(facts, key)).toLocaleString("en-GB");

export const formBatchRefusals = {
  noFormsChosen: (): Message => ({
    what: "No form is chosen yet.",
    how: "Choose at least one person and one form.",
  }),
  tooManyForms: (facts: Facts): Message => ({
    what: `You chose ${numberIn(facts, "count")} sheets; ${numberIn(facts, "most")} are made at a time at most.`,
    how: "Choose one unit, or some of its people, and repeat it for the others.",
  }),
  noPrintSheets: (): Message => ({
    what: "There are no print sheets in this workbook.",
    how: "Nothing needs to be removed.",
  }),
  printSheetsTyped: (facts: Facts): Message => ({
    what: `Somebody typed on ${numberIn(facts, "count")} print sheets, so they were not removed.`,
    how: "Move what is still needed, then delete the sheet yourself (right-click its tab, then Delete).",
  }),
  onlyPrintSheets: (): Message => ({
    what: "Only print sheets can be seen in this workbook, and Excel must keep one sheet.",
    how: "Show another sheet (right-click a tab, then Unhide), and repeat.",
  }),
};

export const formBatchActions: Pick<Words["status"]["actions"], "makeForms" | "removeForms"> = {
  makeForms: { doing: "Making print sheets…", title: "Make print sheets" },
  removeForms: { doing: "Removing print sheets…", title: "Remove print sheets" },
};

export const formBatchPreview: Pick<Words["preview"], "fromTo" | "temporary" | "many" | "typed"> = {
  fromTo: (first, last) => `${first} to ${last}`,
  temporary: "These sheets are temporary: the button “Remove print sheets” removes them again.",
  many: (count) =>
    `${count} sheets are many for one workbook. Are you sure? With “Separate file” this workbook stays as it is.`,
  typed: (names) => `Not removed, because somebody typed there: ${names}`,
};

export const formBatch: Words["formBatch"] = {
  title: "Print forms",
  open: "Print the forms of a unit",
  noPlans: "There is no SKP to print yet.",
  noPlansHint: "Forms are made from SKP. First enter the employees and their plans.",
  unit: "Who",
  everybody: (count) => `All employees (${count})`,
  oneUnit: (unit, count) => `${unit} (${count})`,
  noUnit: "No unit",
  choosePeople: "Choose the people",
  hidePeople: "Close the choice of people",
  search: "Search by name, NIP or post",
  people: "People to print",
  forms: "Forms",
  kinds: {
    skp: "SKP",
    lampiran: "Annex of the SKP (Lampiran SKP)",
    manual: "Indicator manual (manual indikator)",
    aksi: "Action plan (rencana aksi)",
    dokumentasi: "Record of performance (pendokumentasian)",
    dialog: "Dialogue record (dialog kinerja)",
    bimbingan: "Feedback on coaching (B.1.8)",
    kompetensi: "Evaluation of competences (B.1.9)",
    evaluasi: "Performance evaluation",
    dokumen: "Evaluation document",
    keberatan: "Objection (keberatan)",
  },
  period: "Period",
  where: "Where",
  places: { here: "In this workbook, temporarily", file: "Separate file" },
  hereHint: "Print sheets are added at the end of this workbook, and removed again by one button.",
  fileHint: "A new workbook that holds nothing but the forms. It opens without this add-in.",
  make: (count) => `Make ${count} sheets`,
  makeFile: (count) => `Make a file of ${count} sheets`,
  nobody: "Choose at least one person and one form.",

  making: (done, total) => `Making the file: ${done} of ${total} sheets`,
  failed: "The file could not be made. Try again with fewer people.",
  ready: (count) => `The file is ready: ${count} sheets.`,
  fileName: (what) => `Forms ${what}.xlsx`,

  standing: (count) => `${count} print sheets are in this workbook`,
  printHow: (first, last) =>
    `Click the tab “${first}”, hold Shift, click the tab “${last}”, then press Ctrl+P.`,
  printOne: "Open the sheet, then press Ctrl+P.",
  goFirst: "Go to the first sheet",
  remove: "Remove print sheets",
  typedOn: "Somebody typed on these sheets, so they will not be removed:",
};
