import type { Book } from "./book";
import { byId } from "./book";
import { grouped } from "./grouped";
import { calendarsOf } from "./periods";
import { meets } from "./span";
import type { Span } from "./span";
import type { Row } from "./tables";

/** An SKP that is of a period. */
export interface OfPeriod {
  readonly skp: Row<"skp">;
  /** Its owner; undefined where the list of employees has nobody of this id. */
  readonly person: Row<"pegawai"> | undefined;
  /** As the SKP names it, else as its owner's row does. */
  readonly unit: string;
  /** The period as this unit has it. */
  readonly period: Row<"periode">;
  /** Its row in Penilaian; the first where several are of one SKP and period. */
  readonly evaluation: Row<"penilaian"> | undefined;
  /** The owner's absences that share a day with the period. */
  readonly absences: readonly Row<"keaktifan">[];
  /** Whether they leave no day of the SKP within the period: there is nothing to judge. */
  readonly away: boolean;
}

/** The SKP whose span meets a period, as their units have it, in the order of the table. */
export const ofPeriod = (book: Book, period: string): OfPeriod[] => {
  const people = byId(book, "pegawai");
  const evaluations = grouped(
    book.tables.penilaian.rows.filter((row) => row.periode === period),
    ({ idSkp }) => idSkp,
  );
  const absences = grouped(book.tables.keaktifan.rows, ({ idPegawai }) => idPegawai);
  const calendarOf = calendarsOf(book);
  return book.tables.skp.rows.flatMap((skp): OfPeriod[] => {
    const person = people.get(skp.idPegawai);
    const unit = skp.unit || (person?.unit ?? "");
    const row = calendarOf(unit).find(({ periode }) => periode === period);
    if (skp.id === "" || !row || !meets(skp, row)) return [];
    const within = person ? (absences.get(person.id) ?? []).filter((one) => meets(one, row)) : [];
    return [
      {
        skp,
        person,
        unit,
        period: row,
        evaluation: evaluations.get(skp.id)?.[0],
        absences: within,
        away: isAway(within, skp, row),
      },
    ];
  });
};

const beginning = ({ mulai }: Span): number => mulai ?? -Infinity;
const ending = ({ selesai }: Span): number => selesai ?? Infinity;

const common = (one: Span, other: Span): Span => ({
  mulai: Math.max(beginning(one), beginning(other)),
  selesai: Math.min(ending(one), ending(other)),
});

/** Whether absences leave no day that an SKP and a period share. */
export const isAway = (absences: readonly Span[], skp: Span, period: Span): boolean =>
  covers(absences, common(skp, period));

/** Whether spans, one after the other, leave no day of another span. */
const covers = (spans: readonly Span[], whole: Span): boolean => {
  let next = beginning(whole);
  for (const span of [...spans].sort((one, other) => beginning(one) - beginning(other)))
    if (beginning(span) <= next) next = Math.max(next, ending(span) + 1);
  return next > ending(whole);
};
