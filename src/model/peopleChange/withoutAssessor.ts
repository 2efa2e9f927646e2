import { bare } from "../../rules/words";
import type { Book } from "../book";
import { byId } from "../book";
import { grouped } from "../grouped";
import { isLeaving } from "../leaving";
import type { Row } from "../tables";
import { holds } from "./spans";

/**
 * The SKP of a day whose penilai is no longer there: gone for good, away to study, without a post on that day, or in
 * another post while the unit of the SKP is that of a post which the penilai had. Who names nobody stands at the top.
 */
export const withoutAssessor = (book: Book, day: number): readonly Row<"skp">[] => {
  const people = byId(book, "pegawai");
  const away = new Set(
    book.tables.keaktifan.rows
      .filter(
        (absence) => (isLeaving(absence.alasan) || absence.alasan === "tugas belajar") && holds(absence, day),
      )
      .map(({ idPegawai }) => idPegawai),
  );
  const posts = grouped(book.tables.skp.rows, ({ idPegawai }) => idPegawai);
  const isThere = ({ idPenilai, unit }: Row<"skp">): boolean => {
    if (away.has(idPenilai)) return false;
    const all = posts.get(idPenilai) ?? [];
    const now = all.filter((post) => holds(post, day));
    if (all.length === 0) return true;
    const led = (some: readonly Row<"skp">[]) => some.some((post) => bare(post.unit) === bare(unit));
    return now.length > 0 && (led(now) || !led(all));
  };
  return book.tables.skp.rows.filter(
    (plan) =>
      holds(plan, day) && plan.idPenilai !== plan.idPegawai && people.has(plan.idPenilai) && !isThere(plan),
  );
};
