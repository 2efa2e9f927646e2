import type { Predikat } from "../../rules/predikat";
import type { ExportReading, ExportedPlan } from "./readExport";

/** An SKP of e-Kinerja with its predikat; undefined where no list of results was given, "" where it is not judged. */
export interface ExportedEntry extends ExportedPlan {
  readonly predikat?: Predikat | "";
}

/** The SKP of both lists, a person's several rows told apart. */
export interface JoinedExports {
  /** One definitive SKP a person: of several the one that ends last, after a mutation that of the new post. */
  readonly current: readonly ExportedEntry[];
  /** The definitive SKP that these follow. */
  readonly former: readonly ExportedEntry[];
  /** Held as Plt or Plh. */
  readonly acting: readonly ExportedEntry[];
  /** Results of SKP that no list of SKP holds. */
  readonly unknown: readonly string[];
}

/** Joins Laporan SKP and Laporan Penilaian SKP by the id of the SKP, and keeps what is current of each person. */
export function joinExports(lists: readonly ExportReading[]): JoinedExports {
  const plans = lists.flatMap((list) => (list.kind === "plans" ? list.rows : []));
  const isJudged = lists.some(({ kind }) => kind === "results");
  const results = new Map(
    lists.flatMap((list) =>
      list.kind === "results" ? list.rows.map(({ id, predikat }) => [id, predikat] as const) : [],
    ),
  );
  const entries = once(plans).map((plan): ExportedEntry => ({
    ...plan,
    ...(isJudged ? { predikat: results.get(plan.id) ?? "" } : {}),
  }));
  const acting = entries.filter(({ isActing }) => isActing);
  const latest = new Map<string, ExportedEntry>();
  for (const entry of entries) {
    if (entry.isActing) continue;
    const before = latest.get(personOf(entry));
    if (!before || endOf(entry) >= endOf(before)) latest.set(personOf(entry), entry);
  }
  const isCurrent = new Set(latest.values());
  const ids = new Set(plans.map(({ id }) => id));
  return {
    current: entries.filter((entry) => isCurrent.has(entry)),
    former: entries.filter((entry) => !entry.isActing && !isCurrent.has(entry)),
    acting,
    unknown: [...results.keys()].filter((id) => !ids.has(id)),
  };
}

/** A list that was picked twice counts once. */
const once = (plans: readonly ExportedPlan[]): ExportedPlan[] => [
  ...new Map(plans.map((plan, at) => [plan.id === "" ? `row ${at}` : `id ${plan.id}`, plan])).values(),
];

/** Tells people apart: by NIP, and by name where there is none. */
export const personOf = ({ nip, name }: ExportedPlan): string =>
  nip === "" ? `name ${name.toLowerCase()}` : nip;

const endOf = ({ until }: ExportedPlan): number => until ?? -Infinity;
