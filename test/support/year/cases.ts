import type { Book } from "../../../src/model/book";
import { evaluationsOf } from "../../../src/taskpane/views/judge";
import { sampleCases } from "../../fixtures/sampleCases";
import { personOf } from "./find";
import { sample, wholeYear } from "./office";

/** The cases of the sample's list, with the people named there of whom something does not hold. */
const casesWithout = (holds: (kasus: string, kunci: string) => boolean): string[] =>
  sample.kasus.flatMap(({ kasus, pegawai }) =>
    pegawai.filter((kunci) => !holds(kasus, kunci)).map((kunci) => `${kasus}: ${kunci}`),
  );

/** The cases that people do not show on a day (Excel's serial number) whom the list names. */
export const unshown = (book: Book, today: number): string[] => {
  const { cases } = sampleCases(book, today);
  return casesWithout((kasus, kunci) => cases[kasus]?.(kunci) === true);
};

/**
 * The cases whose people were left out since a day (Excel's serial number): who neither was judged nor judged anybody,
 * of whose evaluations one is not endorsed, and of whom the pane does not say why the year is not judged.
 */
export const leftOut = (book: Book, since: number): string[] => {
  const { skp, penilaian } = book.tables;
  const recent = penilaian.rows.filter(({ tanggal }) => (tanggal ?? 0) >= since);
  const year = evaluationsOf(book, wholeYear);
  return casesWithout((_, kunci) => {
    const { id, nama } = personOf(book, sampleCases(book, since).nameOf(kunci));
    const plans = new Set(skp.rows.filter(({ idPegawai }) => idPegawai === id).map((plan) => plan.id));
    const theirs = recent.filter(({ idSkp, dinilaiOleh }) => plans.has(idSkp) || dinilaiOleh === nama);
    return theirs.length > 0
      ? theirs.every(({ status }) => status === "disahkan")
      : year.some(({ name, notJudged }) => name === nama && notJudged !== "");
  });
};
