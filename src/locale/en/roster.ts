import type { Words } from "../id";

export const roster: Words["roster"] = {
  paste: "Paste the list from Excel",
  pasteHint: "Include the headings, such as NIP, Nama, Jabatan, Unit Kerja. They may stand in any order.",
  read: "Read the list",
  or: "or",
  choose: "Choose an .xlsx or .csv file",
  pickSheet: "Sheet of this file",
  pasted: "The pasted list",
  source: (name, rows) => `${name} · ${rows} rows`,
  change: "Another list",

  mappingTitle: "Columns that were recognised",
  mappingHint: "Change what is wrong. Other columns are not taken.",
  moreColumns: (count) => `Other columns (${count})`,
  notTaken: "(none)",
  column: (letters) => `Column ${letters}`,
  maybe: "Please check: its heading is only similar.",
  fields: {
    nama: "Name",
    nip: "NIP",
    gelarDepan: "Title before",
    gelarBelakang: "Title after",
    status: "Status",
    pangkat: "Rank",
    golongan: "Grade",
    eselon: "Echelon",
    jabatan: "Position",
    unit: "Unit",
    atasan: "Superior or evaluator",
    id: "Employee code",
  },

  found: (count) => `Employees found: ${count}`,
  foundHint: "Each gets a draft SKP for this year.",
  noPosts:
    "This list has no column of posts: they are left empty, and can be filled in on the sheet Pegawai.",
  sample: (names, more) => (more === "" ? names : `${names}, and ${more} more`),
  allClear: "Every row was read without a remark.",
  findings: (count) => `To look at: ${count}`,
  findingsHint: "The list can be taken all the same. Mend it at its source, or later in the sheet Pegawai.",
  line: (row, name) => (name === "" ? `Row ${row}` : `Row ${row} · ${name}`),
  go: "See what will be done",

  finding: {
    lostDigits: (value) =>
      `The NIP “${value}” lost digits because Excel took it for a number. The person comes without it.`,
    notANip: (value) => `“${value}” is no NIP. The person comes without it.`,
    nipLength: (value) => `The NIP “${value}” does not have 18 digits. It is taken as it is.`,
    sameNip: (value, other) =>
      `The NIP ${value} stands under another name in row ${other} too. Both are taken; choose the right one in Check.`,
    secondRow: (value, other) =>
      `${value} stands in row ${other} too, with other cells. Both are taken; join them in Check.`,
    samePerson: (value, other) =>
      `${value} is the same as in row ${other}, and nothing contradicts it. They become one.`,
    noName: (value) => `Neither name nor NIP: “${value}”. This row is not taken.`,
    noPost: (value) => `${value} has no position.`,
    unknownStatus: (value) => `The status “${value}” is not known and is left empty.`,
    stateOfficial: (value) => `${value} is an official of the state: taken without an SKP.`,
    unknownSuperior: (value) =>
      `The superior “${value}” is not in the list. It is kept as it is; choose the superior in Check.`,
    ambiguousSuperior: (value) =>
      `Several people are called “${value}”. It is kept as it is; choose the superior in Check.`,
    ownSuperior: () => "The superior is the person themselves. It is kept; choose the superior in Check.",
  },
};
