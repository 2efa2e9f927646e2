import type { Book } from "../model/book";
import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** For which period realisations are to be filled in, and of whom. */
export interface RealisationWish {
  /** As the table of periods names it. */
  readonly periode: string;
  /** The id of one SKP; absent for all. */
  readonly idSkp?: string;
}

/** Makes a row to fill for every indicator in force that has none in the period. */
export const prepareRealisation: Action<RealisationWish> = {
  name: "prepareRealisation",
  plan: (book, { periode, idSkp }, tools) => {
    const period = book.tables.periode.rows.find((row) => row.periode === periode);
    if (!period) return { refused: "unknownPeriod", facts: { periode } };
    if (idSkp !== undefined && !byId(book, "skp").has(idSkp)) return { refused: "unknownSkp" };
    const tables = ensureTables(book, ["realisasi"]);
    if (isRefusal(tables)) return tables;
    const merger = mergeInto(book, "realisasi", tools, (row) => [`${row.periode}\n${row.idIndikator}`]);
    for (const { id } of indicatorsOf(book, period, idSkp))
      merger.put({ periode, idIndikator: id }, () => true);
    return { steps: [...tables, ...merger.steps()] };
  },
};

/** Indicators in force of results in force, of SKPs whose span meets the period's. */
const indicatorsOf = (book: Book, period: Row<"periode">, idSkp: string | undefined): Row<"indikator">[] => {
  const plans = new Set(
    book.tables.skp.rows
      .filter((row) => (idSkp === undefined || row.id === idSkp) && meets(row, period))
      .map(({ id }) => id),
  );
  const results = new Set(
    book.tables.kinerja.rows.filter((row) => inForce(row) && plans.has(row.idSkp)).map(({ id }) => id),
  );
  return book.tables.indikator.rows.filter(
    (row) => row.id !== "" && inForce(row) && results.has(row.idKinerja),
  );
};

type Span = Pick<Row<"periode">, "mulai" | "selesai">;

/** Whether two spans share a day; an end that is not known is open. */
const meets = (one: Span, other: Span): boolean =>
  (one.mulai ?? -Infinity) <= (other.selesai ?? Infinity) &&
  (other.mulai ?? -Infinity) <= (one.selesai ?? Infinity);
