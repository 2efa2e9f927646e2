import { fact } from "../message";
import type { Facts } from "../message";
import type { Words } from "../id";
import { recapFileRefusals } from "./recapFileRefusals";

const file = (facts: Facts): string =>
  fact(facts, "file") === "" ? "This file" : `The file ${fact(facts, "file")}`;
const megabytes = (facts: Facts, name: string): string =>
  String(Math.ceil(Number(facts[name] ?? 0) / 1_048_576));

export const fileRefusals: Words["fileRefusals"] = {
  notAWorkbook: (facts) => ({
    what: `${file(facts)} is no Excel workbook.`,
    how: "Choose an .xlsx file, or .csv for a list. This workbook has not changed.",
  }),
  oldFormat: (facts) => ({
    what: `${file(facts)} is in another format of Excel (${fact(facts, "format") || "xls"}).`,
    how: "Open it in Excel, save it as an Excel workbook (.xlsx), and choose the new file.",
  }),
  encrypted: (facts) => ({
    what: `${file(facts)} is locked with a password.`,
    how: "Open it in Excel, remove the password (File, Info, Protect Workbook), save, and choose it again.",
  }),
  tooLarge: (facts) => ({
    what:
      facts.bytes === undefined
        ? `${file(facts)} is too large once it is opened.`
        : `${file(facts)} is too large: ${megabytes(facts, "bytes")} MB, at most ${megabytes(facts, "limit")} MB.`,
    how: "Copy the sheets that are needed to a new file, and choose that one.",
  }),
  damaged: (facts) => ({
    what: `${file(facts)} is damaged and cannot be read.`,
    how: "Open it in Excel and let Excel repair it, save it under another name, and choose that file.",
  }),
  noListInJson: (facts) => ({
    what: `${file(facts)} holds no list.`,
    how: "What can be read: one list, or several named lists, such as the exported tables of a system.",
  }),
  unreadable: (facts) => ({
    what: `${file(facts)} cannot be opened where it is.`,
    how: "It may have just been moved or deleted. Copy it to this computer, and choose it again.",
  }),
  ...recapFileRefusals,
};

export const pickFiles: Words["pickFiles"] = {
  choose: "Choose files",
  more: "Add files",
  again: "Start over",
  reading: (at, total, name) => `Reading file ${at} of ${total}: ${name}`,
  progress: "Files read",
  stop: "Stop",
};

export const makeFile: Words["makeFile"] = {
  stop: "Stop",
  stopped: "Stopped. No file was made.",
  download: "Download the file",
  openNew: "Open as a new workbook",
  cannotOpen: "Excel cannot open it directly here. Download the file, and open it from your computer.",
};

export const choose: Words["choose"] = {
  chosen: (count, total) => `${count} of ${total} chosen`,
  all: "Choose all",
  none: "Choose none",
};
