import { assessorIdOf } from "../model/assessor";
import type { Book } from "../model/book";
import { byId } from "../model/book";
import { isLocked } from "../model/locked";
import type { Change } from "../model/plan";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import type { Action } from "./action";
import { findLeaders } from "./importTreeLeaders";
import type { Above, Proposal } from "./importTreeLeaders";
import { leaderResults } from "./importTreeUnderstood";
import { lockedRefusal } from "./resultRows";

/** Which results are to be hung under what their text of the leader's plan names. */
export interface LinkWish {
  /** The id of one SKP; absent for all. */
  readonly skp?: string;
  /** The proposals (`Proposal.key`) that a person has accepted. */
  readonly accepted?: readonly string[];
}

/** What was found for the results whose leader's plan is only a text. */
export interface UnderstoodLinks {
  readonly results: readonly { readonly row: Row<"kinerja">; readonly above: Above }[];
  readonly proposals: readonly Proposal[];
}

/**
 * Finds the leader's results and indicators that results name by text only (as a form names them), among the rows of
 * the workbook. Results that hang under an indicator, or under another result than is found, are left as they are, as are
 * those of agreed SKP.
 */
export const understandLinks = (book: Book, { skp, accepted = [] }: LinkWish): UnderstoodLinks => {
  const plans = byId(book, "skp");
  const people = byId(book, "pegawai");
  const rows = book.tables.kinerja.rows.filter((row) => {
    const plan = plans.get(row.idSkp);
    return (
      row.id !== "" &&
      inForce(row) &&
      row.rencanaPimpinan.trim() !== "" &&
      row.idIndikatorInduk === "" &&
      (skp === undefined || row.idSkp === skp) &&
      !(plan && isLocked(plan))
    );
  });
  const { above, proposals } = findLeaders(
    rows.map(({ rencanaPimpinan, idSkp, id }) => ({
      text: rencanaPimpinan,
      indicator: "",
      idSkp,
      idPenilai: assessorIdOf(plans.get(idSkp), people),
      self: id,
    })),
    leaderResults(book),
    (idSkp) => plans.get(idSkp)?.idPegawai ?? "",
    new Set(accepted),
    false,
  );
  return { results: rows.map((row, at) => ({ row, above: fitting(row, above[at]) })), proposals };
};

/** What was found, unless the result hangs under another one already. */
const fitting = ({ idInduk }: Row<"kinerja">, above: Above): Above =>
  idInduk !== "" && above !== undefined && above !== "ambiguous" && above.result.id !== idInduk
    ? undefined
    : above;

/** Hangs results under what their text of the leader's plan names; what is only similar, where it was accepted. */
export const linkParents: Action<LinkWish> = {
  name: "linkParents",
  plan: (book, wish) => {
    const locked = wish.skp === undefined ? undefined : lockedRefusal(book, wish.skp);
    if (locked) return locked;
    return {
      steps: understandLinks(book, wish).results.flatMap(({ row: { id, idInduk }, above }): Change[] => {
        if (above === undefined || above === "ambiguous") return [];
        const to = (column: string, value: string | undefined): Change[] =>
          value === undefined || value === idInduk
            ? []
            : [{ do: "change", table: "kinerja", id, column, from: null, to: value }];
        return [...to("idInduk", above.result.id), ...to("idIndikatorInduk", above.indicator?.id)];
      }),
    };
  },
};
