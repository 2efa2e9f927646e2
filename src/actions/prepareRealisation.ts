import type { Book } from "../model/book";
import { byId } from "../model/book";
import { periodsOfPlans } from "../model/periods";
import { isRefusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import { meets } from "../model/span";
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

/** Makes a row to fill for every indicator in force that has none in the period, of whoever's period it is. */
export const prepareRealisation: Action<RealisationWish> = {
  name: "prepareRealisation",
  plan: (book, { periode, idSkp }, tools) => {
    if (!book.tables.periode.rows.some((row) => row.periode === periode))
      return { refused: "unknownPeriod", facts: { periode } };
    if (idSkp !== undefined && !byId(book, "skp").has(idSkp)) return { refused: "unknownSkp" };
    const tables = ensureTables(book, ["realisasi"]);
    if (isRefusal(tables)) return tables;
    const merger = mergeInto(book, "realisasi", tools, (row) => [`${row.periode}\n${row.idIndikator}`]);
    for (const { id } of indicatorsOf(book, periode, idSkp))
      merger.put({ periode, idIndikator: id }, () => true);
    return { steps: [...tables, ...merger.steps()] };
  },
};

/** Indicators in force of results in force, of SKPs that have the period and touch it. */
const indicatorsOf = (book: Book, periode: string, idSkp: string | undefined): Row<"indikator">[] => {
  const periodsOf = periodsOfPlans(book);
  const plans = new Set(
    book.tables.skp.rows
      .filter((row) => {
        if (idSkp !== undefined && row.id !== idSkp) return false;
        const period = periodsOf(row).find((one) => one.periode === periode);
        return period !== undefined && meets(row, period);
      })
      .map(({ id }) => id),
  );
  const results = new Set(
    book.tables.kinerja.rows.filter((row) => inForce(row) && plans.has(row.idSkp)).map(({ id }) => id),
  );
  return book.tables.indikator.rows.filter(
    (row) => row.id !== "" && inForce(row) && results.has(row.idKinerja),
  );
};
