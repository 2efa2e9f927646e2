import { fact } from "../message";
import type { Facts, Message } from "../message";
import type { Words } from "../id";

const named = (facts: Facts, key: string): string => {
  const text = fact(facts, key);
  return text === "" ? "concerned" : `“${text}”`;
};

const whyNotDivided: Readonly<Record<string, string>> = {
  uncounted: "It is a date or words: there is nothing to count.",
  share: "A percentage or a ratio holds for everybody, however many they are.",
  measured: "Time and measures are not counted one by one.",
  severalNumbers: "It holds more than one number.",
  fraction: "Its number is not a whole one.",
  tooFew: "Its number is smaller than that of the people, so that somebody would get nothing.",
};

/** Why an edit of the tree of results was not made. */
export const editRefusals = {
  agreedSkp: (facts: Facts): Message => ({
    what: `The SKP ${named(facts, "name")} is agreed, so it was not changed.`,
    how: "Changes of an agreed SKP are settled with the assessor first.",
  }),
  personGone: () => ({
    what: "This employee is no longer on the sheet Pegawai.",
    how: "Choose the employee again, then record it.",
  }),
  skpGone: (_facts: Facts): Message => ({
    what: "The SKP to which this result belongs is not on the sheet Daftar SKP.",
    how: "Check the column ID SKP on the sheet Rencana, or restore its row on Daftar SKP.",
  }),
  resultGone: (_facts: Facts): Message => ({
    what: "This result is no longer there or no longer in force.",
    how: "Somebody may have deleted it just now. Choose another one on the page Rencana.",
  }),
  indicatorGone: (_facts: Facts): Message => ({
    what: "This indicator is no longer on the sheet Indikator.",
    how: "Somebody may have deleted it just now. Choose another one.",
  }),
  unknownAbove: (_facts: Facts): Message => ({
    what: "The leader's result or indicator is no longer there or no longer in force.",
    how: "Choose another parent.",
  }),
  noOwner: (_facts: Facts): Message => ({
    what: "Nobody was chosen to do it.",
    how: "Choose one employee, or several for a team.",
  }),
  noResultText: (_facts: Facts): Message => ({
    what: "The result is still empty.",
    how: "Write the result to be reached, not the activity.",
  }),
  noIndicatorText: (_facts: Facts): Message => ({
    what: "An indicator is still empty.",
    how: "Write what is measured, or remove that indicator.",
  }),
  notInList: (facts: Facts): Message => ({
    what: `The word “${fact(facts, "value")}” is not in the list of the column ${fact(facts, "column")}.`,
    how: "Choose one of the words of its list.",
  }),
  ownParent: (_facts: Facts): Message => ({
    what: "A result cannot be its own parent.",
    how: "Choose a leader's result or indicator as its parent.",
  }),
  wouldCircle: (facts: Facts): Message => ({
    what: `The result ${named(facts, "rencana")} cannot be moved below ${named(facts, "above")}: one stands below the other, so that the parents would go round in a circle.`,
    how: "Choose a parent outside of the result's own branch.",
  }),
  sameParentTwice: (_facts: Facts): Message => ({
    what: "That leader's result is its first parent already.",
    how: "Choose another result as the second parent.",
  }),
  hasChildren: (facts: Facts): Message => ({
    what: `The result ${named(facts, "rencana")} is still the parent of others (${fact(facts, "count")}).`,
    how: "Choose first: the results below it take its place, move to another result, or are cancelled with it.",
  }),
  cannotDivide: (facts: Facts): Message => ({
    what: `The target ${named(facts, "target")} of ${named(facts, "indicator")} cannot be divided. ${
      whyNotDivided[fact(facts, "why")] ?? "It cannot be read as one amount."
    }`,
    how: "Choose the same target for everybody, or type each person's target.",
  }),
  nobodyToShare: (_facts: Facts): Message => ({
    what: "Nobody was chosen to get this result.",
    how: "Choose one other employee at least.",
  }),
  allAgreed: (_facts: Facts): Message => ({
    what: "Every chosen SKP is agreed, so nothing was changed.",
    how: "Choose employees whose SKP is not agreed yet.",
  }),
};

/** What is under way, and the titles of previews. */
export const editActions = {
  addResult: { doing: "Adding a result…", title: "Adding a result" },
  editResult: { doing: "Changing a result…", title: "Changing a result" },
  editIndicator: { doing: "Changing an indicator…", title: "Changing an indicator" },
  moveResult: { doing: "Moving a result…", title: "Moving a result" },
  cancelResult: { doing: "Cancelling a result…", title: "Cancelling a result" },
  shareResults: { doing: "Sharing results…", title: "Sharing results" },
};

/** The forms that edit the tree of results. */
export const edit: Words["edit"] = {
  actions: "Change this result",
  forms: {
    intervene: "Carry on",
    change: "Edit the result",
    indicator: "Edit an indicator",
    newIndicator: "Add an indicator",
    move: "Move",
    share: "Share",
    cancelResult: "Cancel the result",
    addTop: "Add a result",
    dialogue: "Entry of the dialogue",
    competence: "Competence",
    annexLine: "Line of the annex",
    step: "New step",
  },
  interveneTitle: "Carry on: a new result below it",
  change: "Edit",
  changeTitle: "Edit this result",
  move: "Move",
  moveTitle: "Move to another parent",
  shareTitle: "Share with other employees",
  cancelResult: "Cancel this result",
  addTop: "Add a result",
  locked: (name) =>
    `The SKP of ${name} is agreed: changes are kept as adjustments, with the reason and who agreed.`,
  save: "Save",
  add: "Add",
  giveUp: "Cancel",
  goOn: "Go on",
  drop: "Give it up",
  begunForms: "What is not saved yet",
  begun: (form, rencana) => `Not saved yet: ${form}, “${rencana}”.`,
  selectedNow: (rencana) => `Selected now: “${rencana}”. The form below is still about the result above.`,
  seeSelected: "See what is selected",
  lostResult: {
    what: "The result of this form is no longer on the sheet Rencana.",
    how: "Its row may have been deleted or cancelled. Undo that in the sheet to go on, or give this form up.",
  },
  lostIndicator: {
    what: "The indicator of this form is no longer on the sheet Indikator.",
    how: "Its row may have been deleted. Undo that in the sheet to go on, or give this form up.",
  },
  help: (field) => `Help: ${field}`,
  source: (source) => `Source: ${source}`,
  none: "(empty)",
  hints: {
    acuan: "For example the number of a decree. May be empty.",
    penugasanDari: "Where somebody else than the own superior assigned it. May be empty.",
    target: "A number, a date or a word.",
    satuan: "For example villages, percent.",
  },
  lacks: {
    rencana: "Write the result.",
    indikator: "Write what is measured.",
    above: "Choose the indicator it contributes to, or the result as a whole.",
    owners: "Choose who does it: one employee, or several for a team.",
    move: "Choose another parent than the present one.",
    elsewhere: "Choose where the results below it move to.",
    share: "Choose who gets this result.",
    allAgreed: "All chosen SKP are agreed. Choose other employees.",
  },

  rencana: "Result",
  kelompok: "Group",
  jenisHasil: "Kind of result",
  cascading: "Cascading",
  peran: "Role",
  perspektif: "Perspective",
  acuan: "Other reference",
  acuanList: "Refers to",
  references: {
    renstra: "Strategic plan",
    perjanjianKinerja: "Performance agreement",
    organisasi: "Organisation and procedures",
    rencanaPimpinan: "The leader's plan",
    kompetensi: "Competence",
    prioritas: "Priorities",
    perjanjianKerja: "Work agreement (PPPK)",
  },
  penugasanDari: "Assigned by",
  suggested: (perspektif) => `Proposal: ${perspektif} (a proposal, not a rule)`,
  takeSuggested: "Take the proposal",

  aspek: "Aspect",
  indikator: "Indicator",
  target: "Target",
  satuan: "Unit of measure",
  arah: "Direction",
  addIndicator: "Add an indicator",
  newIndicator: "New indicator",
  editIndicator: "Edit the indicator",
  indicatorNumber: (number) => `Indicator ${number}`,
  dropIndicator: "Take it out",
  cancelIndicator: "Cancel this indicator",
  cancelIndicatorBelow: (count) =>
    `Once it is cancelled, the results that contribute to it (${count}) contribute to this result as a whole.`,

  owners: "Done by",
  searchOwner: "Search a name, post or unit",
  chosenOwners: "Chosen",
  subordinates: (name) => `Rated by ${name}`,
  colleagues: (name) => `Rated by ${name}`,
  nothingFound: "Nothing matches.",
  addOwner: "Add",
  dropOwner: (name) => `Take out ${name}`,
  roleOf: (name) => `Role of ${name}`,
  agreed: "SKP is agreed",
  moreNear: (count) => `${count} more: type a part of the name.`,
  moreFound: (count) => `${count} more match. Type more to narrow it down.`,

  above: "Contributes to",
  aboveWhole: "This result as a whole",
  lookAbove: "Search a parent",
  searchAbove: "Type a result, an indicator or a name",
  top: "No parent: straight from the performance agreement",
  whichParent: "What is changed",
  first: "Parent",
  second: "Second parent",
  secondNone: "No second parent",
  pickAbove: "New parent",

  childrenQuestion: (count) => `Results below it (${count}):`,
  childrenUp: "Move up to the parent of this result",
  childrenCancel: "Cancel them too, with everything below",
  childrenElsewhere: "Move to another result",
  childrenLocked: (names) => `Not changed because the SKP is agreed: ${names}.`,
  cancelHint: "Its row stays on the sheet Rencana with the status dibatalkan.",
  cancelGo: "Cancel the result",

  shareTo: "Shared with",
  shareHolders: (count, post) => `Everybody who is ${post} (${count})`,
  shareChosen: "Chosen employees",
  shareAll: (count, name) => `All results of ${name} (${count})`,
  shareWhich: "What is shared",
  shareOne: "This result only",
  shareStates: {
    new: "do not have it",
    same: "are the same",
    differs: "differ from the original",
    agreed: "are agreed",
  },
  shareCount: (count, state) => `${count} ${state}`,
  shareLocked: (names) => `Not changed because agreed: ${names}.`,
  shareUpdate: "Bring those that differ up to date, too",
  shareTarget: (indicator) => `Target: ${indicator}`,
  targetSame: "The same for everybody",
  targetSameAs: (target) => `The same for everybody: ${target}`,
  targetKeep: "Leave those that are filled",
  targetDivide: "Divided evenly",
  targetTyped: "Typed for each person",
  typedHint: "Who is left empty gets the original target. A column can be pasted from Excel at once.",
  targetTotal: "Amount to divide",
  targetWithMaster: (name) => `${name} (owner of the original) gets a part, too`,
  targetOf: (name) => `Target of ${name}`,
  divided: (people, parts) => `${people} people: ${parts}.`,
  remainder: (count, names) => `The remaining ${count} go to ${names}.`,
  part: (count, part) => `${count} × ${part}`,
  shareGo: "See what will be shared",

  helps: {
    rencana: {
      say: "Write the result that must be there at the end, not the activity. Example: Mobile library service is available in 12 villages.",
      source: "PermenPANRB 6/2022, steps of alignment: the role is written in the language of a result.",
    },
    above: {
      say: "Choose the leader's indicator it contributes to; a column of the matrix is one indicator. Choose the result where it contributes to it as a whole.",
      source: "Matrix of roles and results (slides on PermenPANRB 6/2022, a second source).",
    },
    cascading: {
      say: "Langsung: what you attain counts in what your leader attains, divided by aspect, area or load. Tidak langsung: it supports without standing for it.",
      source: "PermenPANRB 8/2021; still used in practice under 6/2022.",
    },
    perspektif: {
      say: "Penerima Layanan: output or outcome of short term. Proses Bisnis: internal strategy of long term. Penguatan Internal: intangible, internal, long term. Anggaran: thrift with the budget.",
      source: "Form for JPT/PUKM, PermenPANRB 6/2022; the rule of choice from a second source.",
    },
    owners: {
      say: "A team: choose its ketua and its anggota; each gets a row of their own.",
      source: "PermenPANRB 6/2022, teams by appointment or by volunteering.",
    },
    second: {
      say: "In the matrix of roles a result may contribute to two leaders. The parent says where it stands in the tree; the second parent is only noted.",
      source: "Matrix of roles and results (slides on PermenPANRB 6/2022, a second source).",
    },
    arah: {
      say: "Higher is better for amounts and quality; lower is better for waiting time and cost; on target where more is as bad as less.",
      source: "Manuals of performance indicators; a second source.",
    },
    indikator: {
      say: "What is measured, with a target: how many, how well, when, or at what cost. Example: Villages served, 12 desa.",
      source: "PermenPANRB 6/2022: quantity, quality, time and/or cost.",
    },
    share: {
      say: "A counted target can be divided; the rest goes one by one to the first, so 100 among three are 34, 33, 33. Percentages, time and dates are not divided. The same result on the same parent is not added twice.",
      source: "Dividing the load: PermenPANRB 8/2021. How the rest is dealt out is not a rule.",
    },
  },
};
