import type { functionWords } from "./index";

/** What is said of a function in English besides its description, which Excel's own metadata hold. */
export interface EnglishWords {
  readonly question: string;
  readonly returns: string;
}

/** A function without its question in English does not compile. */
export const functionsInEnglish: Readonly<Record<keyof typeof functionWords, EnglishWords>> = {
  PREDICATE: {
    question: "What is the predikat?",
    returns:
      "Sangat Baik, Baik, Butuh Perbaikan, Kurang or Sangat Kurang. Two ranges of one size give one a row.",
  },
  EXPLAIN: {
    question: "Why is this the predikat?",
    returns: "One sentence. Two ranges of one size give one sentence a row.",
  },
  QUADRANT: {
    question: "Where does somebody stand in the quadrant?",
    returns: "Two numbers side by side, x = perilaku and y = hasil kerja, from 1 (below) to 3 (above).",
  },
  RATING: {
    question: "Which rating does an attainment suggest?",
    returns: "Di Atas, Sesuai or Di Bawah Ekspektasi: a suggestion, not a rule of PermenPANRB 6/2022.",
  },
  BERAKHLAK: {
    question: "What is the mean of the seven BerAKHLAK values?",
    returns: "One number for seven cells side by side or below each other.",
  },
  BERAKHLAKRATING: {
    question: "Which behaviour rating do the seven values suggest?",
    returns: "Di Atas, Sesuai or Di Bawah Ekspektasi, one an employee: a suggestion.",
  },
  ATTAINMENT: {
    question: "How much was attained?",
    returns: "A ratio: 1 means fully attained. Format it as a percentage to read it so.",
  },
  TARGET: {
    question: "What does a written target say?",
    returns: "The part that is asked for; what can be read in two ways is refused with both readings.",
  },
  COUNTPREDICATES: {
    question: "How many people have each predikat?",
    returns: "Five rows: predikat, number of people, and their share.",
  },
  CHECKDISTRIBUTION: {
    question: "Does the distribution fit the pattern?",
    returns: "“Sesuai pola”, or a sentence for each limit that is broken, with its figures.",
  },
  LIMITS: {
    question: "How many people may have each predikat?",
    returns: "Five rows: predikat, fewest and most people.",
  },
  CURVE: {
    question: "What does the reference curve look like?",
    returns: "Five rows: predikat and points, to draw only.",
  },
  CASCADE: {
    question: "Is every result linked to the one above it?",
    returns: "One word a row, such as Terhubung, Puncak or Induk Tidak Ada.",
  },
  LEVEL: {
    question: "On which level of the tree does each result stand?",
    returns: "A number a row; 1 is the top.",
  },
  ROLLUP: {
    question: "What comes of the values below each result?",
    returns: "A number a row: its own value, else what comes of its children.",
  },
  NIP: {
    question: "What does a NIP say, and is it in order?",
    returns: "The part that is asked for; a day is a date of Excel: give the cell a date format.",
  },
  CREDIT: {
    question: "How much angka kredit is it?",
    returns: "Angka kredit, not rounded. Format the cell to show two decimals.",
  },
  PP46: {
    question: "What was the value under the old PP 46/2011?",
    returns: "A number on the scale of 100, for old workbooks.",
  },
  POLARIZATION: {
    question: "What is the index of attainment in the way of Kemenkeu?",
    returns: "A number from 0 to 120: the rule of that agency only.",
  },
  VERSION: {
    question: "Which version is installed, and does it calculate right?",
    returns: "One line: version, build, and whether the self-test passed.",
  },
};
