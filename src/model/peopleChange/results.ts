import type { Book } from "../book";
import { byId } from "../book";
import { isLocked } from "../locked";
import { inForce, parentIdOf } from "../resultTree";
import type { Row } from "../tables";
import { endedPlans } from "./endings";
import type { PeopleChange } from "./kinds";

type Result = Row<"kinerja">;

/** A result of an SKP that ends, and what hangs on it. */
export interface EndingResult {
  readonly row: Result;
  /** Results of SKP that are not agreed, which can go along where it goes on. */
  readonly free: readonly Result[];
  /** Results of agreed SKP: they stay where they hang until those are adjusted. */
  readonly locked: readonly Result[];
}

/** The results in force of the SKP that end with a change, with what hangs on them outside of these SKP. */
export const endingResults = (book: Book, change: PeopleChange): readonly EndingResult[] => {
  const ended = new Set(endedPlans(book, change).map(({ id }) => id));
  if (ended.size === 0) return [];
  const plans = byId(book, "skp");
  const indicators = byId(book, "indikator");
  const rows = book.tables.kinerja.rows.filter(inForce);
  return rows
    .filter(({ idSkp }) => ended.has(idSkp))
    .map((row) => {
      const under = rows.filter(
        (child) =>
          child.id !== row.id &&
          !ended.has(child.idSkp) &&
          child.idSkp !== change.results?.to &&
          parentIdOf(child, indicators) === row.id,
      );
      const isAgreed = ({ idSkp }: Result) => isLocked(plans.get(idSkp) ?? { status: "" });
      return { row, free: under.filter((child) => !isAgreed(child)), locked: under.filter(isAgreed) };
    });
};
