import { targetText } from "../../forms/content/results";
import type { Book } from "../../model/book";
import { grouped } from "../../model/grouped";
import { inOrder } from "../../model/inOrder";
import { ownResults } from "../../model/ownResults";
import { isYearly, periodsFor } from "../../model/periods";
import { inForce } from "../../model/resultTree";
import type { Row } from "../../model/tables";
import { readArah } from "../../rules/arah";
import { capaianOf, readCountable } from "../../rules/capaian";
import { predikatOf } from "../../rules/predikat";
import type { Predikat } from "../../rules/predikat";
import type { Rating } from "../../rules/rating";
import { linkOf } from "./link";

/** One indicator: what was agreed, and what came of it in a period. */
export interface Measured {
  readonly id: string;
  readonly indikator: string;
  readonly target: string;
  /** What was realised, with its period where there are several; "" of one that is not filled in. */
  readonly realised: readonly { readonly period: string; readonly text: string; readonly ratio?: number }[];
}

/** A planned result with its indicators. */
export interface Planned {
  readonly id: string;
  readonly rencana: string;
  readonly indicators: readonly Measured[];
}

/** What proves a realisation. */
export interface Proof {
  readonly id: string;
  readonly name: string;
  /** "" where there is none that can be opened. */
  readonly link: string;
}

/** What was said in the period. */
export interface Said {
  readonly id: string;
  readonly day: number | null;
  readonly by: string;
  readonly kind: string;
  readonly text: string;
}

/** How somebody was judged in an earlier period, or in each one of the year. */
export interface Past {
  readonly period: string;
  readonly result: Rating | "";
  readonly behaviour: Rating | "";
  readonly predicate?: Predikat;
  /** Why there is none. */
  readonly notJudged: string;
}

/** What a penilai looks at before judging: what was planned, done, proven and said, and how it was judged before. */
export interface Evidence {
  readonly planned: readonly Planned[];
  readonly proven: readonly Proof[];
  readonly said: readonly Said[];
  /** Of a period the one before it; of the year all its periods. None of it is carried into the ratings. */
  readonly past: readonly Past[];
}

/** What there is to look at of an SKP in a period; of the year what all of its periods hold. */
export const evidenceOf = (book: Book, skp: Row<"skp">, period: string): Evidence => {
  const calendar = periodsFor(book, skp);
  const own = calendar.find(({ periode }) => periode === period);
  const yearly = own !== undefined && isYearly(own);
  const periods = yearly ? calendar.filter((row) => !isYearly(row)).map(({ periode }) => periode) : [period];
  const order = new Map(periods.map((one, at) => [one, at]));
  const realised = grouped(
    book.tables.realisasi.rows
      .filter((row) => order.has(row.periode))
      .sort((one, other) => (order.get(one.periode) ?? 0) - (order.get(other.periode) ?? 0)),
    ({ idIndikator }) => idIndikator,
  );
  const indicators = grouped(
    inOrder(book.tables.indikator.rows.filter(inForce)),
    ({ idKinerja }) => idKinerja,
  );
  const results = ownResults(book, skp.id);
  const rows = results.flatMap(({ id }) => indicators.get(id) ?? []);
  return {
    planned: results.map(({ id, rencana }) => ({
      id,
      rencana,
      indicators: (indicators.get(id) ?? []).map((row) => measured(row, realised.get(row.id) ?? [], yearly)),
    })),
    proven: rows.flatMap(({ id }) =>
      (realised.get(id) ?? []).flatMap((row) =>
        row.namaBukti === "" && row.tautan === ""
          ? []
          : [{ id: row.id, name: row.namaBukti || row.tautan, link: linkOf(row.tautan) }],
      ),
    ),
    said: [
      ...saidIn(book, skp.id, own, new Set(periods)),
      ...rows.flatMap(({ id, indikator }) =>
        (realised.get(id) ?? []).flatMap(({ id: row, umpanBalik }) =>
          umpanBalik === "" ? [] : [{ id: row, day: null, by: "", kind: indikator, text: umpanBalik }],
        ),
      ),
    ],
    past: pastOf(book, skp, yearly ? calendar.filter((row) => !isYearly(row)) : before(calendar, own)),
  };
};

const measured = (
  row: Row<"indikator">,
  realisations: readonly Row<"realisasi">[],
  yearly: boolean,
): Measured => ({
  id: row.id,
  indikator: row.indikator,
  target: targetText(row),
  realised: realisations
    .filter(({ realisasi }) => realisasi !== "")
    .map(({ periode, realisasi }) => {
      const ratio = ratioOf(row, realisasi);
      return {
        period: yearly ? periode : "",
        text: targetText({ target: realisasi, satuan: row.satuan }),
        ...(ratio === undefined ? {} : { ratio }),
      };
    }),
});

/** The capaian where both can be counted: an aid, bukan ketentuan PermenPANRB 6/2022. */
const ratioOf = (row: Row<"indikator">, realisasi: string | number): number | undefined => {
  const [target, done] = [readCountable("target", row.target), readCountable("realisasi", realisasi)];
  const worst = row.nilaiTerburuk === "" ? undefined : readCountable("terburuk", row.nilaiTerburuk);
  if ("error" in target || "error" in done || (worst && "error" in worst)) return undefined;
  const ratio = capaianOf(target, done, readArah(row.arah), worst);
  return typeof ratio === "number" ? ratio : undefined;
};

/** Entries of the dialogue of the period, those without one by their day, and feedback on values. */
const saidIn = (
  book: Book,
  idSkp: string,
  own: Row<"periode"> | undefined,
  periods: ReadonlySet<string>,
): Said[] => {
  const within = (day: number | null) =>
    own !== undefined && day !== null && day >= (own.mulai ?? -Infinity) && day <= (own.selesai ?? Infinity);
  const entries = book.tables.dialog.rows
    .filter(
      ({ idSkp: of, periode, tanggal }) =>
        of === idSkp && (periode === "" ? within(tanggal) : periods.has(periode) || periode === own?.periode),
    )
    .sort((one, other) => (one.tanggal ?? 0) - (other.tanggal ?? 0))
    .map(({ id, tanggal, oleh, jenis, isi }) => ({ id, day: tanggal, by: oleh, kind: jenis, text: isi }));
  const judged = new Map(
    book.tables.penilaian.rows
      .filter((row) => row.idSkp === idSkp && (periods.has(row.periode) || row.periode === own?.periode))
      .map((row) => [row.id, row]),
  );
  const values = book.tables.umpanBalik.rows
    .filter(({ idEvaluasi }) => judged.has(idEvaluasi))
    .map(({ id, nilai, isi }) => ({ id, day: null, by: "", kind: nilai, text: isi }));
  return [...entries, ...values].filter(({ text }) => text !== "");
};

/** The period that ended last before another begins. */
const before = (
  calendar: readonly Row<"periode">[],
  own: Row<"periode"> | undefined,
): readonly Row<"periode">[] =>
  calendar.filter((row) => !isYearly(row) && (row.selesai ?? Infinity) < (own?.mulai ?? -Infinity)).slice(-1);

/** The evaluations of these periods; where this SKP has none there, those of another one of the same person. */
const pastOf = (book: Book, skp: Row<"skp">, periods: readonly Row<"periode">[]): Past[] => {
  const others = new Set(
    book.tables.skp.rows
      .filter(({ idPegawai }) => idPegawai !== "" && idPegawai === skp.idPegawai)
      .map(({ id }) => id),
  );
  const rows = grouped(
    book.tables.penilaian.rows.filter(({ idSkp }) => idSkp === skp.id || others.has(idSkp)),
    ({ periode }) => periode,
  );
  return periods.flatMap(({ periode }): Past[] => {
    const some = rows.get(periode) ?? [];
    const row = some.find(({ idSkp }) => idSkp === skp.id) ?? some[0];
    if (!row) return [];
    const { ratingHasil: result, ratingPerilaku: behaviour, alasanTidakDinilai: notJudged } = row;
    const rated = result !== "" && behaviour !== "";
    if (result === "" && behaviour === "" && notJudged === "") return [];
    return [
      {
        period: periode,
        result,
        behaviour,
        ...(rated ? { predicate: predikatOf(result, behaviour) } : {}),
        notJudged,
      },
    ];
  });
};
