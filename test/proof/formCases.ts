import { atOnce } from "../../src/actions/action";
import { workbookFile } from "../../src/forms/recapFiles/recapFile";
import { recapOfFiles } from "../../src/forms/recapFiles/recapOfFiles";
import type { Book } from "../../src/model/book";
import type { Case } from "./cases";
import { fewPeople } from "./fewPeople";

/** Two persons: one who is judged, by the other. */
const few = { action: "loadSample", input: () => ({ office: fewPeople(2) }) } as const;

const everybody = (book: Book) => ({
  plans: book.tables.skp.rows.map(({ id }) => id),
  forms: ["skp", "evaluasi"],
  period: "Triwulan I 2026",
});

/** This very workbook as a file among those of a recap. */
const asFile = (book: Book) => {
  const file = workbookFile("=Dinas Contoh.xlsx", "", book);
  return atOnce(recapOfFiles(2026, file ? [file] : []));
};

/** The cases of the actions that draw sheets to print: forms of many people, and reports. */
export const formCases = {
  makeForms: { before: [few], input: everybody },
  makeReport: {
    before: [few],
    input: () => ({ report: "quadrant", period: "Triwulan I 2026" }),
  },
  makeRecap: {
    before: [few],
    input: (book: Book) => ({ files: asFile(book), unread: ["+rusak.xlsx"], column: 0 }),
  },
  removeForms: { before: [few, { action: "makeForms", input: everybody }], input: () => ({}) },
} as const satisfies Readonly<Record<string, Case>>;
