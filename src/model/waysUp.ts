import type { Book } from "./book";
import { byId } from "./book";
import { inForce, parentIdOf, secondParentIdOf } from "./resultTree";

/**
 * Whether a way leads from one result up to another, over first and second parents; a result leads to itself. Every
 * result is passed once, so that a workbook with circles does not hold it up.
 */
export const hasWayUp = (book: Book, from: string, to: string): boolean => {
  const results = byId(book, "kinerja");
  const indicators = byId(book, "indikator");
  const passed = new Set([from]);
  for (const id of passed) {
    if (id === to) return true;
    const row = results.get(id);
    if (!row || !inForce(row)) continue;
    for (const above of [parentIdOf(row, indicators), secondParentIdOf(row, indicators)])
      if (above !== "") passed.add(above);
  }
  return false;
};
