import type { Words } from "../id";
import { fact } from "../message";
import type { Facts, Message } from "../message";

export const matrix: Words["matrix"] = {
  make: "Make the matrix of roles and results",
  makeTwo: "Matrix of two levels",
  makeHint: "A column for each of the leader's indicators, a row for each employee.",

  inWorkbook: "Sheet of this workbook",
  readSheet: "Read this sheet",

  isMatrix: "This sheet is read as a matrix of roles and results",
  counts: (tables, results) => `${tables} tables, ${results} results`,
  known: (count) => `${count} are in the workbook already and are not added again`,
  leaderResults: (count) => `${count} results of leaders are not there yet and will be made`,

  leader: (address) => `Leader of the table at ${address}`,
  leaderHint: "The names in this table are people whom they lead.",
  noLeader: "Not known yet",
  findLeader: "Look for the leader's name",

  writes: (count) => `What will be written (${count})`,
  nothing: "Nothing is new: the workbook has all results of this matrix already.",
  fresh: "New result",
  first: (text) => `Under: ${text}`,
  second: (text) => `Second parent: ${text}`,
  wording: (text) => `Text before: ${text}`,
  role: (text) => `Role: ${text}`,
  nobody: "Without an owner",
  cell: (address) => `Cell ${address}`,

  proposals: (count) => `${count} for you to decide`,
  proposalsHint: "Nothing is overwritten or moved unless you say so.",
  wordingIs: (owner) => `${owner}: the matrix has another text`,
  wordingOf: (score) => `It may be this result, written anew (${score} alike)`,
  placeIs: (owner) => `${owner}: it stands in another column`,
  placeOf: "Move it under this indicator?",
  change: "Change what is there",
  keep: "Leave what is there",
  add: "Add as a new result",
  move: "Move",
  ask: (text) => `Decide on: ${text}`,

  findings: (count) => `${count} to look at`,
  findingsHint: "All else can be taken in.",
  finding: {
    unknownLeader: (value) =>
      value === ""
        ? "Nobody knows who leads this table. Choose above; else new results of the leader come without an owner."
        : `The leader ${value} is not on the sheet Pegawai. Choose above; else new results of the leader come without an owner.`,
    ambiguousColumn: (value) =>
      `More than one of the leader's results or indicators is meant by the column “${value}”. What it holds is not taken.`,
    noColumn: (value) => `Its column is not clear, so it is not taken: ${value}`,
    unknownPerson: (value, count) =>
      `${value} is not on the sheet Pegawai. ${count} results are not taken: add the person, then read again.`,
    ambiguousPerson: (value, count) =>
      `Several people are called ${value}. ${count} results are not taken: write the NIP below the name, then read again.`,
    noResult: (value) => `${value} has no result in this matrix yet.`,
    agreed: (value) => `The SKP is agreed, so nothing is changed: ${value}`,
    thirdParent: (value) => `It stands in two columns already; a third is not kept: ${value}`,
    wouldCircle: (value) => `It would stand above itself, so it is not linked: ${value}`,
    elsewhere: (value) => `It stays in its old column until you move it: ${value}`,
    notInMatrix: (value) => `It is in the workbook but not in the matrix; it stays: ${value}`,
    otherRole: (value) => `The workbook has another role, which stays: ${value}`,
  },
  unread: (count) => `${count} cells were not read`,
};

export const matrixRefusals = {
  notAMatrix: (facts: Facts): Message => ({
    what: `The sheet ${fact(facts, "sheet")} is no matrix of roles and results.`,
    how: "There must be a header row with NAMA PEGAWAI and the leader's indicators to the right of it.",
  }),
  noLeaderResults: (facts: Facts): Message => ({
    what: `There is no result yet that could be divided${
      fact(facts, "jabatan") === "" ? "" : ` (${fact(facts, "jabatan")})`
    }.`,
    how: "Fill in the leader's results and indicators first, then make the matrix.",
  }),
};

export const matrixActions: Pick<Words["status"]["actions"], "makeMatrix" | "takeMatrix"> = {
  makeMatrix: { doing: "Making the matrix…", title: "Make the matrix of roles and results" },
  takeMatrix: { doing: "Taking in the matrix…", title: "Take in the matrix of roles and results" },
};
