import type { Book } from "../book";
import { inForce } from "../resultTree";

/** What an SKP lacks before it can be agreed: any result, or an indicator of one of its results. */
export type PlanLack = "results" | "indicators";

/**
 * What SKP lack, by id; those that are complete are not named. Every SKP has rencana hasil kerja beserta ukuran
 * keberhasilan dan target (PermenPANRB 6/2022, penetapan dan klarifikasi ekspektasi).
 */
export const lacksOf = (book: Book): ReadonlyMap<string, PlanLack> => {
  const measured = new Set(book.tables.indikator.rows.filter(inForce).map(({ idKinerja }) => idKinerja));
  const lacks = new Map<string, PlanLack>(book.tables.skp.rows.map(({ id }) => [id, "results"]));
  const bare = new Set<string>();
  for (const row of book.tables.kinerja.rows) {
    if (!inForce(row)) continue;
    lacks.delete(row.idSkp);
    if (!measured.has(row.id)) bare.add(row.idSkp);
  }
  for (const id of bare) lacks.set(id, "indicators");
  return lacks;
};
