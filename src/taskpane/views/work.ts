import type { Book } from "../../model/book";
import { grouped } from "../../model/grouped";
import { periodsOfPlans } from "../../model/periods";
import { inForce } from "../../model/resultTree";
import { meets } from "../../model/span";
import { ownersOf } from "./people";
import { matches } from "./search";

/** How far a person's realisations of a period are. */
export interface WorkEntry {
  /** The id of the SKP. */
  readonly id: string;
  readonly name: string;
  readonly idPegawai: string;
  /** The id of the pejabat penilai; "" where there is none. */
  readonly idPenilai: string;
  readonly jabatan: string;
  readonly total: number;
  readonly done: number;
  /** Those that are open though the deadline of the period has passed for this person. */
  readonly late: number;
  /** Indicators that have no row for this period yet. */
  readonly unprepared: number;
  /** The id of the first row to fill, of the first row otherwise; "" where there is none. */
  readonly row: string;
}

export const workFilters = ["semua", "milikSaya", "bawahan", "belum", "selesai"] as const;
export type WorkFilter = (typeof workFilters)[number];

/** What is shown of a person's work. */
export const workParts = ["kerja", "dialog", "kompetensi"] as const;
export type WorkPart = (typeof workParts)[number];

/**
 * Every SKP that has the period and touches it and that has indicators in force, with its realisations: those for which
 * rows are prepared.
 */
export const workEntries = (book: Book, period: string, today: number): WorkEntry[] => {
  const owners = ownersOf(book);
  const periodsOf = periodsOfPlans(book);
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
    const span = own && periodsOf(skp).find(({ periode }) => periode === period);
    if (!own || !span || !meets(skp, span)) return [];
    const rows = own.map(({ id }) => realisations.get(id) ?? []);
    const done = rows.filter((some) => some.some(({ realisasi }) => realisasi !== "")).length;
    const due = span.tenggat ?? span.selesai;
    const open = rows.flat().find(({ realisasi }) => realisasi === "");
    const owner = owners.get(skp.id);
    return [
      {
        id: skp.id,
        name: owner?.nama ?? "",
        idPegawai: skp.idPegawai,
        idPenilai: skp.idPenilai,
        jabatan: skp.jabatan || (owner?.jabatan ?? ""),
        total: own.length,
        done,
        late: due !== null && due < today ? own.length - done : 0,
        unprepared: rows.filter((some) => some.length === 0).length,
        row: (open ?? rows.flat()[0])?.id ?? "",
      },
    ];
  });
};

/** The entries that a filter and a query leave; `me` is the id of the person at the computer. */
export const filterWork = (
  entries: readonly WorkEntry[],
  filter: WorkFilter,
  query: string,
  me: string,
): WorkEntry[] =>
  entries.filter((entry) => keeps(filter, entry, me) && matches(query, [entry.name, entry.jabatan]));

const keeps = (filter: WorkFilter, { idPegawai, idPenilai, done, total }: WorkEntry, me: string): boolean => {
  switch (filter) {
    case "semua":
      return true;
    case "milikSaya":
      return idPegawai === me;
    case "bawahan":
      return idPenilai === me && me !== "";
    case "belum":
      return done < total;
    case "selesai":
      return done === total;
  }
};
