import type { Book } from "../../model/book";
import type { Cell } from "../../model/cell";
import { copiedCells, copiedIndicatorCells, copyFinder } from "../../model/copies";
import { endingResults } from "../../model/peopleChange/results";
import type { PeopleChange } from "../../model/peopleChange/kinds";
import { theNext } from "../../model/peopleChange/kinds";
import type { CellRow, Change, Step } from "../../model/plan";
import type { Tools } from "../action";
import { changesOf, nextOrder } from "../resultRows";

/**
 * Carries results on into another SKP: the result stays with the SKP that ends as what was agreed and done there, its
 * copy begins in the other one, and what hangs on it goes along unless it is agreed.
 * @param next the id of the SKP that begins with the change; "" where none does
 */
export const resultSteps = (book: Book, change: PeopleChange, next: string, { newId }: Tools): Step[] => {
  const { ids = [], to = "" } = change.results ?? {};
  const taker = to === theNext ? next : to;
  if (taker === "" || ids.length === 0) return [];
  const finder = copyFinder(book);
  const results: CellRow[] = [];
  const indicators: CellRow[] = [];
  const follow: Change[] = [];
  let order = nextOrder(finder.resultsOf(taker));
  for (const { row, free } of endingResults(book, change)) {
    if (!ids.includes(row.id) || row.idSkp === taker) continue;
    const found = finder.copyOf(row, taker);
    const id = found?.id ?? newId("K");
    if (!found) {
      const { peran, idInduk, idIndikatorInduk, idIndukKedua } = row;
      results.push({
        ...filled({ ...picked(row, copiedCells), peran, idInduk, idIndikatorInduk, idIndukKedua }),
        urutan: order,
        status: "berlaku",
        versi: 1,
        idSkp: taker,
        id,
      });
      order += 1;
    }
    const measures = new Map<string, string>();
    for (const { master, copy } of finder.pairsOf(row, found)) {
      const idIndikator = copy?.id ?? newId("I");
      measures.set(master.id, idIndikator);
      if (!copy)
        indicators.push({
          ...filled({ ...picked(master, copiedIndicatorCells), target: master.target }),
          urutan: master.urutan,
          status: "berlaku",
          idKinerja: id,
          id: idIndikator,
        });
    }
    for (const child of free) {
      const measure = child.idIndikatorInduk;
      follow.push(
        ...changesOf("kinerja", child.id, [
          ...(child.idInduk === row.id ? [{ column: "idInduk", from: row.id, to: id }] : []),
          ...(measure !== "" && measures.has(measure)
            ? [{ column: "idIndikatorInduk", from: measure, to: measures.get(measure) ?? null }]
            : []),
        ]),
      );
    }
  }
  return [
    ...(results.length ? [{ do: "append", table: "kinerja", rows: results } as const] : []),
    ...(indicators.length ? [{ do: "append", table: "indikator", rows: indicators } as const] : []),
    ...follow,
  ];
};

/** The cells that hold anything. */
const filled = (cells: Readonly<Record<string, Cell>>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== "" && cell !== null));

/** Some cells of a row by column. */
const picked = <R extends object>(row: R, columns: readonly (keyof R & string)[]): Record<string, Cell> =>
  Object.fromEntries(columns.map((column) => [column, row[column] as Cell]));
