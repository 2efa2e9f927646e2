import { bare } from "../../rules/words";
import type { Book } from "../book";
import { setting } from "../book";
import { toSerial } from "../civilDate";
import type { Row } from "../tables";
import { changeRules } from "./kinds";
import type { PeopleChange } from "./kinds";
import { isDefinitive, plansOf } from "./spans";

/** The last day of the workbook's year; null where it says none. */
export const lastDayOf = (book: Book): number | null => {
  const year = Number(setting(book, "tahun"));
  return Number.isInteger(year) && year > 0 ? toSerial({ year, month: 12, day: 31 }) : null;
};

/**
 * The last day of the SKP that begins with a change: where it is not known the year's, and of a definitive one the day
 * before the next definitive SKP of the person.
 */
export const endOfNext = (book: Book, change: PeopleChange): number | null => {
  const { person, from, until } = change;
  const last = until ?? lastDayOf(book);
  if (changeRules[change.kind].begins !== "next") return last;
  const later = plansOf(book, person)
    .filter((plan) => isDefinitive(plan) && (plan.mulai ?? -Infinity) > from)
    .map(({ mulai }) => (mulai ?? 0) - 1);
  return later.length ? Math.min(...later, last ?? Infinity) : last;
};

/** Whether an SKP is the one that a change begins. */
export const isNextPlan = ({ kind, from, post }: PeopleChange, plan: Row<"skp">): boolean =>
  plan.mulai === from &&
  bare(plan.jabatan) === bare(post?.jabatan ?? "") &&
  bare(plan.unit) === bare(post?.unit ?? "") &&
  isDefinitive(plan) === (changeRules[kind].begins === "next");
