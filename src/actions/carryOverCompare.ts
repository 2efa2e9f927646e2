import type { Book } from "../model/book";
import { grouped } from "../model/grouped";
import { isLocked } from "../model/locked";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import { normalised, textsToMatch } from "../rules/similar";
import type { Past } from "./pastYear";
import { recognise } from "./rosterKnown";

/** A plan of last year beside this year's. */
export interface ComparedPlan {
  readonly past: Row<"skp">;
  /** Whose it was. */
  readonly person: Row<"pegawai">;
  /** The ids of the person and of the plan in this year's workbook; "" where they are not there. */
  readonly personNow: string;
  readonly planNow: string;
  /** Whether this year's plan is agreed: nothing is added to it. */
  readonly isAgreed: boolean;
  readonly results: readonly ComparedResult[];
  /** The results of this year that last year's plan has not. */
  readonly fresh: readonly Row<"kinerja">[];
}

/** A result of last year, and the one of this year that it was found to be. */
export interface ComparedResult {
  readonly past: Row<"kinerja">;
  readonly now?: Row<"kinerja">;
  /** "kept": the same this year; "changed": its text, an indicator or a target differs; "gone": not there this year. */
  readonly is: "kept" | "changed" | "gone";
  readonly indicators: readonly { readonly past: Row<"indikator">; readonly now?: Row<"indikator"> }[];
  /** The indicators of this year that last year's result has not. */
  readonly freshIndicators: readonly Row<"indikator">[];
  /** Whether a text names last year: it should be looked at. */
  readonly namesYear: boolean;
}

/**
 * Holds last year's plans against this year's workbook: people by NIP, else by name and post; plans by post; results
 * and indicators by their texts, the same ones first. Of who moved within the year the last plan counts.
 */
export const compareYears = (book: Book, past: Past): readonly ComparedPlan[] => {
  const people = new Map(past.pegawai.map((row) => [row.id, row]));
  const known = peopleNow(book, past);
  const plansNow = grouped(book.tables.skp.rows, ({ idPegawai }) => idPegawai);
  const resultsNow = grouped(book.tables.kinerja.rows.filter(inForce), ({ idSkp }) => idSkp);
  const indicatorsNow = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  const resultsThen = grouped(past.kinerja.filter(inForce), ({ idSkp }) => idSkp);
  const indicatorsThen = grouped(past.indikator.filter(inForce), ({ idKinerja }) => idKinerja);
  const claimed = new Set<string>();
  const namesYear = namer(past.tahun);

  return lastPlans(past.skp).flatMap((plan): ComparedPlan[] => {
    const person = people.get(plan.idPegawai);
    if (!person) return [];
    const personNow = known.get(person.id) ?? "";
    const free = (personNow === "" ? [] : (plansNow.get(personNow) ?? [])).filter(
      ({ id }) => !claimed.has(id),
    );
    const postOf = ({ jabatan }: Row<"skp">) => normalised(jabatan || person.jabatan);
    const planNow =
      free.find((one) => postOf(one) === postOf(plan)) ?? (free.length === 1 ? free[0] : undefined);
    if (planNow) claimed.add(planNow.id);
    const [then, now] = [resultsThen.get(plan.id) ?? [], planNow ? (resultsNow.get(planNow.id) ?? []) : []];
    const pairs = pairUp(then, now, ({ rencana }) => rencana);
    const results = then.map((row, at): ComparedResult => {
      const match = pairs[at];
      const measures = indicatorsThen.get(row.id) ?? [];
      const found = match ? (indicatorsNow.get(match.id) ?? []) : [];
      const paired = pairUp(measures, found, ({ aspek, indikator }) => `${aspek} ${indikator}`);
      const indicators = measures.map((one, nth) => ({ past: one, now: paired[nth] }));
      const same =
        match !== undefined &&
        normalised(match.rencana) === normalised(row.rencana) &&
        found.length === measures.length &&
        indicators.every((pair) => pair.now !== undefined && isSame(pair.past, pair.now));
      return {
        past: row,
        ...(match ? { now: match } : {}),
        is: match === undefined ? "gone" : same ? "kept" : "changed",
        indicators,
        freshIndicators: found.filter((one) => !paired.includes(one)),
        namesYear: [row.rencana, ...measures.flatMap(textsOf)].some(namesYear),
      };
    });
    const matched = new Set(pairs.map((row) => row?.id));
    return [
      {
        past: plan,
        person,
        personNow,
        planNow: planNow?.id ?? "",
        isAgreed: planNow !== undefined && isLocked(planNow),
        results,
        fresh: now.filter(({ id }) => !matched.has(id)),
      },
    ];
  });
};

/** The ids in this year's workbook of the people of last year, by their ids then. */
export const peopleNow = (book: Book, past: Past): ReadonlyMap<string, string> => {
  const found = recognise(
    book,
    past.pegawai.map((person, row) => ({ ...person, row, eselon: "" })),
  );
  return new Map([...found].map(([row, id]) => [past.pegawai[row]?.id ?? "", id]));
};

/** Of each person the plans that ran longest into the year: all of them where several posts were held at its end. */
const lastPlans = (plans: readonly Row<"skp">[]): readonly Row<"skp">[] => {
  const end = ({ selesai }: Row<"skp">) => selesai ?? Infinity;
  const latest = new Map<string, number>();
  for (const plan of plans) latest.set(plan.idPegawai, Math.max(latest.get(plan.idPegawai) ?? 0, end(plan)));
  return plans.filter((plan) => end(plan) === latest.get(plan.idPegawai));
};

/** For each row of last year the row of this year that it is: the same texts first, then similar ones, then longer ones. */
const pairUp = <R extends { readonly id: string }>(
  then: readonly R[],
  now: readonly R[],
  textOf: (row: R) => string,
): readonly (R | undefined)[] => {
  const pairs: (R | undefined)[] = then.map(() => undefined);
  if (now.length === 0) return pairs;
  const texts = textsToMatch();
  for (const row of now) texts.add(textOf(row));
  const claimed = new Set<number>();
  for (const round of ["same", "similar"] as const)
    then.forEach((row, at) => {
      if (pairs[at] || textOf(row).trim() === "") return;
      const found = texts.find(textOf(row), (other) => !claimed.has(other));
      if (!found || (round === "same" && found.by === "similar")) return;
      const other = found.by === "similar" ? found.at : found.at[0];
      if (other === undefined) return;
      claimed.add(other);
      pairs[at] = now[other];
    });
  then.forEach((row, at) => {
    if (pairs[at]) return;
    const own = normalised(textOf(row));
    const goesOn = now.flatMap((one, other) =>
      !claimed.has(other) && extend(own, normalised(textOf(one))) ? [other] : [],
    );
    const [other, ...others] = goesOn;
    if (other === undefined || others.length > 0) return;
    claimed.add(other);
    pairs[at] = now[other];
  });
  return pairs;
};

/** Whether one of two texts of some length begins with the other: words were added at its end, or taken away. */
const extend = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 12 && (one.startsWith(`${other} `) || other.startsWith(`${one} `));

const textsOf = ({ indikator, target, satuan }: Row<"indikator">) => [indikator, String(target), satuan];

const isSame = (one: Row<"indikator">, other: Row<"indikator">): boolean =>
  one.aspek === other.aspek && normalised(textsOf(one).join(" ")) === normalised(textsOf(other).join(" "));

/** Tells whether a text names a year; none does where the year is not known. */
const namer = (year: number | null): ((text: string) => boolean) => {
  const name = new RegExp(String.raw`(?<!\d)${year}(?!\d)`);
  return (text) => year !== null && name.test(text);
};
