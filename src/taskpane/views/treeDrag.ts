import type { InputOf } from "../../app/registry";
import type { Book } from "../../model/book";
import { inOrder } from "../../model/inOrder";
import { inForce } from "../../model/resultTree";
import type { Row } from "../../model/tables";
import { hasWayUp } from "../../model/waysUp";
import type { ResultForest } from "./treeResults";

/** What a result can be hung on, as `moveResult` is told. */
export type Above = InputOf<"moveResult">["to"];

/**
 * Why a result may not be moved, or not there; what `moveResult` would refuse, known before it is let go. One of an agreed
 * SKP may be moved: the form of its card asks why.
 */
export interface DragRefusal {
  readonly why: "unclear" | "skpGone" | "ownParent" | "circle" | "there";
}

/** An indicator of a result onto which another is let go. */
export interface DropIndicator {
  readonly id: string;
  readonly text: string;
}

/** The result of a row of the tree; undefined where its id does not say which row it is. */
export const clearResult = (forest: ResultForest, at: number): Row<"kinerja"> | undefined => {
  const place = forest.results.place[at];
  return place === "noId" || place === "duplicateId" ? undefined : forest.results.rows[at];
};

/** Why a result may not be moved at all. */
export const dragRefusal = (book: Book, forest: ResultForest, at: number): DragRefusal | undefined => {
  const row = clearResult(forest, at);
  if (!row) return { why: "unclear" };
  return book.tables.skp.rows.some(({ id }) => id === row.idSkp) ? undefined : { why: "skpGone" };
};

/** Why a result may not be let go on another one, or on what is said of it; undefined where it may. */
export const dropRefusal = (
  book: Book,
  forest: ResultForest,
  at: number,
  to: number,
  above?: Above,
): DragRefusal | undefined => {
  const [row, over] = [clearResult(forest, at), clearResult(forest, to)];
  if (!row || !over) return { why: "unclear" };
  if (row.id === over.id) return { why: "ownParent" };
  if (hasWayUp(book, over.id, row.id)) return { why: "circle" };
  return above && hangsThere(row, above) ? { why: "there" } : undefined;
};

/** Whether a result hangs on just this already. */
export const hangsThere = ({ idInduk, idIndikatorInduk }: Row<"kinerja">, above: Above): boolean => {
  if ("indicator" in above) return idIndikatorInduk === above.indicator;
  return idIndikatorInduk === "" && idInduk === ("result" in above ? above.result : "");
};

/** The indicators in force of a result, in their order. */
export const dropIndicators = (book: Book, result: string): readonly DropIndicator[] =>
  inOrder(
    book.tables.indikator.rows.filter(
      (row) => row.idKinerja === result && result !== "" && row.id !== "" && inForce(row),
    ),
  ).map(({ id, indikator }) => ({ id, text: indikator }));

/** Within so many pixels of an edge the tree scrolls by itself, by at most so many a frame. */
const edge = 44;
const fastest = 14;

/** How many pixels a frame a tree scrolls with the pointer at `y`, between its edges: negative is upwards. */
export const edgeSpeed = (y: number, top: number, bottom: number): number => {
  const reach = Math.min(edge, (bottom - top) / 4);
  if (y < top - edge || y > bottom + edge) return 0;
  if (y < top + reach) return -Math.ceil(Math.min(1, (top + reach - y) / reach) * fastest);
  if (y > bottom - reach) return Math.ceil(Math.min(1, (y - bottom + reach) / reach) * fastest);
  return 0;
};

/** Where rows of one height stand when more stands below some of them: from top to bottom, in pixels. */
export interface RowPlaces {
  readonly topOf: (row: number) => number;
  /** The row at a height, also where what is below a row stands there. */
  readonly rowAt: (y: number) => number;
  readonly total: number;
}

/** The places of rows; `below` says by row how many pixels stand below it, in any order. */
export const rowPlaces = (
  size: number,
  height: number,
  below: readonly (readonly [row: number, pixels: number])[],
): RowPlaces => {
  const sorted = [...below].filter(([row]) => row >= 0).sort(([one], [other]) => one - other);
  return {
    topOf: (row) =>
      row * height + sorted.reduce((sum, [over, pixels]) => (over < row ? sum + pixels : sum), 0),
    rowAt: (y) => {
      let shift = 0;
      for (const [row, pixels] of sorted) {
        const from = (row + 1) * height + shift;
        if (y < from) break;
        if (y < from + pixels) return row;
        shift += pixels;
      }
      return Math.floor((y - shift) / height);
    },
    total: size * height + sorted.reduce((sum, [, pixels]) => sum + pixels, 0),
  };
};
