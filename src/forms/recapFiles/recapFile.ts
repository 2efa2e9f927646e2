import type { Book, Problem } from "../../model/book";
import { setting } from "../../model/book";
import { yearOf } from "../../model/recapSource";
import type { TableKey } from "../../model/tables";
import { fromSerial } from "../../model/civilDate";
import type { ExportDoubt, ExportReading } from "../exports/readExport";

/** The tables of a workbook that a recap needs; nothing else of a picked file is kept. */
export const recapTables = [
  "pengaturan",
  "pegawai",
  "skp",
  "periode",
  "penilaian",
  "keaktifan",
] as const satisfies readonly TableKey[];

/** A cell that could not be taken as it is: of a table of ours, or of a list of e-Kinerja. */
export type Unread = Problem | (ExportDoubt & { readonly sheet: string });

/** What of a picked file is worth a recap. */
export type RecapFile = {
  readonly name: string;
  /** The same for two files that say the same. */
  readonly content: string;
  readonly unread: readonly Unread[];
} & (
  | {
      readonly kind: "workbook";
      readonly book: Book;
      readonly office: string;
      /** 0 where its settings do not say it. */
      readonly year: number;
    }
  | { readonly kind: "exports"; readonly lists: readonly ExportReading[] }
);

/** A workbook of ours; undefined where it holds neither employees nor SKP. */
export const workbookFile = (name: string, content: string, book: Book): RecapFile | undefined => {
  const { pegawai, skp } = book.tables;
  if (pegawai.rows.length + skp.rows.length === 0) return undefined;
  return {
    name,
    kind: "workbook",
    book,
    office: String(setting(book, "instansi")),
    year: yearOf(book),
    content,
    unread: book.problems,
  };
};

/** A file of lists of e-Kinerja, each with the sheet it stands on. */
export const exportsFile = (
  name: string,
  content: string,
  read: readonly (readonly [sheet: string, list: ExportReading])[],
): RecapFile => {
  const lists = read.map(([, list]) => list);
  return {
    name,
    kind: "exports",
    lists,
    content,
    unread: read.flatMap(([sheet, { doubts }]) => doubts.map((doubt) => ({ ...doubt, sheet }))),
  };
};

/**
 * The year that a list is of: that of its title, else that in which most of its SKP end; 0 where nothing says it, which
 * a list of results needs not, for its SKP are found by their ids.
 */
export const yearOfList = (list: ExportReading): number => {
  if (list.year !== null || list.kind === "results") return list.year ?? 0;
  const counts = new Map<number, number>();
  for (const { until } of list.rows) {
    if (until === null) continue;
    const { year } = fromSerial(until);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return mostFrequent(counts);
};

/** The years that files are of, that of most of them first. */
export const yearsOfFiles = (files: readonly RecapFile[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const file of files) {
    const years = file.kind === "workbook" ? [file.year] : file.lists.map(yearOfList);
    for (const year of new Set(years)) if (year !== 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || other - one).map(([year]) => year);
};

const mostFrequent = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce(
    ([best, most], [year, count]) => (count > most ? [year, count] : [best, most]),
    [0, 0],
  )[0];
