import { grouped } from "../model/grouped";
import type { Row } from "../model/tables";
import type { Distinct } from "./rosterPeople";
import { nipWithin } from "../rules/nip";
import { bareName } from "./rosterText";

/** Where a superior is, why there is none, or undefined where none is named. */
export type Superior =
  | { readonly row: number }
  | { readonly id: string }
  | { readonly code: "unknownSuperior" | "ambiguousSuperior" }
  | undefined;

/** Whether a cell of superiors names nobody: it is empty, or holds the 0 of a database. */
export const namesNobody = (typed: string): boolean => /^0*$/.test(typed);

/**
 * Finds superiors by what stands in their column: the list's own id, a NIP or a name that one person bears; people
 * of the list go before those of the workbook. 0 names nobody.
 */
export const superiorFinder = (
  people: readonly Distinct[],
  known: readonly Row<"pegawai">[],
): ((typed: string) => Superior) => {
  const bySourceId = new Map(
    people.flatMap(({ entry, sourceIds }) => sourceIds.map((id) => [id, { row: entry.row }] as const)),
  );
  const ofList = namesOf(people.map(({ entry }) => [entry, { row: entry.row }]));
  const ofWorkbook = namesOf(known.map((person) => [person, { id: person.id }]));
  return (typed) => {
    if (namesNobody(typed)) return undefined;
    const own = bySourceId.get(typed);
    if (own) return own;
    const nip = nipWithin(typed);
    const byNip = ofList.byNip.get(nip || typed) ?? ofWorkbook.byNip.get(nip || typed);
    if (byNip) return byNip[1] ? { code: "ambiguousSuperior" } : byNip[0];
    const name = bareName(typed.replace(/[\s/(]*(?:nip\W*)?\d[\d .]{16,}.*$/i, ""));
    const named = ofList.byName.get(name) ?? ofWorkbook.byName.get(name) ?? [];
    if (named.length > 1) return { code: "ambiguousSuperior" };
    return named[0] ?? { code: "unknownSuperior" };
  };
};

type Place = { readonly row: number } | { readonly id: string };

const namesOf = (
  people: readonly (readonly [{ readonly nip: string; readonly nama: string }, Place])[],
): {
  readonly byNip: ReadonlyMap<string, readonly Place[]>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
} => ({
  byNip: placesBy(people.map(([{ nip }, place]) => [nip, place])),
  byName: placesBy(people.map(([{ nama }, place]) => [bareName(nama), place])),
});

const placesBy = (
  some: readonly (readonly [key: string, place: Place])[],
): ReadonlyMap<string, readonly Place[]> => {
  const named = some.filter(([key]) => key !== "");
  return new Map(
    [...grouped(named, ([key]) => key)].map(([key, same]) => [key, same.map(([, place]) => place)]),
  );
};
