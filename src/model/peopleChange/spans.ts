import type { Book } from "../book";
import type { Span } from "../span";
import type { Row } from "../tables";

type Plan = Row<"skp">;

/** Whether a span holds a day. */
export const holds = ({ mulai, selesai }: Span, day: number): boolean =>
  (mulai ?? -Infinity) <= day && day <= (selesai ?? Infinity);

/** Whether a post is held for good: not as Plt, Plh or Pj. */
export const isDefinitive = ({ kedudukan }: Pick<Plan, "kedudukan">): boolean =>
  kedudukan === "" || kedudukan === "Definitif";

/** Whether an SKP that had begun before a day ends with the day before it, or would have to. */
export const endsBefore = ({ mulai, selesai }: Span, day: number): boolean =>
  (mulai ?? -Infinity) < day && (selesai ?? Infinity) >= day - 1;

/** The SKP of a person, in the order of the table. */
export const plansOf = (book: Book, person: string): readonly Plan[] =>
  person === "" ? [] : book.tables.skp.rows.filter(({ idPegawai, id }) => idPegawai === person && id !== "");

/** Of some SKP of a person the one that counts on a day: the definitive one, else the first that holds the day. */
export const mainOn = (plans: readonly Plan[], day: number): Plan | undefined => {
  const now = plans.filter((plan) => holds(plan, day));
  return now.find(isDefinitive) ?? now[0];
};

/** The SKP by which a person stands in the office on a day; undefined where none does. */
export const planOn = (book: Book, person: string, day: number): Plan | undefined =>
  mainOn(plansOf(book, person), day);
