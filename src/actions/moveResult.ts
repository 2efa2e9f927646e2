import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal } from "../model/plan";
import type { Row } from "../model/tables";
import { hasWayUp } from "../model/waysUp";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { aboveCells, changesOf, editableResult } from "./resultRows";
import type { Above, AboveCells } from "./resultRows";

/** A result and what it shall hang on. */
export interface MoveWish {
  readonly id: string;
  readonly to: Above;
  /** Its second parent is meant: the second of a matrix's columns in which it stands; "top" then takes it away. */
  readonly second?: true;
  /** What it hung on when the person began, compared before it is written; absent as it stands now. */
  readonly from?: Partial<Pick<Row<"kinerja">, "idInduk" | "idIndikatorInduk" | "idIndukKedua">>;
}

/**
 * Hangs a result on another result or indicator, or puts it at the top. What would make a result stand above itself is
 * refused, over first and second parents.
 */
export const moveResult: Action<MoveWish> = {
  name: "moveResult",
  plan: (book, { id, to, second, from }) => {
    const row = editableResult(book, id);
    if (isRefusal(row)) return row;
    const above = aboveCells(book, to);
    if (isRefusal(above)) return above;
    const circle = circleRefusal(book, row, above);
    if (circle) return circle;
    if (second && isSamePlace(above, row)) return { refused: "sameParentTwice" };
    const tables = ensureTables(book, ["kinerja"]);
    if (isRefusal(tables)) return tables;
    const cells: Partial<AboveCells & Pick<Row<"kinerja">, "idIndukKedua">> = second
      ? { idIndukKedua: above.idIndikatorInduk || above.idInduk }
      : above;
    const was = { ...row, ...from };
    const edits = Object.entries(cells).map(([column, value]) => ({
      column,
      from: was[column as keyof typeof cells],
      to: value,
    }));
    return { steps: [...tables, ...changesOf("kinerja", id, edits)] };
  },
};

/** Whether two columns of a matrix are one: a result as a whole holds its indicators. */
const isSamePlace = (one: AboveCells, other: AboveCells): boolean =>
  one.idInduk !== "" &&
  one.idInduk === other.idInduk &&
  (one.idIndikatorInduk === "" ||
    other.idIndikatorInduk === "" ||
    one.idIndikatorInduk === other.idIndikatorInduk);

const circleRefusal = (book: Book, row: Row<"kinerja">, { idInduk }: AboveCells): Refusal | undefined => {
  if (idInduk === "") return undefined;
  if (idInduk === row.id) return { refused: "ownParent" };
  if (!hasWayUp(book, idInduk, row.id)) return undefined;
  const textOf = (id: string) => book.tables.kinerja.rows.find((one) => one.id === id)?.rencana ?? id;
  return {
    refused: "wouldCircle",
    facts: { rencana: row.rencana, above: textOf(idInduk) },
  };
};
