import { predikats } from "../../rules/predikat";
import type { Predikat } from "../../rules/predikat";
import type { Book } from "../book";
import { byId } from "../book";
import { isDefinitive } from "../peopleChange/spans";
import type { Row } from "../tables";
import { finalPredikat, yearlyEvaluations, yearOf } from "./evaluations";

/** Whether two years of at least Baik are known, as offices ask of kenaikan pangkat. */
export type TwoYears = "both" | "notBoth" | "lastYearUnknown";

/** A person with the predikat of this year and of the year before. */
export interface Standing {
  readonly person: Row<"pegawai">;
  readonly plan: Row<"skp">;
  readonly thisYear: Predikat;
  readonly lastYear: Predikat | undefined;
  readonly twoYears: TwoYears;
}

const isGood = (predikat: Predikat): boolean => predikats.indexOf(predikat) >= predikats.indexOf("Baik");

/**
 * Everybody whose year is judged, best first. PRACTICE: kenaikan pangkat is asked with at least Baik in two years and the
 * Dokumen Evaluasi; the workbook knows last year's predikat only where a row of tAngkaKredit names it.
 */
export const standings = (book: Book): readonly Standing[] => {
  const people = byId(book, "pegawai");
  const yearly = yearlyEvaluations(book);
  const year = yearOf(book);
  const before = new Map(
    book.tables.angkaKredit.rows.flatMap(({ idPegawai, tahun, predikat }) =>
      year !== null && tahun === year - 1 && predikat !== "" ? [[idPegawai, predikat] as const] : [],
    ),
  );
  const last = new Map<string, Standing>();
  for (const plan of book.tables.skp.rows) {
    const person = people.get(plan.idPegawai);
    const thisYear = finalPredikat(yearly.get(plan.id));
    if (!person || !thisYear || !isDefinitive(plan)) continue;
    const known = last.get(person.id);
    // Of several posts in the year the later one speaks.
    if (known && (known.plan.mulai ?? 0) > (plan.mulai ?? 0)) continue;
    const lastYear = before.get(person.id);
    const twoYears: TwoYears =
      !isGood(thisYear) || (lastYear !== undefined && !isGood(lastYear))
        ? "notBoth"
        : lastYear === undefined
          ? "lastYearUnknown"
          : "both";
    last.set(person.id, { person, plan, thisYear, lastYear, twoYears });
  }
  const rank = ({ thisYear }: Standing) => predikats.indexOf(thisYear);
  return [...last.values()].sort(
    (one, other) => rank(other) - rank(one) || one.person.nama.localeCompare(other.person.nama),
  );
};
