import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { copyOut } from "../../../forms/copyOut";
import { useApp, usePane } from "../../pane/context";
import { copyEntries, goneEntries, tickedTexts } from "../../views/copyOut";
import type { CopyEntry, GoneEntry } from "../../views/copyOut";
import { tickerOf } from "./ticker";

/** The fields of an SKP as they stand, ticks that wait to be written among them, and how to tick. */
export const useCopyOut = (skp: string) => {
  const { app, keeper, me } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const ticker = tickerOf(app, keeper);
  const waiting = useStore(ticker.store, (state) => state.waiting);
  useEffect(() => {
    ticker.flush();
    return ticker.flush;
  }, [ticker]);
  const sections = useMemo(() => copyOut(book, skp), [book, skp]);
  const ticked = useMemo(
    () => tickedTexts(skp, book.tables.entri.rows, waiting),
    [skp, book.tables.entri.rows, waiting],
  );
  const entries = useMemo(() => copyEntries(sections, ticked), [sections, ticked]);
  const gone = useMemo(() => goneEntries(entries, ticked), [entries, ticked]);
  const put = (row: string, kolom: string, isi: string | null) =>
    ticker.put({ skp, row, kolom, isi, tanggal: today, oleh: me?.nama ?? "" });
  return {
    sections,
    entries,
    gone,
    tick: ({ row, header, text }: CopyEntry) => put(row, header, text),
    untick: ({ row, header }: CopyEntry | GoneEntry) => put(row, header, null),
  };
};
