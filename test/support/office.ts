import { startWorkbook } from "../../src/actions/startWorkbook";
import type { Office } from "../../src/actions/startWorkbook";
import type { Book } from "../../src/model/book";
import type { Step } from "../../src/model/plan";
import { newBook, simulate, toolsFor } from "./simulate";

/** An office that starts its workbook. */
export const office: Office = {
  instansi: "Dinas Contoh",
  tahun: 2026,
  jenisPeriode: "Triwulanan",
  tempat: "Kota Contoh",
};

/** A started workbook. */
export const startedBook = (today: number): Book =>
  simulate(newBook, startWorkbook.plan(newBook, office, toolsFor(newBook, today)));

/** What is in a small office: how many there are of everything. */
export interface Amounts {
  readonly people?: number;
  /** SKP, each with one result and one indicator of its own unless `bare` or `empty` says otherwise. */
  readonly plans?: number;
  readonly agreed?: number;
  /** How many of the plans have no result, and of the results no indicator. */
  readonly empty?: number;
  readonly bare?: number;
  /** How many indicators have a realisation, by period. */
  readonly realised?: Readonly<Record<string, number>>;
  /** How many plans are judged, and how many of these are endorsed, by period. */
  readonly judged?: Readonly<Record<string, readonly [judged: number, endorsed: number]>>;
}

const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** The book with so much in it. */
export const filledBook = (book: Book, amounts: Amounts): Book => {
  const { people = 0, plans = 0, agreed = 0, empty = 0, bare = 0, realised = {}, judged = {} } = amounts;
  const steps: Step[] = [
    {
      do: "append",
      table: "pegawai",
      rows: many(people).map((at) => ({ id: `P-${at}`, nama: `Orang ${at}` })),
    },
    {
      do: "append",
      table: "skp",
      rows: many(plans).map((at) => ({
        id: `S-${at}`,
        idPegawai: `P-${at}`,
        status: at < agreed ? "ditetapkan" : "draf",
      })),
    },
    {
      do: "append",
      table: "kinerja",
      rows: many(plans - empty).map((at) => ({ id: `K-${at}`, idSkp: `S-${at}`, rencana: "Hasil" })),
    },
    {
      do: "append",
      table: "indikator",
      rows: many(plans - empty - bare).map((at) => ({
        id: `I-${at}`,
        idKinerja: `K-${at}`,
        target: "12",
        status: at % 2 ? "berlaku" : "",
      })),
    },
    ...Object.entries(realised).map(([periode, count]): Step => ({
      do: "append",
      table: "realisasi",
      rows: many(plans - empty - bare).map((at) => ({
        id: `R-${periode}-${at}`,
        periode,
        idIndikator: `I-${at}`,
        realisasi: at >= count ? null : at % 2 ? 3 : "3 dokumen",
      })),
    })),
    ...Object.entries(judged).map(([periode, [count, endorsed]]): Step => ({
      do: "append",
      table: "penilaian",
      rows: many(plans).map((at) => ({
        id: `E-${periode}-${at}`,
        periode,
        idSkp: `S-${at}`,
        status: at < endorsed ? "disahkan" : at < count ? "final" : "draf",
      })),
    })),
  ];
  return simulate(book, { steps: steps.filter((step) => step.do !== "append" || step.rows.length > 0) });
};
