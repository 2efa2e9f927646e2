import type { Book } from "../../model/book";
import { grouped } from "../../model/grouped";
import { inForce } from "../../model/resultTree";
import { normalised } from "../../rules/similar";
import { matches } from "./search";

/** A result of the library: its rows, one an indicator, as one thing to choose. */
export interface LibraryEntry {
  /** The id of its first row. */
  readonly id: string;
  /** The ids of all its rows. */
  readonly rows: readonly string[];
  readonly jabatan: string;
  readonly text: string;
  readonly indicators: readonly string[];
  /** Whether the plan holds it already. */
  readonly isHere: boolean;
}

/** The results of the library for one SKP, in the order of the table. */
export const libraryEntries = (book: Book, skp: string): LibraryEntry[] => {
  const own = new Set(
    book.tables.kinerja.rows
      .filter((row) => row.idSkp === skp && inForce(row))
      .map(({ rencana }) => normalised(rencana)),
  );
  const results = grouped(book.tables.pustaka.rows, ({ jabatan, rencana }) =>
    [normalised(jabatan), normalised(rencana)].join("\n"),
  );
  return [...results.values()].flatMap((rows): LibraryEntry[] => {
    const [first] = rows;
    if (!first) return [];
    return [
      {
        id: first.id,
        rows: rows.map(({ id }) => id),
        jabatan: first.jabatan,
        text: first.rencana,
        indicators: rows.map(({ indikator }) => indikator).filter((text) => text !== ""),
        isHere: own.has(normalised(first.rencana)),
      },
    ];
  });
};

/** The entries of a post, or of all where none is given, that a query leaves. */
export const filterLibrary = (
  entries: readonly LibraryEntry[],
  jabatan: string | undefined,
  query: string,
): LibraryEntry[] =>
  entries.filter(
    (entry) =>
      (jabatan === undefined || normalised(entry.jabatan) === normalised(jabatan)) &&
      matches(query, [entry.text, entry.jabatan, ...entry.indicators]),
  );
