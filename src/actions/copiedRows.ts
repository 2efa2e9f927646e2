import type { Cell } from "../model/cell";
import { copiedCells, copiedIndicatorCells } from "../model/copies";
import type { CellRow } from "../model/plan";
import type { Row } from "../model/tables";

/** A copy of a result in another SKP, on the same parents. */
export const copiedResult = (
  master: Row<"kinerja">,
  own: { readonly urutan: number; readonly idSkp: string; readonly id: string },
): CellRow => {
  const { peran, idInduk, idIndikatorInduk, idIndukKedua } = master;
  return {
    ...filled({ ...picked(master, copiedCells), peran, idInduk, idIndikatorInduk, idIndukKedua }),
    status: "berlaku",
    versi: 1,
    ...own,
  };
};

/** A copy of an indicator for another result; its target is often another one. */
export const copiedIndicator = (
  master: Row<"indikator">,
  { target, ...own }: { readonly target: Cell; readonly idKinerja: string; readonly id: string },
): CellRow => ({
  ...filled({ ...picked(master, copiedIndicatorCells), target }),
  urutan: master.urutan,
  status: "berlaku",
  ...own,
});

/** The cells that hold anything. */
const filled = (cells: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== "" && cell !== null));

/** Some cells of a row by column. */
const picked = <R extends object>(row: R, columns: readonly (keyof R & string)[]): Record<string, Cell> =>
  Object.fromEntries(columns.map((column) => [column, row[column] as Cell]));
