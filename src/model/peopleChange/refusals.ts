import type { Book } from "../book";
import { byId, setting } from "../book";
import { fromSerial } from "../civilDate";
import { isLocked } from "../locked";
import type { Refusal } from "../plan";
import { endedPlans } from "./endings";
import { handoverOf } from "./handover";
import { changeRules, theNext } from "./kinds";
import type { PeopleChange } from "./kinds";
import { isDefinitive, plansOf } from "./spans";
import { isNextPlan } from "./succession";

/** Why a change of people cannot be written; undefined where it can. */
export const refusalOf = (book: Book, change: PeopleChange): Refusal | undefined => {
  for (const check of checks) {
    const refused = check(book, change);
    if (refused) return refused;
  }
  return undefined;
};

type Check = (book: Book, change: PeopleChange) => Refusal | undefined;

const nameOf = (book: Book, id: string): string => byId(book, "pegawai").get(id)?.nama ?? "";

const isSomebody: Check = (book, { kind, person, newcomer }) => {
  if (byId(book, "pegawai").has(person)) return undefined;
  if (!changeRules[kind].newcomer || !newcomer) return { refused: "personGone" };
  return newcomer.nama.trim() === "" ? { refused: "changeNoName" } : undefined;
};

/** An absence may have begun before the year, and may last beyond it. */
const isInYear: Check = (book, { kind, from }) => {
  const year = Number(setting(book, "tahun"));
  const { absence, ends } = changeRules[kind];
  return year > 0 && (absence === "" || ends === "all") && fromSerial(from).year !== year
    ? { refused: "changeOtherYear", facts: { there: year, wanted: fromSerial(from).year } }
    : undefined;
};

const lastsADay: Check = (_book, { from, until }) =>
  until !== undefined && until !== null && until < from ? { refused: "changeEndsEarly" } : undefined;

const hasPost: Check = (_book, { kind, post }) =>
  changeRules[kind].begins !== "none" && (post?.jabatan ?? "").trim() === ""
    ? { refused: "changeNoPost" }
    : undefined;

const endsSomething: Check = (book, change) =>
  changeRules[change.kind].ends === "acting" && endedPlans(book, change).length === 0
    ? { refused: "changeNotActing", facts: { name: nameOf(book, change.person) } }
    : undefined;

/** Nobody holds two posts for good on one day: what begins on that very day has no day before on which it could end. */
const startsAlone: Check = (book, change) => {
  if (changeRules[change.kind].begins !== "next") return undefined;
  const other = plansOf(book, change.person).find(
    (plan) => isDefinitive(plan) && plan.mulai === change.from && !isNextPlan(change, plan),
  );
  return other
    ? { refused: "changeSameDay", facts: { name: nameOf(book, change.person), title: other.jabatan } }
    : undefined;
};

const knowsAssessors: Check = (book, { person, post, handover }) => {
  const people = byId(book, "pegawai");
  const named = [post?.penilai ?? "", handover?.to ?? "", handover?.of ?? ""].filter((id) => id !== "");
  if (named.some((id) => !people.has(id))) return { refused: "changeAssessorGone" };
  return person !== "" && (post?.penilai === person || handover?.to === person)
    ? { refused: "changeOwnAssessor", facts: { name: nameOf(book, person) } }
    : undefined;
};

const takerIsOpen: Check = (book, { results }) => {
  if (!results || results.ids.length === 0 || results.to === theNext) return undefined;
  const taker = byId(book, "skp").get(results.to);
  if (!taker) return { refused: "skpGone" };
  return isLocked(taker)
    ? { refused: "agreedSkp", facts: { name: nameOf(book, taker.idPegawai) || taker.jabatan } }
    : undefined;
};

/** Whoever takes over, and whoever is judged anew, must not come to stand above themselves. */
const opensNoCircle: Check = (book, change) => {
  const { handed } = handoverOf(book, change);
  const now = new Map<string, string>();
  for (const plan of book.tables.skp.rows)
    if ((plan.selesai ?? Infinity) >= change.from && (isDefinitive(plan) || !now.has(plan.idPegawai)))
      now.set(plan.idPegawai, plan.idPenilai);
  for (const { plan, idPenilai } of handed) now.set(plan.idPegawai, idPenilai);
  if (changeRules[change.kind].begins === "next" && change.post) now.set(change.person, change.post.penilai);
  const starts = [change.handover?.to, change.post?.penilai, change.person].filter((id) => id);
  const circling = starts.find((start) => start !== undefined && comesBack(now, start));
  return circling === undefined
    ? undefined
    : { refused: "changeCircle", facts: { name: nameOf(book, circling) } };
};

/** Whether the way up from a person leads to that person again. */
const comesBack = (above: ReadonlyMap<string, string>, start: string): boolean => {
  const passed = new Set<string>();
  for (let one = above.get(start) ?? ""; one !== "" && !passed.has(one); one = above.get(one) ?? "") {
    if (one === start) return true;
    passed.add(one);
  }
  return false;
};

const checks: readonly Check[] = [
  isSomebody,
  isInYear,
  lastsADay,
  hasPost,
  endsSomething,
  startsAlone,
  knowsAssessors,
  takerIsOpen,
  opensNoCircle,
];
