import type { Message } from "../message";
import type { recapFiles as id } from "../id/recapFiles";

const peopleOf = (count: string): string => (count === "1" ? "1 person" : `${count} people`);

export const recapFiles: typeof id = {
  title: "Recap of many files",
  open: "Recap of many files",
  hint: "Choose SKP workbooks of many units at once, the exports Laporan SKP and Laporan Penilaian SKP of e-Kinerja, or any mixture. The files may have any name.",
  untouched: "Files are only read, never changed. This workbook counts if its file is chosen too.",
  stopped: (count, names): Message => ({
    what: `Stopped. Not read (${count}): ${names}.`,
    how: "What was read is recapped. To go on, press Add files and choose those that are missing.",
  }),
  counting: "Making the recap…",
  none: "No file that can be recapped yet.",
  noneHint: "The reason for each file stands below, with what mends it.",
  year: "Year",
  time: "Time",
  all: (time) => `All units · ${time}`,
  toSheet: "Put on a sheet",

  left: (count) => `Not in the recap (${count})`,
  unknown: (count): Message => ({
    what: `Results of e-Kinerja without an SKP in the chosen Laporan SKP: ${count}.`,
    how: "Choose the Laporan SKP that has their owners as well.",
  }),

  inFiles: (count) => `In more than one file (${count})`,
  inFilesRule:
    "Everybody counts once at a time: with the SKP that begins last; of those that begin together, the judged one. An export of e-Kinerja is used where the workbook has no predicate.",
  people: peopleOf,
  differs: "The files give different predicates: check which is right.",
  maybe: "The names are the same and one has no NIP, so each counts. If it is one person, fill in the NIP.",
  noName: "without a name",

  files: (count) => `Files in the recap (${count})`,
  kinds: { workbook: "SKP workbook", exports: "Export of e-Kinerja" },
  plans: (count) => `${count} SKP`,
  unread: (count) => (count === "1" ? "1 cell could not be read" : `${count} cells could not be read`),
  inSheet: (sheet, what) => `Sheet ${sheet}: ${what}`,
  doubts: {
    lostDigits: (at) => `the NIP in ${at} has lost digits`,
    notANip: (at, text) => `${at} holds "${text}", which is no NIP`,
    nipLength: (at, text) => `the NIP ${text} in ${at} has not 18 digits`,
    noPerson: (at) => `the row at ${at} has no name and no NIP, so it does not count`,
    acting: (at, text) => `${at} holds "${text}": taken for Plt/Plh`,
    date: (at, text) => `${at} holds "${text}", which is no date`,
    kind: (at, text) => `${at} holds "${text}", an unknown kind of employee`,
    result: (at, text) => `${at} holds "${text}", which is no predicate: taken for not judged`,
    noId: (at) => `the row at ${at} has no code of an SKP, so it does not count`,
    twice: (at, text) => `the code ${text} in ${at} stands above it already: the first is used`,
  },
};
