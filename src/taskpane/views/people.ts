import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import type { Row } from "../../model/tables";

/** The employee of every SKP, by the id of the SKP; an SKP whose employee is not in the list is left out. */
export const ownersOf = (book: Book): ReadonlyMap<string, Row<"pegawai">> => {
  const employees = byId(book, "pegawai");
  return new Map(
    book.tables.skp.rows.flatMap(({ id, idPegawai }) => {
      const employee = employees.get(idPegawai);
      return employee ? [[id, employee] as const] : [];
    }),
  );
};

/** The first letters of the first two words of a name, without titles: "dr. Sri Lestari, M.Si." is SL. */
export const initials = (name: string): string =>
  (name.split(",")[0] ?? "")
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith("."))
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join("");
