import type { Book } from "../../model/book";
import { copyFinder } from "../../model/copies";
import { endingResults } from "../../model/peopleChange/results";
import type { PeopleChange } from "../../model/peopleChange/kinds";
import { theNext } from "../../model/peopleChange/kinds";
import type { CellRow, Change, Step } from "../../model/plan";
import type { Tools } from "../action";
import { copiedIndicator, copiedResult } from "../copiedRows";
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
      results.push(copiedResult(row, { urutan: order, idSkp: taker, id }));
      order += 1;
    }
    const measures = new Map<string, string>();
    for (const { master, copy } of finder.pairsOf(row, found)) {
      const idIndikator = copy?.id ?? newId("I");
      measures.set(master.id, idIndikator);
      if (!copy)
        indicators.push(copiedIndicator(master, { target: master.target, idKinerja: id, id: idIndikator }));
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
