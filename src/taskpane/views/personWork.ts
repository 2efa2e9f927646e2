import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { grouped } from "../../model/grouped";
import { inOrder } from "../../model/inOrder";
import { ownResults } from "../../model/ownResults";
import { isYearly, periodsFor, runningPeriod } from "../../model/periods";
import type { PeriodRow } from "../../model/periods";
import { inForce } from "../../model/resultTree";
import { meets } from "../../model/span";
import type { Row } from "../../model/tables";

/** What was reported of one indicator; `id` is "" where the sheet has no row yet. */
export interface ReportEntry {
  readonly id: string;
  readonly realisasi: string | number;
  readonly namaBukti: string;
  readonly tautan: string;
  readonly sumberData: string;
  /** What the penilai answers. */
  readonly umpanBalik: string;
}

/** An indicator with what was reported of it: one entry at least. */
export interface IndicatorWork {
  readonly id: string;
  readonly aspek: string;
  readonly text: string;
  readonly target: string | number;
  readonly satuan: string;
  readonly reports: readonly ReportEntry[];
}

/** A step of the rencana aksi. */
export interface StepEntry {
  readonly id: string;
  readonly rencana: string;
  readonly target: string | number;
  readonly realisasi: string | number;
}

/** A result in force with what is done for it in a period. */
export interface ResultWork {
  readonly id: string;
  readonly text: string;
  readonly indicators: readonly IndicatorWork[];
  readonly steps: readonly StepEntry[];
}

/** The work of one SKP in one of its periods. */
export interface PersonWork {
  readonly skp: string;
  readonly name: string;
  readonly jabatan: string;
  /** The periods of the SKP that are reported on and that it touches, and the one that is shown. */
  readonly periods: readonly PeriodRow[];
  readonly period: PeriodRow | undefined;
  readonly results: readonly ResultWork[];
  readonly total: number;
  readonly done: number;
  /** Whether the deadline of the period has passed while something is open. */
  readonly late: boolean;
  /** The last period before this one that has steps, where this one has none; "" where there is none. */
  readonly copyFrom: string;
}

/**
 * The work of an SKP in the period of this name; in the one that runs where the SKP has no such period.
 * @param today Excel's serial number
 */
export const personWork = (
  book: Book,
  id: string,
  wanted: string | undefined,
  today: number,
): PersonWork | undefined => {
  const skp = byId(book, "skp").get(id);
  if (!skp) return undefined;
  const owner = byId(book, "pegawai").get(skp.idPegawai);
  const periods = periodsFor(book, skp).filter((row) => !isYearly(row) && meets(skp, row));
  const period =
    periods.find(({ periode }) => periode === wanted) ?? runningPeriod(periods, today) ?? periods[0];
  const results = period ? resultsIn(book, skp, period.periode) : [];
  const indicators = results.flatMap((result) => result.indicators);
  const done = indicators.filter(({ reports }) => reports.some(({ realisasi }) => realisasi !== "")).length;
  const due = period ? (period.tenggat ?? period.selesai) : null;
  return {
    skp: id,
    name: owner?.nama ?? "",
    jabatan: skp.jabatan || (owner?.jabatan ?? ""),
    periods,
    period,
    results,
    total: indicators.length,
    done,
    late: due !== null && due < today && done < indicators.length,
    copyFrom:
      period && results.every(({ steps }) => steps.length === 0) ? lastSteps(book, id, periods, period) : "",
  };
};

const resultsIn = (book: Book, skp: Row<"skp">, period: string): ResultWork[] => {
  const { indikator, realisasi, rencanaAksi } = book.tables;
  const indicators = grouped(indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  const reports = grouped(
    realisasi.rows.filter(({ periode }) => periode === period),
    ({ idIndikator }) => idIndikator,
  );
  const steps = grouped(
    rencanaAksi.rows.filter(({ periode }) => periode === period),
    ({ idKinerja }) => idKinerja,
  );
  return ownResults(book, skp.id).map(({ id, rencana }) => ({
    id,
    text: rencana,
    indicators: inOrder(indicators.get(id) ?? []).map((row) => ({
      id: row.id,
      aspek: row.aspek,
      text: row.indikator,
      target: row.target,
      satuan: row.satuan,
      reports: reports.get(row.id) ?? [emptyReport],
    })),
    steps: inOrder(steps.get(id) ?? []),
  }));
};

const emptyReport: ReportEntry = {
  id: "",
  realisasi: "",
  namaBukti: "",
  tautan: "",
  sumberData: "",
  umpanBalik: "",
};

const lastSteps = (
  book: Book,
  skp: string,
  periods: readonly PeriodRow[],
  { periode }: PeriodRow,
): string => {
  const own = new Set(
    book.tables.kinerja.rows.filter((row) => row.idSkp === skp && inForce(row)).map(({ id }) => id),
  );
  const at = periods.findIndex((one) => one.periode === periode);
  const withSteps = new Set(
    book.tables.rencanaAksi.rows
      .filter(({ idKinerja, rencana }) => own.has(idKinerja) && rencana !== "")
      .map((row) => row.periode),
  );
  return (
    periods
      .slice(0, Math.max(0, at))
      .filter((one) => withSteps.has(one.periode))
      .at(-1)?.periode ?? ""
  );
};
