import { bare } from "../../rules/words";
import { assessorIdOf } from "../assessor";
import type { Book } from "../book";
import { byId } from "../book";
import type { Row } from "../tables";
import { endedPlans, goingOn } from "./endings";
import { changeRules } from "./kinds";
import type { PeopleChange } from "./kinds";
import { mainOn, planOn, plansOf } from "./spans";
import { isNextPlan } from "./succession";

type Plan = Row<"skp">;

/** Somebody's SKP whose penilai goes, and who comes: ids of people, "" for nobody. */
export interface Handed {
  readonly plan: Plan;
  readonly idPenilai: string;
  readonly idAtasanPenilai: string;
}

/** Who loses a penilai by a change, and who gets one. */
export interface Handover {
  /** The id of the penilai who goes; "" for nobody. */
  readonly of: string;
  readonly handed: readonly Handed[];
  /** The SKP for which nobody was named. */
  readonly left: readonly Plan[];
}

/**
 * The id of the penilai of a person on a day, else on the days beside it; "" for nobody. The SKP that begins with the
 * change does not count: a second run would find it.
 */
export const superiorOf = (book: Book, change: PeopleChange, person: string, day: number): string => {
  const plans = plansOf(book, person).filter((plan) => person !== change.person || !isNextPlan(change, plan));
  const [first] = [day, day - 1, day + 1].flatMap((one) => mainOn(plans, one) ?? []);
  return first?.idPenilai ?? "";
};

const nobody: Handover = { of: "", handed: [], left: [] };

/** Who judged until a change the SKP that it hands on. */
export const formerAssessor = (book: Book, change: PeopleChange): string => {
  const people = byId(book, "pegawai");
  switch (changeRules[change.kind].hands) {
    case "own":
      return change.person;
    case "other":
      return change.handover?.of ?? "";
    case "self":
      return change.handover?.of ?? assessorIdOf(planOn(book, change.person, change.from), people);
    case "none":
      return "";
  }
};

/** The SKP that a change takes from their penilai: those that have not ended by its day. */
export const losingAssessor = (book: Book, change: PeopleChange): readonly Plan[] => {
  const of = formerAssessor(book, change);
  if (of === "") return [];
  const theirs = book.tables.skp.rows.filter(
    (plan) =>
      plan.idPenilai === of &&
      plan.idPegawai !== of &&
      (plan.selesai ?? Infinity) >= change.from &&
      // The SKP that begins with the change was given its penilai with it.
      !(plan.idPegawai === change.person && isNextPlan(change, plan)),
  );
  const { hands } = changeRules[change.kind];
  if (hands === "self" && !change.handover?.everybody)
    return theirs.filter(({ idPegawai }) => idPegawai === change.person);
  if (hands !== "own") return theirs;
  const ended = endedPlans(book, change);
  // Who is away hands everybody over, whether the SKP ends or not.
  if (ended.length === 0) return changeRules[change.kind].absence === "" ? [] : theirs;
  // Who keeps another post keeps the people of that post's unit; a post that begins with the change has none yet.
  const kept = new Set(
    goingOn(book, change)
      .filter(({ mulai }) => (mulai ?? -Infinity) < change.from)
      .map(({ unit }) => bare(unit)),
  );
  const gone = new Set(ended.map(({ unit }) => bare(unit)));
  return kept.size === 0
    ? theirs
    : theirs.filter(({ unit }) => gone.has(bare(unit)) || !kept.has(bare(unit)));
};

/** Hands the people of a penilai to another; whoever takes over is judged by whom the former penilai was judged by. */
export const handoverOf = (book: Book, change: PeopleChange): Handover => {
  const of = formerAssessor(book, change);
  const losing = losingAssessor(book, change);
  if (of === "" || losing.length === 0) return nobody;
  const to = changeRules[change.kind].hands === "other" ? change.person : (change.handover?.to ?? "");
  if (to === "" || to === of) return { of, handed: [], left: losing };
  const above = (person: string) => superiorOf(book, change, person, change.from - (person === of ? 1 : 0));
  const handed = losing.flatMap((plan): Handed[] => {
    if (plan.idPegawai !== to) {
      const superior = above(to) === of ? above(of) : above(to);
      // The superior of before may have come down to be the penilai.
      const stays = plan.idAtasanPenilai === to || plan.idAtasanPenilai === of ? "" : plan.idAtasanPenilai;
      return [{ plan, idPenilai: to, idAtasanPenilai: superior || stays }];
    }
    const superior = plan.idAtasanPenilai || above(of);
    return superior === "" || superior === to
      ? []
      : [{ plan, idPenilai: superior, idAtasanPenilai: above(superior) }];
  });
  const done = new Set(handed.map(({ plan }) => plan.id));
  return { of, handed, left: losing.filter(({ id }) => !done.has(id)) };
};
