import { startTransition, useEffect, useMemo, useState } from "react";
import type { Book } from "../../../model/book";
import { countedBy, groupsOf, standingsIn } from "../../../model/distribution";
import type { Among, Standing } from "../../../model/distribution";
import { recapSteps } from "../../../model/recap";
import type { Recap } from "../../../model/recap";
import { useApp, usePane } from "../../pane/context";
import { periodToReport } from "../../views/judge";
import { periodsOf } from "../../views/periods";
import type { Period } from "../../views/periods";
import { keyOfAmong } from "../../views/report";
import { inSlices } from "../periksa/inSlices";

/** What every part of the report is about: one period, one group. */
export interface ReportMatter {
  readonly book: Book;
  readonly period: string;
  /** Absent: everybody. */
  readonly among?: Among;
  readonly standings: readonly Standing[];
  readonly nameOf: (id: string) => string;
}

/** The periods to choose from and what was chosen; no matter where the workbook has no period. */
export const useReport = (): {
  readonly periods: readonly Period[];
  readonly by: Among["by"];
  readonly matter?: ReportMatter;
} => {
  const { route } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const periods = useMemo(() => periodsOf(book), [book]);
  const asked = route.page === "laporan" ? route : undefined;
  const period = useMemo(
    () => asked?.period ?? periodToReport(book, periods, today)?.name,
    [asked?.period, book, periods, today],
  );
  const standings = useMemo(() => (period === undefined ? [] : standingsIn(book, period)), [book, period]);
  const names = useMemo(() => new Map(book.tables.pegawai.rows.map(({ id, nama }) => [id, nama])), [book]);
  const by = countedBy(book);
  if (period === undefined) return { periods, by };
  const key = keyOfAmong(asked?.among);
  const among = groupsOf(by, standings).find((one) => keyOfAmong(one) === key);
  return {
    periods,
    by,
    matter: { book, period, standings, nameOf: (id) => names.get(id) ?? "", ...(among ? { among } : {}) },
  };
};

const remembered = new WeakMap<Book, Recap>();

/** The recap of a book, made a little at a time; while it is made anew, that of before; undefined at first. */
export const useRecap = (book: Book): Recap | undefined => {
  const [last, setLast] = useState<Recap>();
  const known = remembered.get(book);
  useEffect(() => {
    if (known) return;
    return inSlices(recapSteps(book), (recap) => {
      remembered.set(book, recap);
      startTransition(() => setLast(recap));
    });
  }, [book, known]);
  return known ?? last;
};
