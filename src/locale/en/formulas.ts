import type { Words } from "../id";

export const formulas: Words["formulas"] = {
  title: "Formulas",
  intro: "Choose a question. Its answer is seen here before it is inserted.",
  search: "Search formulas",
  searchIn: (what) => `Search ${what.toLowerCase()}`,
  none: "No formula matches.",
  noneHint: "Try another word, such as predikat or target.",
  list: "All formulas",

  example: "Example",
  optional: (argument) => `${argument} (may be left out)`,
  take: "Take selected cells",
  takeFor: (argument) => `Take selected cells for ${argument}`,
  drop: (address) => `Let go of ${address}`,
  noChoice: "(blank)",
  tooMany: (count, most) =>
    `The selection has ${count} cells. At most ${most} can be taken: select only the part that is filled.`,
  tooManyUnknown: (most) =>
    `The selection is too large. At most ${most} cells can be taken: select only the part that is filled.`,

  result: "Result",
  needs: (names) => `Fill in first: ${names}.`,
  trying: "Calculating…",
  blank: "(blank)",
  blankResult: "The result is blank: while what it needs is blank, so is the cell.",
  firstRows: (shown, all) => `The first ${shown} rows of ${all}`,
  fills: (rows, columns) => `Fills ${rows} rows and ${columns} columns from the selected cell on.`,
  written: "The formula that is written",
  elsewhere: "On another sheet it is written with the name of the sheet.",
  insert: "Insert into the selected cell",
  insertHint: "First select an empty cell on a sheet of yours.",
  help: "Help on this formula",

  reports: "Ready-made reports",
  person: "Employee",
  unit: "Unit",
  period: "Period",
  noPeople: "There is no SKP in this workbook yet.",
  noUnits: "The column Unit of the sheet Daftar SKP is still empty.",
  noPeriods: "There is no period in this workbook yet.",
  noYear: "The sheet Periode has no yearly period yet.",
  noEvaluations: "This workbook has no sheet Penilaian yet.",
  fillHint: "Once it is filled in, the report can be made here.",
  ready: {
    predicateOf: {
      question: "What is the predikat of an employee?",
      why: "Read from the sheet Penilaian. While either rating is blank, so is the cell.",
      blank: "Not fully evaluated: the cell is blank until both ratings are filled in.",
    },
    countsOf: {
      question: "How many people of a unit have each predikat?",
      why: "Counted from the sheet Penilaian. Whoever is not fully evaluated stays out.",
      blank: "Nobody is fully evaluated yet: the cell is blank until then.",
    },
    patternOf: {
      question: "Does the distribution of a unit fit the pattern?",
      why: "The predikat of the sheet Penilaian are held against the organisation's attainment of the sheet Periode.",
      blank:
        "The cell is blank until somebody is evaluated and the organisation's attainment stands in the sheet Periode.",
    },
    creditOf: {
      question: "What is the angka kredit of an employee for a year?",
      why: "The yearly predikat of the sheet Penilaian times the coefficient of the jenjang and the months of the SKP in Daftar SKP.",
      blank: "The cell is blank until the yearly predikat and the jenjang are filled in.",
    },
  },
};
