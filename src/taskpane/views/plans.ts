import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { inOrder } from "../../model/inOrder";
import { asListed, groupOf } from "../../model/ownResults";
import type { Row } from "../../model/tables";
import { grouped } from "../../model/grouped";
import { matches } from "./search";

/** An SKP as the list shows it. */
export interface SkpEntry {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly idPegawai: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly assessor: string;
  readonly status: Row<"skp">["status"];
  /** How many results it holds, and how many of them have no indicator. */
  readonly results: number;
  readonly bare: number;
}

export const planFilters = [
  "semua",
  "milikSaya",
  "belum",
  "draf",
  "diajukan",
  "ditetapkan",
  "kosong",
  "tanpaIndikator",
] as const;
export type PlanFilter = (typeof planFilters)[number];

/** Every SKP of the workbook, in the order of its table. */
export const skpEntries = (book: Book): SkpEntry[] => {
  const employees = byId(book, "pegawai");
  const results = grouped(book.tables.kinerja.rows, ({ idSkp }) => idSkp);
  const withIndicators = new Set(book.tables.indikator.rows.map(({ idKinerja }) => idKinerja));
  return book.tables.skp.rows.map((skp) => {
    const employee = employees.get(skp.idPegawai);
    const own = results.get(skp.id) ?? [];
    return {
      id: skp.id,
      name: employee?.nama ?? "",
      nip: employee?.nip ?? "",
      idPegawai: skp.idPegawai,
      jabatan: skp.jabatan || (employee?.jabatan ?? ""),
      unit: skp.unit || (employee?.unit ?? ""),
      assessor: employees.get(skp.idPenilai)?.nama ?? "",
      status: skp.status,
      results: own.length,
      bare: own.filter(({ id }) => !withIndicators.has(id)).length,
    };
  });
};

/** The entries that a filter and a query leave; `me` is the id of the person at the computer. */
export const filterPlans = (
  entries: readonly SkpEntry[],
  filter: PlanFilter,
  query: string,
  me: string,
): SkpEntry[] =>
  entries.filter(
    (entry) => keeps(filter, entry, me) && matches(query, [entry.name, entry.nip, entry.jabatan, entry.unit]),
  );

const keeps = (filter: PlanFilter, entry: SkpEntry, me: string): boolean => {
  switch (filter) {
    case "semua":
      return true;
    case "milikSaya":
      return entry.idPegawai === me;
    case "belum":
      return entry.status !== "ditetapkan";
    case "draf":
      return entry.status === "draf" || entry.status === "";
    case "diajukan":
    case "ditetapkan":
      return entry.status === filter;
    case "kosong":
      return entry.results === 0;
    case "tanpaIndikator":
      return entry.bare > 0;
  }
};

/** A result of an SKP with its indicators. */
export interface ResultEntry {
  readonly id: string;
  readonly group: "Utama" | "Tambahan";
  readonly text: string;
  /** The leader's result that it contributes to; "" where there is none. */
  readonly leaderPlan: string;
  readonly indicators: readonly IndicatorEntry[];
}

export interface IndicatorEntry {
  readonly id: string;
  readonly aspek: string;
  readonly text: string;
  readonly target: string | number;
  readonly satuan: string;
  readonly arah: string;
}

/** The results of an SKP, utama before tambahan, each in its order. */
export const resultsOf = (book: Book, skp: string): ResultEntry[] => {
  const results = byId(book, "kinerja");
  const indicators = grouped(book.tables.indikator.rows, ({ idKinerja }) => idKinerja);
  return asListed(book.tables.kinerja.rows.filter(({ idSkp }) => idSkp === skp)).map((row) => ({
    id: row.id,
    group: groupOf(row),
    text: row.rencana,
    leaderPlan: results.get(row.idInduk)?.rencana ?? row.rencanaPimpinan,
    indicators: indicatorEntries(indicators.get(row.id) ?? []),
  }));
};

/** The indicators of a result as a card shows them, in their order. */
export const indicatorEntries = (rows: readonly Row<"indikator">[]): IndicatorEntry[] =>
  inOrder(rows).map(({ id, aspek, indikator, target, satuan, arah }) => ({
    id,
    aspek,
    text: indikator,
    target,
    satuan,
    arah,
  }));
