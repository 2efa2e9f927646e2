import type { Book } from "../model/book";
import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import { bare } from "../rules/words";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** Whose rencana aksi is carried from one period into another. */
export interface CopyWish {
  /** The id of the SKP. */
  readonly skp: string;
  /** Names of periods. */
  readonly from: string;
  readonly to: string;
}

/** Takes the steps of an earlier period as a start: text and target, for results in force that lack them. */
export const copySteps: Action<CopyWish> = {
  name: "copySteps",
  plan: (book, { skp, from, to }, tools) => {
    if (!byId(book, "skp").has(skp)) return { refused: "unknownSkp" };
    const unknown = [from, to].find((name) => !hasPeriod(book, name));
    if (unknown !== undefined) return { refused: "unknownPeriod", facts: { periode: unknown } };
    const tables = ensureTables(book, ["rencanaAksi"]);
    if (isRefusal(tables)) return tables;
    const own = new Set(
      book.tables.kinerja.rows.filter((row) => row.idSkp === skp && inForce(row)).map(({ id }) => id),
    );
    const merger = mergeInto(book, "rencanaAksi", tools, (row) => [
      `${row.periode}\n${row.idKinerja}\n${bare(row.rencana)}`,
    ]);
    for (const { periode, idKinerja, urutan, rencana, target } of book.tables.rencanaAksi.rows)
      if (periode === from && own.has(idKinerja) && rencana !== "")
        merger.put({ periode: to, urutan, rencana, target, idKinerja }, () => true);
    const steps = merger.steps();
    return { steps: steps.length ? [...tables, ...steps] : [] };
  },
};

const hasPeriod = (book: Book, name: string): boolean =>
  book.tables.periode.rows.some(({ periode }) => periode === name);
