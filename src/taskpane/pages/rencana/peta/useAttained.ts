import { useEffect, useState } from "react";
import { attainmentSteps } from "../../../../model/attainmentTree";
import type { Attained } from "../../../../model/attainmentTree";
import type { Book } from "../../../../model/book";
import type { ResultForest } from "../../../views/treeResults";
import { inSlices } from "../../periksa/inSlices";

interface Counted {
  readonly book: Book;
  readonly period: string;
  readonly attained: readonly Attained[];
}

/** What every result of a forest has attained in a period, counted while nobody waits; undefined until it is known. */
export const useAttained = (
  book: Book,
  forest: ResultForest,
  period: string | undefined,
): readonly Attained[] | undefined => {
  const [last, setLast] = useState<Counted>();
  const { results } = forest;
  useEffect(() => {
    if (period === undefined) return;
    return inSlices(attainmentSteps(book, results, period), (attained) =>
      setLast({ book, period, attained }),
    );
  }, [book, results, period]);
  return last?.book === book && last.period === period ? last.attained : undefined;
};
