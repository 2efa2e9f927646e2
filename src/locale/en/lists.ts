import type { Words } from "../id";
import { fact } from "../message";
import type { Facts, Message } from "../message";

export const lists: Words["lists"] = {
  name: "Another list or form",
  nameHint:
    "Recapitulations of employees, CKP forms, lists of results or attainment, from a sheet here or another file. Recognised, checked by you, then taken in.",
  title: "Import another list or form",

  paste: "Paste from Excel",
  pasteHint: "Include the row of headings.",
  pasted: "What was pasted",
  read: "Read",
  or: "or",
  choose: "Choose an .xlsx, .csv or .json file",
  pickSheet: "Sheet of this file",
  change: "Another sheet",
  hiddenSheets: (names) => `Hidden sheets of this file are not read: ${names}`,
  readHidden: (name) => `Read ${name} too`,

  layouts: {
    pegawai: "List of employees",
    ckp: "CKP form (targets or attainment)",
    hasil: "List of results, targets or attainment",
    kegiatan: "Log of daily activities",
  },
  formName: "SKP or evaluation form",
  readAs: (layout) => `Read as: ${layout}`,
  unsure: "It is not certain which list this is",
  counts: (entries, sections, understood) =>
    `${entries} rows${sections === "" ? "" : `, ${sections} sections`}, ${understood} cells understood`,
  which: "List on this sheet",
  whichOne: (layout, address, entries) => `${address}: ${layout}, ${entries} rows`,
  isForm: () => ({
    what: "This is an official SKP or evaluation form.",
    how: "Official forms are read with their signatures and behaviours on the page for forms.",
  }),
  openForm: "Go to the import of forms",
  isMatrix: () => ({
    what: "This sheet may also be a matrix of roles and results.",
    how: "If it is, use the import of the performance tree. If it is a plain list, go on below.",
  }),

  isTree: () => ({
    what: "This sheet looks like a performance tree.",
    how: "Results below results, or with columns of their own for each aspect, are read whole by the import of trees.",
  }),
  openTree: "Go to the import of trees",

  hiddenRows: (count, rows) => `${count} hidden rows were not read (row ${rows}).`,
  withHidden: "Read hidden rows too",
  withoutHidden: "Leave hidden rows out",

  mapping: (count) => `Columns and kind of list (${count} columns)`,
  toCheck: (count) => `Check these ${count} columns`,
  otherColumns: (count) => `Other columns and kind of list (${count} columns)`,
  sample: (texts) => (texts === "" ? "Empty" : `Holds: ${texts}`),
  sure: "All columns that are taken were known by their headings.",
  doubtful: (count) =>
    `${count} columns were known by contents, number or a similar heading: check them below.`,
  yes: "Yes, it is right",
  mappingHint: "Change what is wrong. Your choice is remembered for the same headings.",
  layout: "Kind of list",
  notTaken: "(not taken)",
  column: (letters) => `Column ${letters}`,
  columnOf: (letters, heading) => `${letters}: ${heading}`,
  by: {
    heading: "",
    likeness: "Please check: the heading is only similar.",
    number: "Please check: known by the number row (1)(2).",
    content: "Please check: known by what it holds.",
    hand: "As you chose.",
  },
  notKept: "Shown only, not taken.",
  fields: {
    nomor: "Number",
    atasan: "Superior",
    nip: "NIP",
    gelarDepan: "Title before the name",
    gelarBelakang: "Title after the name",
    nama: "Name",
    status: "Status",
    pangkat: "Rank",
    golongan: "Grade",
    eselon: "Echelon",
    jabatan: "Post",
    unit: "Unit",
    id: "ID",
    uraian: "Activity",
    satuan: "Unit of measure",
    target: "Target",
    realisasi: "Attainment",
    persen: "Percentage",
    kualitas: "Quality",
    kodeButir: "Code of the activity",
    angkaKredit: "Credit points",
    keterangan: "Remarks",
    kode: "Code",
    pemilik: "Employee",
    rencanaPimpinan: "Leader's result",
    rencana: "Planned result",
    aspek: "Aspect",
    indikator: "Indicator",
    bukti: "Link to evidence",
    umpanBalik: "Feedback",
    kendala: "Obstacles",
    solusi: "Solution",
    tindakLanjut: "Follow-up",
    pic: "Who follows up",
    batas: "Deadline",
    buktiLanjut: "Evidence of the follow-up",
    tanggal: "Date",
    waktu: "Time",
    selesai: "End time",
    deskripsi: "Activity",
    hasil: "Output",
    tautan: "Link",
    bulan: "Month",
    tahun: "Year",
  },

  question: {
    layout: () => ({
      what: "This list can be read in several ways.",
      how: "What does it hold?",
    }),
    column: (field, columns) => ({
      what: `More than one column may hold ${field}: ${columns}.`,
      how: "Which one?",
    }),
    missing: (field) => ({
      what: `The column of ${field} was not recognised.`,
      how: "Say below which column holds it, or choose another kind of list.",
    }),
    looks: (field, columns) => ({
      what: `What stands in column ${columns} does not look like ${field}.`,
      how: "If that is wrong, say below what the column holds.",
    }),
  },

  owner: "This form belongs to",
  assessor: "Assessor",
  span: "Period on the form",
  notSaid: "(not written)",
  otherYear: (there, here) =>
    `This form is of ${there}, the workbook of ${here}: its entries come in as a draft of ${here}.`,
  ckpHint:
    "Each entry becomes a planned result with one measure of quantity. Its indicator is worded later; quality, percentages and credit points are not taken.",
  period: "Attainment goes to the period",
  noPeriod: "Do not take attainment",
  entries: "What was read",
  row: (row) => `Row ${row}`,
  entry: (target, unit, reached) =>
    [target === "" ? "" : `Target ${target} ${unit}`.trim(), reached === "" ? "" : `reached ${reached}`]
      .filter(Boolean)
      .join(", "),
  fresh: (count) => `${count} new planned results`,
  known: (count) => `${count} are in the workbook already`,

  left: (count) => `${count} things are not taken`,
  leftWhy: {
    noOwner: "It is not known whose it is. Choose the SKP above.",
    unknownPerson: "This person is not in the sheet Pegawai.",
    ambiguousPerson: "Several people bear this name. Write the NIP.",
    agreed: "The SKP is agreed, so nothing is added to it.",
    unknownCode: "No result bears this code in the column Acuan of the sheet Rencana.",
    ambiguousCode: "More than one indicator fits. None of them was chosen.",
    unknownIndicator: "The workbook lacks this indicator, and its row names no planned result.",
    unknownAspect: "The aspect should be Kuantitas, Kualitas, Waktu or Biaya. It is left empty.",
    noPeriod: "Choose the period of attainment above.",
    otherValue: "The workbook holds another value, which stays.",
  },
  leftColumns: (count) => `${count} other columns are not taken.`,
  leftBelow: (count) => `${count} things are not taken: the reasons are below.`,
  noEntries: () => ({
    what: "There are no entries here: only title, names and sections are filled in.",
    how: "Fill in the entries on their sheet first, or choose another sheet.",
  }),
  notUnderstood: (count) => `${count} cells are not taken`,
  cell: (address, text) => `${address}: ${text}`,
  logTitle: "Keep it for e-Kinerja",
  logHint:
    "Daily notes are not kept in this workbook. Download them as the list of 8 columns of daily progress, and paste or upload that.",
  logAction: "Step that was worked on",
  noAction: "(filled in later)",
  go: "See what will be done",
};

export const listRefusals = {
  notAList: (facts: Facts): Message => ({
    what: `No list was recognised in the sheet ${fact(facts, "sheet")}.`,
    how: "There must be a row of headings above it. Add one, then read it again.",
  }),
  unclearList: (facts: Facts): Message => ({
    what: `The list in the sheet ${fact(facts, "sheet")} can be read in several ways.`,
    how: "Answer the questions about its columns first.",
  }),
  noPlaceForList: (_facts: Facts): Message => ({
    what: "A log of daily activities is shown only.",
    how: "This workbook has no place for daily notes yet.",
  }),
  nothingInList: (facts: Facts): Message => ({
    what: `Nothing can be taken from the sheet ${fact(facts, "sheet")}.`,
    how: "See the reason beside each row, then read it again.",
  }),
  severalPeople: (facts: Facts): Message => ({
    what: `Several people in the sheet Pegawai are called ${fact(facts, "name")}.`,
    how: "Fill in their NIP there, then read it again.",
  }),
  otherNip: (facts: Facts): Message => ({
    what: `The NIP of ${fact(facts, "name")} is ${fact(facts, "nip")} here and ${fact(facts, "there")} in the sheet Pegawai.`,
    how: "Correct the wrong one, then read it again.",
  }),
  otherName: (facts: Facts): Message => ({
    what: `The NIP ${fact(facts, "nip")} is that of ${fact(facts, "name")} here and of ${fact(facts, "there")} in the sheet Pegawai.`,
    how: "Correct the wrong one, then read it again.",
  }),
};

export const listActions: Pick<Words["status"]["actions"], "takeList"> = {
  takeList: { doing: "Taking in the list…", title: "Take in the list" },
};
