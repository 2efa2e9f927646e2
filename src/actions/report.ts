import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import { definitionOf } from "../model/tables";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { changesOf } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** The cells of a realisation that people fill in: what was achieved and proves it, and what its penilai answers. */
export type ReportColumn = "realisasi" | "namaBukti" | "tautan" | "sumberData" | "umpanBalik";

/** What was achieved of one indicator in one period, its evidence, and the feedback on it. */
export interface ReportWish {
  /** The id of the indicator. */
  readonly indicator: string;
  /** As the table of periods names it. */
  readonly periode: string;
  /** The id of the row, where a person filled in one of several; else the first of this indicator and period. */
  readonly row?: string;
  readonly cells: readonly CellEdit<ReportColumn>[];
}

/** Writes the realisation of one indicator in one period; its row is made where there is none yet. */
export const report: Action<ReportWish> = {
  name: "report",
  plan: (book, { indicator, periode, row, cells }, tools) => {
    const own = byId(book, "indikator").get(indicator);
    if (!own || !inForce(own)) return { refused: "indicatorGone" };
    if (!book.tables.periode.rows.some((one) => one.periode === periode))
      return { refused: "unknownPeriod", facts: { periode } };
    const tables = ensureTables(book, ["realisasi"]);
    if (isRefusal(tables)) return tables;
    const there = book.tables.realisasi.rows.find(
      (one) =>
        (row === undefined || one.id === row) && one.periode === periode && one.idIndikator === indicator,
    );
    if (there) return { steps: [...tables, ...changesOf("realisasi", there.id, cells)] };
    if (row !== undefined) return { refused: "rowGone" };
    const filled = cells.flatMap(({ column, to }) =>
      to === null || to === "" ? [] : [[column, to] as const],
    );
    if (filled.length === 0) return { steps: [] };
    const id = tools.newId(definitionOf("realisasi").letter);
    const made = { ...Object.fromEntries(filled), periode, idIndikator: indicator, id };
    return { steps: [...tables, { do: "append", table: "realisasi", rows: [made] }] };
  },
};
