import type { Book } from "./book";
import { byId } from "./book";
import { inForce, parentIdOf, secondParentIdOf } from "./resultTree";
import type { Row } from "./tables";

/** The columns of matrices in which a result stands: each the id of an indicator, or of a result as a whole; "" for none. */
export interface Places {
  readonly first: string;
  readonly second: string;
}

/**
 * Tells of any result which column it stands in: that of the indicator where one is named that is in force and says
 * something, else that of the whole result that it belongs to.
 */
export const placesIn = (book: Book): ((row: Row<"kinerja">) => Places) => {
  const indicators = byId(book, "indikator");
  const isMeasure = (id: string): boolean => {
    const found = indicators.get(id);
    return found !== undefined && inForce(found) && found.indikator.trim() !== "";
  };
  return (row) => ({
    first: isMeasure(row.idIndikatorInduk) ? row.idIndikatorInduk : parentIdOf(row, indicators),
    second: isMeasure(row.idIndukKedua) ? row.idIndukKedua : secondParentIdOf(row, indicators),
  });
};
