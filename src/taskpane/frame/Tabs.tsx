import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ClipboardTaskListLtr20Filled,
  ClipboardTaskListLtr20Regular,
} from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import {
  DataBarVertical20Filled,
  DataBarVertical20Regular,
} from "@fluentui/react-icons/svg/data-bar-vertical";
import { Home20Filled, Home20Regular } from "@fluentui/react-icons/svg/home";
import { Ribbon20Filled, Ribbon20Regular } from "@fluentui/react-icons/svg/ribbon";
import {
  TaskListSquareLtr20Filled,
  TaskListSquareLtr20Regular,
} from "@fluentui/react-icons/svg/task-list-square-ltr";
import { useMemo } from "react";
import { progressOf } from "../../model/progress";
import { useApp, usePane } from "../pane/context";
import { tabOf, tabs } from "../pane/route";
import type { Tab } from "../pane/route";
import { Spoken } from "../parts/Spoken";
import { nextStepCard } from "../sentences/nextStep";

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "6px 0 8px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "20%",
      right: "20%",
      bottom: 0,
      height: "2px",
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    ":hover": { color: tokens.colorBrandForeground1 },
  },
  icon: { position: "relative", display: "flex" },
  dot: {
    position: "absolute",
    top: "-2px",
    right: "-7px",
    width: "7px",
    height: "7px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    forcedColorAdjust: "none",
  },
});

const icons: Readonly<Record<Tab, readonly [typeof Home20Regular, typeof Home20Filled]>> = {
  beranda: [Home20Regular, Home20Filled],
  rencana: [ClipboardTaskListLtr20Regular, ClipboardTaskListLtr20Filled],
  laksana: [TaskListSquareLtr20Regular, TaskListSquareLtr20Filled],
  nilai: [Ribbon20Regular, Ribbon20Filled],
  laporan: [DataBarVertical20Regular, DataBarVertical20Filled],
};

/** The pages of the year; the one that waits bears a dot. */
export const Tabs = () => {
  const styles = useStyles();
  const { words, format, route, go } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { next } = useMemo(() => progressOf(book, today), [book, today]);
  const waiting = nextStepCard(next, words, format)?.tab;
  const current = tabOf(route.page);
  return (
    <nav className={styles.tabs} aria-label={words.frame.pages}>
      {tabs.map((tab) => {
        const Icon = icons[tab][tab === current ? 1 : 0];
        const waits = tab === waiting && tab !== "beranda";
        return (
          <button
            key={tab}
            type="button"
            className={mergeClasses(styles.tab, tab === current && styles.current)}
            aria-current={tab === current ? "page" : undefined}
            onClick={() => go({ page: tab })}
          >
            <span className={styles.icon}>
              <Icon aria-hidden />
              {waits && <span className={styles.dot} />}
            </span>
            {words.frame.tabs[tab]}
            {waits && <Spoken>{`, ${words.frame.waits}`}</Spoken>}
          </button>
        );
      })}
    </nav>
  );
};
