import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Plan, Refusal, Step } from "../model/plan";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import { bare } from "../rules/words";
import type { Action, Tools } from "./action";
import type { NewIndicator } from "./addResult";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { changesOf, editableResult, listRefusal, lockedPlans, nextOrder } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** The cells of an indicator that its form edits. */
export type IndicatorColumn =
  "urutan" | "aspek" | "indikator" | "target" | "satuan" | "arah" | "nilaiTerburuk";

/** Cells of one indicator, a new one for a result, or one that is cancelled. */
export type IndicatorEdit =
  | { readonly id: string; readonly cells: readonly CellEdit<IndicatorColumn>[] }
  | { readonly result: string; readonly add: NewIndicator }
  | { readonly cancel: string };

/**
 * Edits, adds or cancels one indicator. Results that hang on one that is cancelled hang on its result as a whole from
 * then on, but for those of agreed plans: these stay as they are.
 */
export const editIndicator: Action<IndicatorEdit> = {
  name: "editIndicator",
  plan: (book, wish, tools) => {
    const tables = ensureTables(book, ["kinerja", "indikator"]);
    if (isRefusal(tables)) return tables;
    const steps = "add" in wish ? added(book, wish, tools) : changed(book, wish);
    return isRefusal(steps) ? steps : { steps: [...tables, ...steps] };
  },
};

const added = (
  book: Book,
  { result, add }: Extract<IndicatorEdit, { readonly add: NewIndicator }>,
  tools: Tools,
): readonly Step[] | Refusal => {
  const row = editableResult(book, result);
  if (isRefusal(row)) return row;
  const indikator = add.indikator.trim();
  if (indikator === "") return { refused: "noIndicatorText" };
  const outside = listRefusal("indikator", { ...add });
  if (outside) return outside;
  const own = book.tables.indikator.rows.filter(({ idKinerja }) => idKinerja === result);
  const merger = mergeInto(book, "indikator", tools, (one) => [one.idKinerja]);
  merger.put(
    { ...add, indikator, urutan: nextOrder(own), status: "berlaku", idKinerja: result },
    (one) =>
      inForce(one) &&
      one.idKinerja === result &&
      one.aspek === (add.aspek ?? "") &&
      bare(one.indikator) === bare(indikator),
  );
  return merger.steps();
};

const changed = (
  book: Book,
  wish: Exclude<IndicatorEdit, { readonly add: NewIndicator }>,
): Plan["steps"] | Refusal => {
  const id = "cancel" in wish ? wish.cancel : wish.id;
  const indicator = book.tables.indikator.rows.find((one) => one.id === id);
  if (!indicator) return { refused: "indicatorGone" };
  const result = editableResult(book, indicator.idKinerja);
  if (isRefusal(result)) return result;
  if ("cancel" in wish) return cancelled(book, indicator);
  if (wish.cells.some(({ column, to }) => column === "indikator" && String(to ?? "").trim() === ""))
    return { refused: "noIndicatorText" };
  const outside = listRefusal(
    "indikator",
    Object.fromEntries(wish.cells.map(({ column, to }) => [column, to])),
  );
  return outside ?? changesOf("indikator", id, wish.cells);
};

const cancelled = (book: Book, { id, status, idKinerja }: Row<"indikator">): readonly Step[] => {
  const locked = lockedPlans(book);
  const below = book.tables.kinerja.rows.filter((row) => inForce(row) && !locked.has(row.idSkp));
  return [
    ...below.flatMap((row) =>
      changesOf("kinerja", row.id, [
        ...(row.idIndikatorInduk === id
          ? [
              { column: "idInduk", from: row.idInduk, to: idKinerja },
              { column: "idIndikatorInduk", from: id, to: null },
            ]
          : []),
        ...(row.idIndukKedua === id ? [{ column: "idIndukKedua", from: id, to: idKinerja }] : []),
      ]),
    ),
    ...changesOf("indikator", id, [{ column: "status", from: status, to: "dibatalkan" }]),
  ];
};
