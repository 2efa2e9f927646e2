import type { Book } from "../../model/book";
import { periodsOf } from "./periods";

/** The periods in which something was realised, earliest first, the yearly one last. */
export const realisedPeriods = (book: Book): readonly string[] => {
  const realised = new Set<string>();
  for (const { periode, realisasi } of book.tables.realisasi.rows)
    if (periode !== "" && realisasi !== "") realised.add(periode);
  const known = periodsOf(book).map(({ name }) => name);
  return [
    ...[...realised].filter((name) => !known.includes(name)),
    ...known.filter((name) => realised.has(name)),
  ];
};
