import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";
import { levelsOf, treeOf } from "../../rules/tree";
import type { Place } from "../../rules/tree";
import { grouped } from "../../model/grouped";
import { hung, keysOf, once } from "./tree";
import type { Forest } from "./tree";
import { addFindings, faultsOf, placeFault, problemsByRow } from "./treeFaults";
import type { RowFault } from "./treeFaults";
import type { ResultFindings } from "./treeFindings";

/** The people of the workbook under their pejabat penilai, as they are shown. */
export interface PeopleForest extends Forest {
  readonly people: readonly Row<"pegawai">[];
  /** All SKP of a person. */
  readonly plansAt: (at: number) => readonly Row<"skp">[];
  /** The SKP whose pejabat penilai places the person. */
  readonly planAt: (at: number) => Row<"skp"> | undefined;
  readonly faultsAt: (at: number) => readonly RowFault[];
  readonly counts: PeopleCounts;
}

/** How people stand: at the top, under a superior who is nobody, under themselves, in a circle; and how many levels. */
export interface PeopleCounts {
  readonly top: number;
  readonly missing: number;
  readonly own: number;
  readonly circle: number;
  readonly depth: number;
}

/**
 * The SKP that says under whom a person works: the one of today, and of several that of the post held in full, not as
 * Plt or Plh; else the first.
 */
export const currentPlan = (plans: readonly Row<"skp">[], today: number): Row<"skp"> | undefined => {
  const now = plans.filter(
    ({ mulai, selesai }) => (mulai ?? -Infinity) <= today && today <= (selesai ?? Infinity),
  );
  const full = now.find(({ kedudukan }) => kedudukan === "" || kedudukan === "Definitif");
  return full ?? now[0] ?? plans[0];
};

/** Every person under the pejabat penilai of the SKP of `today`; `me` is the id of who works here. */
export const peopleForest = (book: Book, me: string, today: number): PeopleForest => {
  const people = book.tables.pegawai.rows;
  const byPerson = grouped(book.tables.skp.rows, ({ idPegawai }) => idPegawai);
  const plansAt = (at: number) => byPerson.get(people[at]?.id ?? "") ?? [];
  const plans = people.map((_, at) => currentPlan(plansAt(at), today));
  const superiors = plans.map((plan) => plan?.idPenilai ?? "");
  const asTree = treeOf(
    people.map(({ id }) => id),
    superiors,
  );
  const { place, parent } = asTree;
  const count = (wanted: Place) => place.filter((one) => one === wanted).length;
  const depth = levelsOf(asTree).level.reduce((most, level) => Math.max(most, level), 0);
  const problems = problemsByRow(book, "pegawai");
  const faultsAt = (at: number) => faultsOf(placeFault(place[at], parent[at]), problems.get(at));
  const tree = hung(parent, (at) => place[at] === "onCycle" || place[at] === "ownParent");
  const post = (at: number) => plans[at]?.jabatan || (people[at]?.jabatan ?? "");
  const unit = (at: number) => plans[at]?.unit || (people[at]?.unit ?? "");
  return {
    size: people.length,
    ...tree,
    ...keysOf(people.map(({ id }) => id)),
    people,
    plansAt,
    planAt: (at) => plans[at],
    faultsAt,
    counts: {
      top: count("top"),
      missing: count("missingParent"),
      own: count("ownParent"),
      circle: count("onCycle"),
      depth,
    },
    isMine: (at) => me !== "" && (people[at]?.id === me || superiors[at] === me),
    isFaulty: (at) => faultsAt(at).length > 0,
    searched: once(() =>
      people.map(({ nama, nip }, at) => `${nama}\n${nip}\n${post(at)}\n${unit(at)}`.toLowerCase()),
    ),
    rowAt: (at) => ({
      text: people[at]?.nama ?? "",
      line: [post(at), unit(at)].filter((part) => part !== "").join(" · "),
      owner: "",
      kind: "",
      under: tree.children[at]?.length ?? 0,
      faults: faultsAt(at).length,
    }),
  };
};

/** The same with what the audit found counted on its people, and nothing made anew. */
export const withPeopleFindings = (forest: PeopleForest, findings: ResultFindings): PeopleForest => {
  if (findings.size === 0) return forest;
  const of = (at: number) => findings.get(forest.people[at]?.id ?? "");
  const faultsAt = (at: number) => {
    const some = of(at);
    return some ? addFindings(forest.faultsAt(at), some) : forest.faultsAt(at);
  };
  return {
    ...forest,
    faultsAt,
    isFaulty: (at) => of(at) !== undefined || forest.isFaulty(at),
    rowAt: (at) => ({ ...forest.rowAt(at), faults: faultsAt(at).length }),
  };
};
