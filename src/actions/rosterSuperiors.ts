import type { Row } from "../model/tables";
import type { Distinct } from "./rosterPeople";
import { bareName, nipWithin } from "./rosterText";

/** Where a superior is, why there is none, or undefined where none is named. */
export type Superior =
  | { readonly row: number }
  | { readonly id: string }
  | { readonly code: "unknownSuperior" | "ambiguousSuperior" }
  | undefined;

/**
 * Finds superiors by what stands in their column: the list's own id, a NIP, or a name that one person bears; people
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
    if (/^0*$/.test(typed)) return undefined;
    const own = bySourceId.get(typed);
    if (own) return own;
    const nip = nipWithin(typed);
    const byNip = ofList.byNip.get(nip || typed) ?? ofWorkbook.byNip.get(nip || typed);
    if (byNip) return byNip;
    const name = bareName(typed.replace(/[\s/(]*(?:nip\W*)?\d[\d .]{16,}.*$/i, ""));
    const named = ofList.byName.get(name) ?? ofWorkbook.byName.get(name) ?? [];
    if (named.length > 1) return { code: "ambiguousSuperior" };
    return named[0] ?? { code: "unknownSuperior" };
  };
};

type Place = { readonly row: number } | { readonly id: string };

const namesOf = (
  people: readonly (readonly [{ readonly nip: string; readonly nama: string }, Place])[],
): { readonly byNip: ReadonlyMap<string, Place>; readonly byName: ReadonlyMap<string, readonly Place[]> } => {
  const byNip = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  for (const [{ nip, nama }, place] of people) {
    if (nip !== "") byNip.set(nip, place);
    const name = bareName(nama);
    const same = byName.get(name);
    if (same) same.push(place);
    else if (name !== "") byName.set(name, [place]);
  }
  return { byNip, byName };
};
