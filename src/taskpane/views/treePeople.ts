import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";
import { treeOf } from "../../rules/tree";
import { grouped } from "../../model/grouped";
import { hung, keysOf, once } from "./tree";
import type { Forest } from "./tree";
import { faultsOf, placeFault, problemsByRow } from "./treeFaults";
import type { RowFault } from "./treeFaults";

/** The people of the workbook under their pejabat penilai, as they are shown. */
export interface PeopleForest extends Forest {
  readonly people: readonly Row<"pegawai">[];
  /** All SKP of a person. */
  readonly plansAt: (at: number) => readonly Row<"skp">[];
  /** The SKP whose pejabat penilai places the person. */
  readonly planAt: (at: number) => Row<"skp"> | undefined;
  readonly faultsAt: (at: number) => readonly RowFault[];
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
  const { place, parent } = treeOf(
    people.map(({ id }) => id),
    superiors,
  );
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
