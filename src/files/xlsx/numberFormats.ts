/** The number formats a file names by number only, as Excel shows them in English. */
const builtIn: Record<number, string> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The first number a file may give to a format of its own. */
export const firstOwnFormat = 164;

/** The format of a number, undefined when the file should define it. */
export const builtInFormat = (id: number): string | undefined => builtIn[id];

/** The number of a format every Excel knows. */
export const builtInFormatId = (format: string): number | undefined => {
  const found = Object.entries(builtIn).find(([, known]) => known === format);
  return found && Number(found[0]);
};

/** Whether a number in this format is shown as a date or a time. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined &&
  /[ymdhs]/i.test(
    format
      .replace(/"[^"]*"|\\.|_.|\*./g, "")
      .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
      .replace(/General|Standard/gi, "")
      .replace(/E[+-]/gi, ""),
  );
