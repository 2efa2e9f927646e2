import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Opened } from "../../app/startup";
import { Beranda } from "../pages/Beranda";
import { pages } from "../pages/pages";
import { useApp, usePane } from "../pane/context";
import { MessageCard } from "../parts/MessageCard";
import { PageSkeleton } from "../parts/PageSkeleton";
import { Alerts } from "./Alerts";
import { Header } from "./Header";
import { StatusLine } from "./StatusLine";
import { Tabs } from "./Tabs";

const Preview = lazy(async () => ({ default: (await import("../preview/Preview")).Preview }));

const useStyles = makeStyles({
  pane: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr) auto",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    // What is placed absolutely in a page scrolls with it: else the whole pane could be scrolled out of its frame.
    position: "relative",
    overflowY: "auto",
    overflowX: "hidden",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  bare: { padding: "12px" },
});

/** Header, tabs, page and status line; without a page where this Excel cannot carry the add-in. */
export const Frame = ({ surroundings }: { readonly surroundings: Opened["surroundings"] }) => {
  const styles = useStyles();
  const { words } = usePane();
  const { inExcel, missing } = surroundings;
  const unfit = !inExcel
    ? words.frame.notInExcel
    : missing.length > 0
      ? words.frame.oldExcel(missing.join(", "))
      : undefined;
  if (unfit)
    return (
      <main className={styles.bare}>
        <MessageCard intent="refused" message={unfit} />
      </main>
    );
  return (
    <div className={styles.pane}>
      <Header />
      <Tabs />
      <main className={styles.main}>
        <Alerts />
        <Content />
      </main>
      <StatusLine />
    </div>
  );
};

/** The page; while a plan is shown, that instead, with the page kept as it is behind it. */
const Content = () => {
  const { route } = usePane();
  const phase = useApp((state) => state.phase);
  const shown = useApp((state) => state.shown);
  if (phase === "loading") return <PageSkeleton />;
  if (phase === "failed") return null;
  const Page = route.page === "beranda" ? Beranda : pages[route.page];
  return (
    <>
      {shown && (
        <Suspense fallback={<PageSkeleton />}>
          <Preview shown={shown} />
        </Suspense>
      )}
      <div hidden={shown !== undefined}>
        <Suspense fallback={<PageSkeleton />}>
          <Page key={route.page} />
        </Suspense>
      </div>
    </>
  );
};
