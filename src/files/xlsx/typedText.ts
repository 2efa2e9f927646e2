const months = "jan|feb|mar|apr|ma[yi]|jun|jul|aug|agu|ags|sep|oct|okt|nov|dec|des";

/** A text that Excel would take for something else if it were typed or edited, in English or Indonesian settings. */
const convertible = new RegExp(
  [
    "^['=+\\-@]",
    "^\\s*[($Rp]*\\s*[\\d.,]*\\d[\\d.,]*\\s*(?:e[+-]?\\d+)?\\s*[)%]*\\s*$",
    "^\\s*\\d+(?:\\s+\\d+)?\\s*/\\s*\\d+",
    "^\\s*\\d{1,4}\\s*[-/.]\\s*(?:\\d{1,2}|(?:" + months + ")[a-z]*)(?:\\s*[-/.]\\s*\\d{1,4})?",
    "^\\s*\\d{1,2}\\s*(?:" + months + ")[a-z]*\\b",
    "^\\s*(?:" + months + ")[a-z]*\\s*[-/ ]?\\s*\\d{1,4}\\s*$",
    "^\\s*\\d{1,2}:\\d{2}",
    "^\\s*(?:true|false|benar|salah)\\s*$",
    "^\\s*#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\\?|NULL!)",
  ].join("|"),
  "i",
);

/** Whether a cell with this text must say that it is text (Excel's quotePrefix), unless its format is "@". */
export const looksTyped = (text: string): boolean => convertible.test(text);
