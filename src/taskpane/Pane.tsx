import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Opened } from "../app/startup";
import { formatIn } from "../locale/format";
import { Frame } from "./frame/Frame";
import { subjectOf } from "../model/selection";
import { PaneContext } from "./pane/context";
import { followed } from "./pane/follow";
import type { Keeper } from "./pane/kept";
import { findMe } from "./pane/me";
import type { Route } from "./pane/route";
import { themes } from "./pane/theme";
import { useDark } from "./pane/useDark";
import { useKept } from "./pane/useKept";
import { useWords } from "./pane/useWords";

/** The whole pane over an open workbook. */
export const Pane = ({ opened, keeper }: { readonly opened: Opened; readonly keeper: Keeper }) => {
  const { app, surroundings, dark, ...tools } = opened;
  const { language, speak, kept, setMe } = useKept(keeper, surroundings.language);
  const words = useWords(language);
  const format = useMemo(() => formatIn(language), [language]);
  const theme = themes[useDark(dark) ? "dark" : "light"];
  const [place, setPlace] = useState<{ readonly route: Route; readonly moved: boolean }>({
    route: { page: "beranda" },
    moved: false,
  });
  const employees = useStore(app.store, ({ book }) => book.tables.pegawai.rows);
  const me = useMemo(() => findMe(kept, employees), [kept, employees]);
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { wish } = useStore(opened.wishes);
  const go = useCallback(
    (route: Route) => {
      app.dismiss();
      app.chose();
      setPlace({ route, moved: true });
    },
    [app],
  );
  const selection = useStore(app.store, (state) => state.selection);
  useEffect(() => {
    const { book, shown } = app.store.getState();
    if (!selection || shown) return;
    setPlace(({ route, moved }) => {
      const subject = subjectOf(book, selection, "skp" in route ? route.skp : undefined);
      const next = subject ? followed(route, subject) : route;
      // The keyboard stays in the sheet: a page that is followed to does not take the focus.
      return next === route ? { route, moved } : { route: next, moved: false };
    });
  }, [selection, app]);
  const attempt = useCallback((work: () => Promise<unknown>) => {
    work().catch((thrown: unknown) => setFault(thrown ?? new Error("unknown")));
  }, []);
  useEffect(() => {
    if (!wish) return;
    opened.wishes.setState({ wish: undefined });
    go(wish);
  }, [wish, opened, go]);
  if (fault !== undefined) throw fault;
  if (!words) return null;
  return (
    <FluentProvider theme={theme}>
      <PaneContext
        value={{ ...tools, ...place, app, keeper, words, format, language, speak, go, me, setMe, attempt }}
      >
        <Frame surroundings={surroundings} />
      </PaneContext>
    </FluentProvider>
  );
};
