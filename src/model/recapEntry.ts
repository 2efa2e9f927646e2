import type { Distribution } from "../rules/distribution";
import { predikats } from "../rules/predikat";
import type { Predikat } from "../rules/predikat";
import type { LeftOut } from "./distribution";
import { grouped } from "./grouped";
import type { PeriodRow } from "./periods";
import type { Span } from "./span";
import type { Row } from "./tables";

/** Why somebody is not counted among those with a predikat, with what its sentence needs. */
export type NotCounted =
  | LeftOut
  /** The list of employees has the person, but no SKP is of this time. */
  | { readonly why: "noSkp" }
  /** Pejabat negara have no SKP: they are in the list because they judge. */
  | { readonly why: "notAsn"; readonly status: string }
  /** A rating is missing. */
  | { readonly why: "notYet" }
  /** The unit has no period of this time, so that nothing is judged. */
  | { readonly why: "noPeriod" }
  /** The list of e-Kinerja that says who was judged was not given. */
  | { readonly why: "noResults" }
  /** The person is counted by what another file says. */
  | { readonly why: "otherFile"; readonly file: string };

/** One person with one SKP, or without any, in a unit at a time. */
export interface RecapEntry {
  readonly skp?: Pick<Row<"skp">, "id" | "mulai">;
  readonly person?: Pick<Row<"pegawai">, "id" | "nip" | "nama">;
  /** Status of the employee and kind of the post; "" where nothing says it. */
  readonly status: string;
  readonly post: string;
  /** Of who is counted. */
  readonly predikat?: Predikat;
  /** Whether the evaluation is final or disahkan. */
  readonly isFinal: boolean;
  /** Absent of who is counted with a predikat. */
  readonly why?: NotCounted;
}

/** A period as far as a recap asks of it. */
export type RecapPeriod = Pick<PeriodRow, "periode" | "mulai" | "selesai">;

/** A time of the recap: months that belong to the same periods in every unit, or the whole year. */
export interface RecapColumn extends Span {
  /** 1 to 12; none of the year. */
  readonly months: readonly number[];
}

/** A unit at a time. */
export interface RecapCell {
  readonly unit: string;
  readonly column: RecapColumn;
  /** The name of the period that the unit is judged by at this time; "" where it has none. */
  readonly period: string;
  readonly entries: readonly RecapEntry[];
}

/** The units of a workbook over its year. */
export interface Recap {
  readonly year: number;
  readonly units: readonly string[];
  readonly columns: readonly RecapColumn[];
  /** Cells by unit and then by column, in their orders. */
  readonly cells: readonly (readonly RecapCell[])[];
}

/** How many there are of what. */
export interface Tally {
  /** Everybody, each SKP and each person without one. */
  readonly people: number;
  readonly withSkp: number;
  /** Those who are counted: with a predikat, or only waiting for it. */
  readonly counted: number;
  readonly judged: number;
  readonly final: number;
  readonly distribution: Distribution;
}

/** Counts entries. */
export const tallyOf = (entries: readonly RecapEntry[]): Tally => {
  const distribution = Object.fromEntries(predikats.map((each) => [each, 0])) as Record<Predikat, number>;
  let [withSkp, counted, judged, final] = [0, 0, 0, 0];
  for (const { skp, predikat, isFinal, why } of entries) {
    if (skp) withSkp += 1;
    if (!why || why.why === "notYet") counted += 1;
    if (!predikat) continue;
    judged += 1;
    distribution[predikat] += 1;
    if (isFinal) final += 1;
  }
  return { people: entries.length, withSkp, counted, judged, final, distribution };
};

/** Counts entries by the status of the employee or by the kind of post, in the order in which these first occur. */
export const talliesBy = (
  by: "status" | "post",
  entries: readonly RecapEntry[],
): (readonly [value: string, tally: Tally])[] =>
  [...grouped(entries, (entry) => entry[by])].map(([value, some]) => [value, tallyOf(some)] as const);

/** Those who are not counted with a predikat, each with the reason. */
export const notCountedIn = (entries: readonly RecapEntry[]): (RecapEntry & { readonly why: NotCounted })[] =>
  entries.flatMap((entry) => (entry.why ? [{ ...entry, why: entry.why }] : []));
