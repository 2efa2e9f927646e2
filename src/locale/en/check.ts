import type { Words } from "../id";

const at = (column: string, address: string) =>
  address === "" ? `The column ${column}` : `${column} in ${address}`;

export const check: Words["check"] = {
  title: "Check",
  none: "Everything in the tables could be read.",
  noneHint: "If a cell cannot be read, its place and its remedy appear here.",
  intro: (count) => `Not read yet: ${count}. It stays in the sheets, but does not count yet.`,
  formulas: {
    title: "=SKP formulas that show #NAME?",
    why: "This happens when a workbook was saved without the SKP pane. The formulas are entered again as they are.",
    button: "Repair formulas",
    doing: "Looking for formulas…",
    done: (count) => `Formulas connected again: ${count}.`,
    none: "No formula needs repair.",
    locked: (sheets) => `Protected sheets were passed over: ${sheets}. Unprotect them, then try again.`,
  },
  groups: {
    lostDigits: "NIP that lost digits",
    notANumber: "Not a number",
    notADate: "Not a date",
    notInList: "Not one of the choices",
    missingColumn: "Missing columns",
    sameIdTwice: "The same row code twice",
    noId: "Rows without a code",
  },
  problems: {
    lostDigits: (column, address) => ({
      what: `${at(column, address)} lost digits: Excel took it for a number.`,
      how: "Type the 18 digits again; make the cell text first if they change once more.",
    }),
    notANumber: (column, address, value) => ({
      what: `${at(column, address)} holds "${value}", which is no number.`,
      how: "Type a number only, or leave it empty.",
    }),
    notADate: (column, address, value) => ({
      what: `${at(column, address)} holds "${value}", which is no date.`,
      how: "Type it again as a date, such as 31/01/2026.",
    }),
    notInList: (column, address, value) => ({
      what: `${at(column, address)} holds "${value}", which is none of the choices.`,
      how: "Choose from the list in that cell.",
    }),
    missingColumn: (column) => ({
      what: `The column ${column} is missing in its table.`,
      how: "Put its heading back. Columns may stand in any order, the spelling must be the same.",
    }),
    sameIdTwice: (_column, address, value) => ({
      what: `The code ${value} in ${address} belongs to another row already.`,
      how: "Usually a row was copied. Empty the code in the copy.",
    }),
    noId: (_column, address) => ({
      what: `The row at ${address} has no code yet, so it is not connected with other sheets.`,
      how: "Leave it as it is. Do not copy a code from another row.",
    }),
  },
};

export const settings: Words["settings"] = {
  title: "Settings",
  workbook: "This workbook",
  workbookHint: "Kept in the sheet Pengaturan, so that they are the same for everyone who opens it.",
  empty: "No settings yet: this workbook has not been prepared.",
  emptyValue: "not filled in yet",
  keys: {
    instansi: "Name of the agency",
    tahun: "Year",
    tempat: "Place of signing",
    "tanda tangan": "Signatures on forms",
    kertas: "Paper of forms",
    "blok keberatan": "Objection parts of the evaluation document",
    "hari keberatan": "Days to object",
    "hari pengesahan": "Days to endorse",
    "sebaran menurut": "Distribution counted by",
    "kalibrasi orang": "Calibration: fewest people",
    "kalibrasi nilai sama": "Calibration: per cent of equal marks",
    "kalibrasi selisih penilai": "Calibration: gap of an assessor (points)",
    "jenis periode": "Evaluation periods",
    "tenggat penetapan": "Deadline for agreeing SKP",
  },
  pane: "This computer",
  language: "Language of the pane",
  languages: { id: "Bahasa Indonesia", en: "English" },
  languageHint: "Sheets and forms are always in Indonesian.",
};

export const help: Words["help"] = {
  title: "Help",
  intro:
    "This pane helps through one year of performance management under PermenPANRB 6/2022. All data stand in the sheets of this workbook.",
  topics: [
    {
      title: "Where to begin",
      say: "Home always shows one next step. In an empty workbook you choose: a list of employees, an SKP form that you have, or a sample office.",
    },
    {
      title: "Typing in the sheets",
      say: "White cells are to be filled in, grey cells are calculated. The codes in the rightmost columns connect rows across sheets; leave them as they are.",
    },
    {
      title: "The predicate",
      say: "The ratings of results and behaviour give the predicate by the performance quadrant. Behaviour below expectation lowers it whatever the results.",
    },
    {
      title: "If something went wrong",
      say: "After each change there is Undo at the bottom of the pane, for the last 20 changes while the pane is open. What others changed since is left alone.",
    },
    {
      title: "Your data",
      say: "This pane sends nothing to the internet. The name under “I work as” and the language of the pane are kept on this computer only.",
    },
  ],
  functions: "Formulas for any cell",
  functionList: [
    { usage: "SKP.PREDICATE(hasilKerja, perilaku)", say: "The predicate of two ratings." },
    { usage: "SKP.EXPLAIN(hasilKerja, perilaku)", say: "Why, in one sentence (in Indonesian)." },
    { usage: "SKP.ATTAINMENT(target, realisasi, [arah], [terburuk])", say: "Attainment of a target." },
    { usage: "SKP.BERAKHLAK(nilai)", say: "Mean of the seven BerAKHLAK values." },
  ],
  version: (version) => `Version ${version}`,
};
