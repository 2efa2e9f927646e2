import type { Book } from "../model/book";
import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal, Step } from "../model/plan";
import { inForce, parentIdOf, resultTree, secondParentIdOf } from "../model/resultTree";
import type { Row } from "../model/tables";
import { hasWayUp } from "../model/waysUp";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { aboveCells, changesOf, editableResult, lockedPlans } from "./resultRows";
import type { Above, AboveCells } from "./resultRows";

/** What becomes of the results that hang on one that is cancelled: they take its place, go with it, or hang elsewhere. */
export type ChildrenFate = "up" | "cancel" | { readonly to: Above };

/** A result that is no longer wanted. */
export interface CancelWish {
  readonly id: string;
  /** Needed where results in force hang on it. */
  readonly children?: ChildrenFate;
}

/**
 * Sets a result to dibatalkan; its row stays. What hangs on it is dealt with as the person says; results of agreed plans
 * are never changed, nor what hangs on them.
 */
export const cancelResult: Action<CancelWish> = {
  name: "cancelResult",
  plan: (book, { id, children }) => {
    const row = editableResult(book, id);
    if (isRefusal(row)) return row;
    if (row.status === "dibatalkan") return { steps: [] };
    const below = childrenOf(book, id);
    const { free, locked } = below;
    if (free.length > 0 && children === undefined)
      return { refused: "hasChildren", facts: { rencana: row.rencana, count: free.length + locked.length } };
    const tables = ensureTables(book, ["kinerja"]);
    if (isRefusal(tables)) return tables;
    const rest = children === undefined ? [] : fateOf(book, row, free, children);
    if (isRefusal(rest)) return rest;
    // It goes last: an interrupted run leaves it in force, and running again finds what still hangs on it.
    return { steps: [...tables, ...rest, ...leftBehind(book, id), ...cancelled(row)] };
  },
};

const cancelled = ({ id, status }: Row<"kinerja">): Step[] =>
  changesOf("kinerja", id, [{ column: "status", from: status, to: "dibatalkan" }]);

/**
 * Takes a result away from those that name it but do not hang on it: as their second parent, or beside the indicator of
 * another result, which is then their parent (as an interrupted run leaves it).
 */
const leftBehind = (book: Book, id: string): Step[] => {
  const locked = lockedPlans(book);
  const indicators = byId(book, "indikator");
  return book.tables.kinerja.rows
    .filter((row) => inForce(row) && row.id !== id && !locked.has(row.idSkp))
    .flatMap((row) => {
      const parent = parentIdOf(row, indicators);
      return changesOf("kinerja", row.id, [
        ...(row.idInduk === id && parent !== id ? [{ column: "idInduk", from: id, to: parent }] : []),
        ...(secondParentIdOf(row, indicators) === id
          ? [{ column: "idIndukKedua", from: row.idIndukKedua, to: null }]
          : []),
      ]);
    });
};

/** The results in force that hang on a result: those that may be changed, and those of agreed plans. */
const childrenOf = (book: Book, id: string) => {
  const { rows, rowOf, children } = resultTree(book);
  const locked = lockedPlans(book);
  const at = rowOf.get(id);
  const all = (at === undefined ? [] : (children[at] ?? [])).flatMap((child) => rows[child] ?? []);
  return {
    free: all.filter(({ idSkp }) => !locked.has(idSkp)),
    locked: all.filter(({ idSkp }) => locked.has(idSkp)),
  };
};

const fateOf = (
  book: Book,
  row: Row<"kinerja">,
  children: readonly Row<"kinerja">[],
  fate: ChildrenFate,
): readonly Step[] | Refusal => {
  if (fate === "cancel") return allBelow(book, row.id).reverse().flatMap(cancelled);
  const above: AboveCells | Refusal = fate === "up" ? aboveOf(book, row) : aboveCells(book, fate.to);
  if (isRefusal(above)) return above;
  const circle = children.find((child) => above.idInduk !== "" && hasWayUp(book, above.idInduk, child.id));
  if (circle || above.idInduk === row.id)
    return {
      refused: "wouldCircle",
      facts: { rencana: (circle ?? row).rencana, above: row.rencana },
    };
  return children.flatMap((child) =>
    changesOf("kinerja", child.id, [
      { column: "idIndikatorInduk", from: child.idIndikatorInduk, to: above.idIndikatorInduk },
      { column: "idInduk", from: child.idInduk, to: above.idInduk },
    ]),
  );
};

/** What a result hangs on; a parent that is not there is none. */
const aboveOf = (book: Book, { idInduk, idIndikatorInduk }: Row<"kinerja">): AboveCells => {
  const parent = idIndikatorInduk ? { indicator: idIndikatorInduk } : { result: idInduk };
  const cells = aboveCells(book, parent);
  return isRefusal(cells) ? { idInduk: "", idIndikatorInduk: "" } : cells;
};

/** Everything below a result that may go with it, nearest first: an agreed result stays, with all that hangs on it. */
const allBelow = (book: Book, id: string): Row<"kinerja">[] => {
  const { rows, rowOf, children } = resultTree(book);
  const locked = lockedPlans(book);
  const start = rowOf.get(id);
  const seen = new Set<number>(start === undefined ? [] : [start]);
  const found: Row<"kinerja">[] = [];
  for (const at of seen)
    for (const child of children[at] ?? []) {
      const row = rows[child];
      if (!row || seen.has(child) || locked.has(row.idSkp) || !inForce(row)) continue;
      seen.add(child);
      found.push(row);
    }
  return found;
};
