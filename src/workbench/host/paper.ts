/** Excel's papers in the order of their numbers in a file: Letter is 1, A4 is 9, Folio (8.5 x 13 in, F4) is 14. */
const papers =
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman".split(
    " ",
  );

/** The number of a paper Office.js names, undefined for an unknown one. */
export const paperNumber = (name: string): number | undefined =>
  papers.includes(name) ? papers.indexOf(name) + 1 : undefined;

/** The name of a paper by its number; what a file does not say is Letter. */
export const paperName = (number: number | undefined): string => papers[(number ?? 1) - 1] ?? "Letter";
