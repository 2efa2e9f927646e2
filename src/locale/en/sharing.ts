import type { collect as collectId, returnedRefusals as returnedId, share as shareId } from "../id/sharing";
import { fact } from "../message";
import type { Facts, Message } from "../message";

const file = (facts: Facts): string => `The file ${fact(facts, "file")}`;

export const returnedRefusals: typeof returnedId = {
  notAPart: (facts) => ({
    what: `${file(facts)} was not made by the page Hand out files.`,
    how: "Choose the file that the receiver sent back, with all its sheets. This file is left as it is.",
  }),
  partUnmarked: (facts) => ({
    what: `${file(facts)} is no longer whole: its record of what was sent is damaged, so nobody can tell what changed.`,
    how: "Ask the receiver to send the file once more, or hand out a new file and copy what was filled in by hand.",
  }),
  partSchema: (facts) => ({
    what: `${file(facts)} was made with another version of the add-in, so its tables do not fit.`,
    how: "Hand out a new file from this workbook. The old file is left as it is.",
  }),
  partYear: (facts) => ({
    what: `${file(facts)} is of the year ${fact(facts, "year")}, and this workbook of ${fact(facts, "own")}.`,
    how: "Collect it in the workbook of that year.",
  }),
  partUnknown: (facts) => ({
    what: `${file(facts)} is not recorded as sent from this workbook.`,
    how: "Collect it in the workbook that handed it out. If its row in the sheet Kiriman was deleted, put that row back first.",
  }),
};

export const share: typeof shareId = {
  title: "Hand out files",
  hint: "Every receiver gets an Excel file with nothing but their own SKP. Send it any way you like, and collect it when it is filled in.",
  nobody: "There is no SKP to hand out yet.",
  nobodyHint: "Enter employees, plans and who judges them first.",
  way: "One file for each",
  ways: { Penilai: "assessor", Pegawai: "employee", Unit: "unit" },
  holds: {
    Penilai:
      "It holds the SKP that the assessor judges with their evaluations, and the assessor's own plan to refer to.",
    Pegawai:
      "It holds the employee's own SKP, without ratings, the assessor's notes, objections and follow-up.",
    Unit: "It holds all SKP of the unit with their evaluations. Send it only to who may see them.",
  },
  without: (count): Message => ({
    what: `${count} SKP are left out because nobody is named to receive them.`,
    how: "Complete their assessor or unit first, or cut the workbook another way.",
  }),
  receivers: "Receivers",
  plans: (count) => `${count} SKP`,
  choose: "Choose the receivers",
  hide: "Close the choice",
  search: "Search a name",
  forms: "Forms in the file, for every SKP",
  formsHint: "None is needed. What is typed on a form is collected like what is typed in a table.",
  make: (count) => `Make ${count} files`,
  making: (done, total) => `Making file ${done} of ${total}`,
  ready: (count) => `${count} files are ready.`,
  zipHint: "One .zip: open it, and send each file in it to its person.",
  notCopied:
    "The files are recorded in the sheet Kiriman. What is filled in is collected on the page Collect files.",
  failed: "The files could not be made. Try again with fewer receivers.",
  fileName: (year, name) => `SKP ${year} ${name}`.replace(/ {2,}/g, " "),
  zipName: (year) => `SKP parts ${year}.zip`.replace(/ {2,}/g, " "),
  toCollect: "Collect files",
};

export const collect: typeof collectId = {
  title: "Collect files",
  hint: "Choose all files that came back at once, in any order and under any name; the same file may be chosen again.",
  untouched: "Files are only read. This workbook changes when you press Take.",
  stopped: (count, names): Message => ({
    what: `Stopped. ${count} files were not read: ${names}.`,
    how: "What was read can be taken. To go on, press Add files and choose the others.",
  }),
  refused: (count) => `Left alone (${count})`,
  found: (count) => `Files that came back (${count})`,
  counts: (taken, asked) => `${taken} changes · ${asked} to decide`,
  changes: (count) => `${count} changes`,
  nothing: "Nothing differs",
  later: (count) => `${count} more on cells that another file changes too: offered when those are taken.`,
  unread: (count) => `${count} cells could not be read and are left alone:`,
  unowned: (count) =>
    `${count} new rows without ID SKP, so nobody can tell whose they are. Ask the sender to fill in ID SKP, or type them here:`,
  leftOnForms: (count) =>
    `${count} entries on forms are not taken: the tables of the same file say otherwise, or nothing is filled in there. Type them here where they are needed:`,
  wholeForm: "can no longer be read as its form",
  asked: (count) => `To decide (${count})`,
  askedHint: "Changed in two places, or deleted in one of them. What is not decided is not taken.",
  askFor: (what) => `What to use for ${what}`,
  sent: "As sent",
  theirs: (name) => `From ${name}`,
  ours: "In this workbook",
  both: "Changed in both",
  added: "New row",
  deleted: (name) => `Deleted by ${name}`,
  deletedChanged: (name, columns) => `Deleted by ${name}, but changed here since it was sent: ${columns}`,
  gone: (name, columns) => `Deleted here, but changed by ${name}: ${columns}`,
  remove: "Delete",
  keep: "Leave it",
  putBack: "Put the row back",
  stayGone: "Leave it deleted",
  fromTo: (from, to) => `${from} → ${to}`,
  take: (count) => `Take ${count} changes`,
  record: "Record as returned",
  waiting: (count) => `Not back yet (${count})`,
  sentOn: (day) => `sent ${day}`,
  none: "No files were handed out from this workbook yet.",
  noneHint: "Make them on the page Hand out files first.",
  toShare: "Hand out files",
};
