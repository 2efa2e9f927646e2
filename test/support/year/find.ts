import type { Book } from "../../../src/model/book";
import { inForce } from "../../../src/model/resultTree";
import type { Row } from "../../../src/model/tables";

const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`the workbook has no ${what}`);
  return found;
};

/** The person of a name. */
export const personOf = ({ tables }: Book, name: string): Row<"pegawai"> =>
  known(
    tables.pegawai.rows.find(({ nama }) => nama === name),
    name,
  );

/** The first SKP of a person. */
export const planOf = (book: Book, name: string): Row<"skp"> => {
  const { id } = personOf(book, name);
  return known(
    book.tables.skp.rows.find(({ idPegawai }) => idPegawai === id),
    `SKP of ${name}`,
  );
};

/** The results in force of a person's first SKP. */
export const resultsOf = (book: Book, name: string): Row<"kinerja">[] => {
  const { id } = planOf(book, name);
  return book.tables.kinerja.rows.filter((row) => inForce(row) && row.idSkp === id);
};

/** The indicators in force of these results. */
export const indicatorsOf = (book: Book, name: string): Row<"indikator">[] => {
  const results = new Set(resultsOf(book, name).map(({ id }) => id));
  return book.tables.indikator.rows.filter((row) => inForce(row) && results.has(row.idKinerja));
};

/** What was realised of an indicator in a period; "" where nothing was. */
export const realisedOf = ({ tables }: Book, indicator: string, period: string): string | number =>
  tables.realisasi.rows.find(({ idIndikator, periode }) => idIndikator === indicator && periode === period)
    ?.realisasi ?? "";

/** How an SKP without an evaluation stands. */
const none: Pick<Row<"penilaian">, "id" | "status" | "dinilaiOleh"> = { id: "", status: "", dinilaiOleh: "" };

/** The evaluation of a person in a period. */
export const evaluationOf = (
  book: Book,
  name: string,
  period: string,
): Partial<Row<"penilaian">> & typeof none => {
  const { id } = planOf(book, name);
  return book.tables.penilaian.rows.find(({ idSkp, periode }) => idSkp === id && periode === period) ?? none;
};
