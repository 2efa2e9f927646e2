import { bare } from "../../rules/words";
import type { NotCounted, RecapEntry } from "../../model/recapEntry";
import type { SourceEntry } from "../../model/recap";
import { grouped } from "../../model/grouped";

/** Somebody of whom more than one file says something. */
export interface InFiles {
  readonly name: string;
  /** "" where no file says it. */
  readonly nip: string;
  /** The names of the files, in the order in which they were picked. */
  readonly files: readonly string[];
  /** Whether the files give different predikat of one time. */
  readonly differs: boolean;
  /** Whether it may as well be two people of one name: one of them has no NIP. */
  readonly maybe: boolean;
}

/** Tells everybody of a time once, and remembers who was told by several files. */
export interface OneOfEach {
  readonly settle: (entries: readonly SourceEntry[]) => Generator<void, readonly SourceEntry[]>;
  readonly inFiles: () => readonly InFiles[];
}

/** What is known of somebody over all times. */
interface Known {
  readonly name: string;
  readonly nip: string;
  readonly sources: Set<number>;
  /** The sources that say something of one time; empty while no two do. */
  readonly together: Set<number>;
  differs: boolean;
}

/**
 * Counts a person once at a time, whatever the number of files that speak of the person. A row without SKP gives way to
 * one with; of the copies of one SKP stays the one that is judged; of several SKP counts, as in one workbook, the one
 * that begins last, and of those that begin together the judged one. A list of e-Kinerja does not say when an SKP
 * begins: it counts where no workbook has a predikat.
 * @param files the name of the file of each source
 */
export const oneOfEach = (files: readonly string[]): OneOfEach => {
  const people = new Map<string, Known>();
  const knownOf = (key: string, { person }: RecapEntry): Known => {
    const known = people.get(key) ?? {
      name: person?.nama ?? "",
      nip: person?.nip ?? "",
      sources: new Set(),
      together: new Set(),
      differs: false,
    };
    people.set(key, known);
    return known;
  };
  return {
    *settle(entries) {
      const groups = grouped(entries, ({ entry }) => personKey(entry));
      yield;
      const settled = new Map<SourceEntry, SourceEntry>();
      for (const [key, group] of groups) {
        const [first] = group;
        if (!first) continue;
        const known = knownOf(key, first.entry);
        for (const { source } of group) known.sources.add(source);
        if (known.sources.size > 1) remember(known, group);
        const isOne = group.every(({ source }) => source === first.source);
        for (const [one, told] of isOne ? same(group) : settledOf(group, files)) settled.set(one, told);
        yield;
      }
      return entries.flatMap((one) => settled.get(one) ?? []);
    },
    inFiles: () => [
      ...[...people.values()].flatMap(({ name, nip, together, differs }) =>
        together.size > 1 ? [{ name, nip, files: namesOf(files, together), differs, maybe: false }] : [],
      ),
      ...sameNames([...people.values()], files),
    ],
  };
};

/** By NIP; who has none by the id of the row, which copies of a workbook share. */
const personKey = ({ person, skp }: RecapEntry): string =>
  person ? person.nip || person.id : `skp ${skp?.id ?? ""}`;

const remember = (known: Known, group: readonly SourceEntry[]): void => {
  const some = group.filter(({ entry }) => entry.skp);
  const speaking = some.length > 0 ? some : group;
  const sources = new Set(speaking.map(({ source }) => source));
  if (sources.size < 2) return;
  for (const source of sources) known.together.add(source);
  if (new Set(some.flatMap(({ entry }) => entry.predikat ?? [])).size > 1) known.differs = true;
};

/** Entries, each with what is told of it. */
type Settled = readonly (readonly [SourceEntry, SourceEntry])[];

const same = (some: readonly SourceEntry[]): Settled => some.map((one) => [one, one]);

/** The entries of one person that stay; those that are counted elsewhere say so. */
const settledOf = (group: readonly SourceEntry[], files: readonly string[]): Settled => {
  const having = group.filter(({ entry }) => entry.skp);
  if (having.length === 0) return same(group.slice(0, 1));
  const kept = withoutCopies(having);
  const best = bestOf(kept.filter(({ entry }) => mayCount(entry.why)));
  return kept.map((one) => [
    one,
    best === undefined || one === best || !mayCount(one.entry.why)
      ? one
      : { ...one, entry: elsewhere(one, best, files) },
  ]);
};

const elsewhere = (one: SourceEntry, best: SourceEntry, files: readonly string[]): RecapEntry => {
  const { skp, person, status, post } = one.entry;
  const why: NotCounted =
    one.source === best.source
      ? { why: "otherSkp", unit: best.unit }
      : { why: "otherFile", file: files[best.source] ?? "" };
  return { ...(skp && { skp }), ...(person && { person }), status, post, isFinal: false, why };
};

/** One row of each SKP: a workbook that was copied holds the same SKP. */
const withoutCopies = (some: readonly SourceEntry[]): readonly SourceEntry[] =>
  [...grouped(some, (one) => one.entry.skp?.id || `row ${some.indexOf(one)}`).values()].flatMap((copies) => {
    const [first, ...others] = copies;
    return first ? [others.reduce((best, one) => (rank(one) > rank(best) ? one : best), first)] : [];
  });

const mayCount = (why: NotCounted | undefined): boolean =>
  why === undefined || why.why === "notYet" || why.why === "noPeriod" || why.why === "noResults";

/** How much an entry says: a final predikat, any, that one is awaited, nothing of it. */
const rank = ({ entry: { predikat, isFinal, why } }: SourceEntry): number =>
  predikat !== undefined
    ? isFinal
      ? 4
      : 3
    : why === undefined || why.why === "notYet"
      ? 2
      : mayCount(why)
        ? 1
        : 0;

const bestOf = (open: readonly SourceEntry[]): SourceEntry | undefined => {
  const dated = open.filter(({ entry }) => typeof entry.skp?.mulai === "number");
  const undated = open.filter((one) => !dated.includes(one));
  const begin = ({ entry }: SourceEntry): number => entry.skp?.mulai ?? -Infinity;
  const last = (some: readonly SourceEntry[]) =>
    some.reduce<SourceEntry | undefined>(
      (best, one) =>
        best && (begin(best) > begin(one) || (begin(best) === begin(one) && rank(best) > rank(one)))
          ? best
          : one,
      undefined,
    );
  const [one, other] = [last(dated), last(undated)];
  return !one || (other && one.entry.predikat === undefined && rank(other) > rank(one)) ? other : one;
};

const namesOf = (files: readonly string[], sources: ReadonlySet<number>): string[] => [
  ...new Set([...sources].sort((one, other) => one - other).map((source) => files[source] ?? "")),
];

/** People of one name in several files, of whom one has no NIP: nobody but the office knows whether they are one. */
const sameNames = (people: readonly Known[], files: readonly string[]): InFiles[] =>
  [...grouped(people, ({ name }) => bare(name)).values()].flatMap((some) => {
    const [first] = some;
    if (!first || first.name === "" || some.length < 2 || some.every(({ nip }) => nip !== "")) return [];
    const all = namesOf(files, new Set(some.flatMap(({ sources }) => [...sources])));
    return all.length < 2 ? [] : [{ name: first.name, nip: "", files: all, differs: false, maybe: true }];
  });
