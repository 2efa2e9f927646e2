import type { Book } from "../book";
import type { Row } from "../tables";
import { changeRules } from "./kinds";
import type { PeopleChange } from "./kinds";
import { endsBefore, holds, isDefinitive, plansOf } from "./spans";

type Plan = Row<"skp">;

const ending: Readonly<Record<(typeof changeRules)["cuti"]["ends"], (plan: Plan) => boolean>> = {
  all: () => true,
  definitive: isDefinitive,
  acting: (plan) => !isDefinitive(plan),
  asked: () => true,
  none: () => false,
};

/** The SKP that end on the day before a change, those that have ended by it already among them. */
export const endedPlans = (book: Book, { kind, person, from, endsPlans = false }: PeopleChange): Plan[] => {
  const { ends } = changeRules[kind];
  if (ends === "asked" && !endsPlans) return [];
  return plansOf(book, person).filter((plan) => ending[ends](plan) && endsBefore(plan, from));
};

/** The SKP of the person that go on over the day of a change. */
export const goingOn = (book: Book, change: PeopleChange): Plan[] => {
  const ended = new Set(endedPlans(book, change));
  return plansOf(book, change.person).filter((plan) => !ended.has(plan) && holds(plan, change.from));
};
