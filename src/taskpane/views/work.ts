import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";
import { grouped } from "../../model/grouped";
import { inForce } from "../../model/resultTree";
import { ownersOf } from "./people";
import { matches } from "./search";

/** How far a person's realisations of a period are. */
export interface WorkEntry {
  /** The id of the SKP. */
  readonly id: string;
  readonly name: string;
  readonly idPegawai: string;
  readonly jabatan: string;
  readonly total: number;
  readonly done: number;
  /** Indicators that have no row for this period yet. */
  readonly unprepared: number;
  /** The id of the first row to fill, of the first row otherwise; "" where there is none. */
  readonly row: string;
}

export const workFilters = ["semua", "milikSaya", "belum", "selesai"] as const;
export type WorkFilter = (typeof workFilters)[number];

/**
 * Every SKP whose span meets the period and that has indicators in force, with its realisations: those for which rows
 * are prepared.
 */
export const workEntries = (book: Book, period: string): WorkEntry[] => {
  const owners = ownersOf(book);
  const span = book.tables.periode.rows.find(({ periode }) => periode === period);
  const skpOf = new Map(book.tables.kinerja.rows.filter(inForce).map(({ id, idSkp }) => [id, idSkp]));
  const indicators = grouped(
    book.tables.indikator.rows.filter(inForce),
    ({ idKinerja }) => skpOf.get(idKinerja) ?? "",
  );
  const realisations = grouped(
    book.tables.realisasi.rows.filter(({ periode }) => periode === period),
    ({ idIndikator }) => idIndikator,
  );
  return book.tables.skp.rows.flatMap((skp): WorkEntry[] => {
    const own = indicators.get(skp.id);
    if (!own || !span || !meets(skp, span)) return [];
    const rows = own.map(({ id }) => realisations.get(id) ?? []);
    const open = rows.flat().find(({ realisasi }) => realisasi === "");
    const owner = owners.get(skp.id);
    return [
      {
        id: skp.id,
        name: owner?.nama ?? "",
        idPegawai: skp.idPegawai,
        jabatan: skp.jabatan || (owner?.jabatan ?? ""),
        total: own.length,
        done: rows.filter((some) => some.some(({ realisasi }) => realisasi !== "")).length,
        unprepared: rows.filter((some) => some.length === 0).length,
        row: (open ?? rows.flat()[0])?.id ?? "",
      },
    ];
  });
};

type Span = Pick<Row<"periode">, "mulai" | "selesai">;

/** Whether two spans share a day; an end that is not known is open. */
const meets = (one: Span, other: Span): boolean =>
  (one.mulai ?? -Infinity) <= (other.selesai ?? Infinity) &&
  (other.mulai ?? -Infinity) <= (one.selesai ?? Infinity);

/** The entries that a filter and a query leave; `me` is the id of the person at the computer. */
export const filterWork = (
  entries: readonly WorkEntry[],
  filter: WorkFilter,
  query: string,
  me: string,
): WorkEntry[] =>
  entries.filter((entry) => keeps(filter, entry, me) && matches(query, [entry.name, entry.jabatan]));

const keeps = (filter: WorkFilter, { idPegawai, done, total }: WorkEntry, me: string): boolean => {
  switch (filter) {
    case "semua":
      return true;
    case "milikSaya":
      return idPegawai === me;
    case "belum":
      return done < total;
    case "selesai":
      return done === total;
  }
};
