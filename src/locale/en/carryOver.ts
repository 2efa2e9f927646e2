import { fact } from "../message";
import type { Words } from "../id";
import type { Facts, Message } from "../message";

export const carryOver: Words["carryOver"] = {
  title: "Start from last year",
  nameHint: "Last year's plans become drafts of this year. Realisations and evaluations do not come along.",
  hint: "Choose last year's SKP workbook, or a file with last year's SKP forms. The file itself is not changed.",
  choose: "Choose an .xlsx file",
  or: "or",
  fromSheet: "A sheet with a form in this workbook",
  read: "Read this sheet",
  reading: "Reading the file…",
  another: "Choose another file",
  source: (name, plans, year) => `${name}: ${plans} SKP of ${year}`,

  whose: "What comes over",
  all: "Choose all",
  none: "Choose none",
  chosen: (count, total) => `${count} of ${total} SKP chosen`,
  bring: (name) => `Bring the SKP of ${name}`,
  wholePlan: (count) => `Not there this year: ${count} results come as a draft`,
  emptyPlan: "Without planned results last year",
  notHere: "Not among this year's employees",
  isAgreed: "This year's SKP is agreed, so nothing is added to it",
  kept: (count) => `${count} the same`,
  changed: (count) => `${count} changed`,
  fresh: (count) => `${count} new this year`,
  gone: (count) => `${count} no longer there`,
  addsOnly: "If chosen, only what is no longer there is added; what stands this year is not changed.",
  namesYear: (count, year) => `Results that name ${year}: ${count}. Check their texts and targets.`,
  details: "See the details",
  is: { kept: "The same", changed: "Changed", gone: "Not there this year", fresh: "New this year" },
  nowReads: (text) => `This year: ${text}`,
  look: "Targets come along, the dates move to this year, and the status is draft: check before you agree.",
  go: "See what will be done",
};

export const carryOverActions = {
  carryOver: { doing: "Bringing last year's plans over…", title: "Bringing last year's plans over" },
};

export const carryOverRefusals = {
  notLastYear: (facts: Facts): Message => ({
    what:
      fact(facts, "there") === ""
        ? "The year of this plan was not recognised."
        : `This plan is of ${fact(facts, "there")}, not of a year before ${fact(facts, "wanted")}.`,
    how: "Choose a file of last year, or check Tahun in the sheet Pengaturan.",
  }),
  notPastYear: (facts: Facts): Message => ({
    what: `The file ${fact(facts, "file")} holds no SKP that can be read.`,
    how: "Choose last year's SKP workbook, or a file that holds SKP forms.",
  }),
};
