import { fact } from "../message";
import type { Facts, Message } from "../message";
import type {
  agreement as words,
  agreementActions as actions,
  agreementRefusals as refusals,
} from "../id/agreement";

const namesOf = (facts: Facts): string => {
  const more = Number(facts.count ?? 0);
  return more > 0 ? `${fact(facts, "name")}, and ${more} more` : fact(facts, "name");
};

export const agreementRefusals: typeof refusals = {
  planWithoutResults: (facts: Facts): Message => ({
    what: `The SKP of ${namesOf(facts)} holds no results yet.`,
    how: "Fill in its results and their indicators first, then submit or agree it again.",
  }),
  planWithoutIndicators: (facts: Facts): Message => ({
    what: `The SKP of ${namesOf(facts)} has results without an indicator.`,
    how: "Every result needs a measure of success and a target (PermenPANRB 6/2022). Add the indicators first.",
  }),
  planJudged: (facts: Facts): Message => ({
    what: `The SKP of ${namesOf(facts)} is evaluated already, so it does not go back to draft.`,
    how: "Change it with a reason instead: the former version stays on record.",
  }),
  noReason: (_facts: Facts): Message => ({
    what: "The reason for the adjustment is still empty.",
    how: "Write why this agreed SKP is adjusted.",
  }),
  noConsent: (_facts: Facts): Message => ({
    what: "It is not said yet who agreed to this adjustment.",
    how: "Write the names, usually the evaluating official and the employee.",
  }),
  sameCodeTwice: (_facts: Facts): Message => ({
    what: "This row bears the code of another row, mostly because it was pasted over.",
    how: "Restore the row first. Then change it and record that as an adjustment.",
  }),
};

export const agreementActions: typeof actions = {
  setPlanState: { doing: "Changing the state of SKP…", title: "Change the state of SKP" },
  adjustPlan: { doing: "Recording the adjustment…", title: "Adjust an agreed SKP" },
  recordAdjustment: { doing: "Recording the adjustment…", title: "Record an adjustment" },
  restoreAgreed: { doing: "Restoring what was agreed…", title: "Restore what was agreed" },
};

export const agreement: typeof words = {
  state: "State of the SKP",
  agreedOn: (day, version) => `Agreed on ${day}, version ${version}`,
  agreedVersion: (version) => `Agreed, version ${version}`,
  submit: "Submit",
  submitAll: (count) => `Submit all drafts (${count})`,
  agree: "Agree",
  agreeOpen: "Agree…",
  agreeAll: (count) => `Agree all submitted ones (${count})`,
  agreeClose: "Close",
  back: "Back to draft",
  day: "Day of the agreement",
  lacks: {
    results: "Cannot be submitted yet: it holds no results.",
    indicators: "Cannot be submitted yet: a result has no indicator.",
  },
  left: (count) =>
    `${count} of the SKP shown have no results or indicators yet, so that they cannot be submitted.`,
  due: (day) => `To be agreed by ${day}.`,
  overdue: (day) => `Was to be agreed by ${day}.`,
  dueHint: "The deadline is a setting of this workbook.",
  counts: (draft, submitted, agreed) => `${draft} drafts · ${submitted} submitted · ${agreed} agreed`,

  unrecorded: (count) =>
    `${count} SKP say that they are agreed, but their text is not on record. Later changes can be found only once it is recorded.`,
  unrecordedOne: "The text of this SKP is not on record, so changes since it was agreed cannot be found yet.",
  recordText: "Record the text",

  title: "Changed since it was agreed",
  say: (count) => `${count} agreed SKP were changed in the sheets.`,
  hint: "Restore what was agreed, or record the change as an adjustment if it was agreed on.",
  see: "See them",
  of: (name, count) => `${name} (${count})`,
  gone: "The row is gone from its sheet",
  fresh: "A new row that was not agreed",
  overwritten: "A copy of another row stands in its place",
  change: (field, from, to) => `${field}: ${from} → ${to}`,
  moreFields: (count) => `and ${count} more columns`,
  open: "Open the cell",
  openOf: (what) => `Open the cell: ${what}`,
  restore: "Restore",
  restoreOf: (what) => `Restore: ${what}`,
  restoreAll: (count) => `Restore all (${count})`,
  record: "Record as an adjustment",
  recordOf: (what) => `Record as an adjustment: ${what}`,
  recordAll: (count) => `Record all as an adjustment (${count})`,
  go: "Record",
  giveUp: "Cancel",
  copyFirst: "It bears the code of another row: restore it first, then change it.",

  adjusting: (name) =>
    `The SKP of ${name} is agreed. Save with a reason: the change is kept in Riwayat and the version goes up.`,
  reason: "Reason for the adjustment",
  reasonHint: "Such as an agreed resource that is not there, or a new assignment.",
  reasonLacks: "Write the reason.",
  consent: "Agreed by",
  consentHint: "The evaluating official and the employee.",
  consentLacks: "Write who agreed.",
  reasonHelp: {
    say: "Expectations are adjusted where agreed resources are not met, or where there are new assignments and directives. Before, after, the reason and who agreed are recorded.",
    source: "PermenPANRB 6/2022 (penyesuaian ekspektasi), read through the article that explains it.",
  },
};
