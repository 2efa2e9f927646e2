/** The languages in which the pane speaks. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** A day without a clock. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How numbers and days are written in one language. */
export interface Format {
  /** 1.250,5 in Indonesian. At most two decimals. */
  readonly number: (value: number) => string;
  /** 85% of the ratio 0.85; no decimals. */
  readonly percent: (ratio: number) => string;
  /** 31 Januari 2026. */
  readonly day: (day: Day) => string;
}

const tags: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

/** The way of writing of a language. */
export const formatIn = (language: Language): Format => {
  const tag = tags[language];
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(tag, { style: "percent" });
  const date = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    day: ({ year, month, day }) => date.format(Date.UTC(year, month - 1, day)),
  };
};

/** The language of the pane for the language of Excel's own menus, such as "en-US"; Indonesian unless English. */
export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? "en" : "id");
