import type { OfficialForm } from "../form";
import { forms, formKeys } from "../forms";
import { findAnnex } from "./findAnnex";
import { listsAsTable } from "./findLists";
import { findNarrative } from "./findNarrative";
import { findTable } from "./findTable";
import type { TablePlace } from "./findTable";
import type { Grid, GridCell } from "./grid";
import { linesOf, plain } from "./labels";
import { findCards } from "./readCards";
import { findQuestions } from "./readQuestions";
import { findEvaluated } from "./readTexts";
import type { NotAForm } from "./reading";
import { blockOf } from "./scene";

/** A sheet that holds this form. */
export interface Recognised {
  readonly form: OfficialForm;
  readonly table: TablePlace;
  readonly titles: readonly GridCell[];
}

/** Titles of forms that are known but not read. */
const otherTitles: readonly string[] = [
  "SASARAN KERJA PEGAWAI",
  "TARGET KINERJA PEGAWAI",
  "CAPAIAN KINERJA PEGAWAI",
  "MATRIKS PERAN HASIL",
  "MATRIKS PEMBAGIAN PERAN",
  "PERJANJIAN KINERJA",
  "REVIU HASIL DIALOG KINERJA",
];

/** What lines below a title say of the form: its approach, and for whom it is. */
const variants = {
  approach: { Kuantitatif: /KUANTITATIF/, Kualitatif: /KUALITATIF/ },
  format: {
    "JPT/PUKM": /PEJABAT PIMPINAN TINGGI|PIMPINAN UNIT KERJA MANDIRI/,
    "JA/JF": /PEJABAT ADMINISTRASI|PEJABAT FUNGSIONAL/,
  },
} as const;

/** Tells which form a sheet holds, by its title and the headings of its table; or why it is none that can be read. */
export function recognise(grid: Grid): Recognised | NotAForm {
  if (grid.cells.length === 0) return { refused: "emptySheet", facts: {} };
  const candidates = formKeys.map((key) => candidateOf(grid, forms[key]));
  const titled = candidates.filter(({ titles }) => titles.length > 0);
  const [title, second] = [...new Set(titled.flatMap(({ titles }) => titles))].sort((a, b) => a.row - b.row);
  if (second) return { refused: "severalForms", facts: factsOf(second) };
  const foreign = title ? undefined : otherTitles.flatMap((other) => titlesIn(grid, other))[0];
  if (foreign) return { refused: "otherForm", facts: factsOf(foreign) };

  const said = title ? titled.filter(({ form }) => isSaid(grid, title, form)) : candidates;
  if (title && said.length === 0) return { refused: "otherForm", facts: factsOf(title) };
  const complete = said.filter(({ table }) => table && table.missing.length === 0);
  const chosen = mostColumns(complete) ?? (title ? mostColumns(said) : undefined);
  if (!chosen) return { refused: "notAForm", facts: {} };
  const { form, table, titles } = chosen;
  if (!table || table.missing.length > 0)
    return {
      refused: "noTable",
      facts: { ...(title ? factsOf(title) : {}), missing: (table?.missing ?? namesOf(form)).join(", ") },
    };
  return { form, table, titles };
}

/** What a form in words is known by: that of the others are their columns. */
const namesOf = (form: OfficialForm): readonly string[] => {
  const words = blockOf(form, "narrative");
  return words ? [words.measures.label.replace(/:$/, "")] : [];
};

const mostColumns = <T extends { readonly columns: number }>(some: readonly T[]): T | undefined =>
  [...some].sort((a, b) => b.columns - a.columns)[0];

/** Whether the lines of a title allow this form: they name its approach and its format, or none. */
const isSaid = (grid: Grid, title: GridCell, { approach, format }: OfficialForm): boolean =>
  allows(grid, title, variants.approach, approach) && allows(grid, title, variants.format, format);

const allows = <Name extends string>(
  grid: Grid,
  title: GridCell,
  words: Readonly<Record<Name, RegExp>>,
  own: Name | undefined,
): boolean => {
  if (own === undefined) return true;
  const named = (word: RegExp): boolean =>
    grid.cells.some((cell) => isNear(cell, title) && word.test(plain(cell.text)));
  return named(words[own]) || !Object.values<RegExp>(words).some(named);
};

/**
 * Where the part of a form stands by which it is known: its results, in columns or in words, its annex, or the part that
 * concludes it. Lists, cards and questions say what they are by the title alone.
 */
function tableOf(grid: Grid, form: OfficialForm, isTitled: boolean): TablePlace | undefined {
  const [columns, words, annex] = [
    blockOf(form, "results"),
    blockOf(form, "narrative"),
    blockOf(form, "annex"),
  ];
  if (columns) return findTable(grid, columns);
  if (words) return findNarrative(grid, words);
  if (annex) return findAnnex(grid, form, annex);
  return (
    findEvaluated(grid, form) ??
    (isTitled ? (listsAsTable(grid, form) ?? findCards(grid, form) ?? findQuestions(grid, form)) : undefined)
  );
}

/** A form, with what a sheet holds of it. */
function candidateOf(grid: Grid, form: OfficialForm) {
  const titles = titlesIn(grid, blockOf(form, "title")?.lines[0] ?? "");
  const table = tableOf(grid, form, titles.length > 0);
  return { form, table, columns: table?.columns.size ?? 0, titles };
}

/**
 * Cells that are this title: alone in their row, so that a result of the same words is none; else the first that has
 * hardly anything beside it, so that the heading of a column is none.
 */
function titlesIn(grid: Grid, title: string): readonly GridCell[] {
  const pattern = titlePattern(title);
  const found = grid.cells.filter((cell) => startsTitle(cell.text, pattern));
  const beside = (cell: GridCell): number => (grid.byRow.get(cell.row)?.length ?? 1) - 1;
  const alone = found.filter((cell) => beside(cell) === 0);
  return alone.length > 0 ? alone : found.filter((cell) => beside(cell) === 1).slice(0, 1);
}

/** A title alone, with its year, or with what follows it in its line. */
const titlePattern = (title: string): RegExp =>
  new RegExp(`^${title}( SKP)?( (TAHUN|PENDEKATAN|BAGI|PERIODE|SEBAGAI) .*| \\d{4})?$`);

/** Whether a cell begins with a title, with further lines of the title below it or none. */
function startsTitle(text: string, title: RegExp): boolean {
  const line = plain(linesOf(text)[0] ?? "").replace(/^(FORMULIR|FORMAT|FORM) /, "");
  return title.test(line);
}

const isNear = (cell: GridCell, title: GridCell): boolean =>
  cell.row >= title.row && cell.row <= title.row + 4;

const factsOf = (cell: GridCell): Record<string, string> => ({
  title: cell.text.replace(/\s+/g, " ").trim(),
  address: cell.address,
});
