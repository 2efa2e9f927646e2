import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { useMemo } from "react";
import { useApp, usePane } from "../pane/context";
import { Empty } from "../parts/Empty";
import { Page } from "../parts/Page";
import { PeriodChoice } from "../parts/PeriodChoice";
import { PredicateMark } from "../parts/PredicateMark";
import { useText } from "../parts/useText";
import { distributionOf, evaluationsOf, periodToReport } from "../views/judge";
import { periodsOf } from "../views/periods";
import { Downloads } from "./Downloads";

const useStyles = makeStyles({
  print: { alignSelf: "flex-start" },
  bars: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    rowGap: "4px",
    width: "100%",
    padding: "8px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default", backgroundColor: "transparent", color: "inherit" },
  },
  track: {
    gridColumn: "1 / -1",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflowX: "hidden",
    overflowY: "hidden",
    forcedColorAdjust: "none",
  },
  fill: { height: "100%", backgroundColor: tokens.colorNeutralForeground3 },
});

/** How the predikat of a period are distributed. */
export const Laporan = () => {
  const styles = useStyles();
  const text = useText();
  const { words, format, route, go } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const periods = useMemo(() => periodsOf(book), [book]);
  const period =
    (route.page === "laporan" ? route.period : undefined) ?? periodToReport(book, periods, today)?.name;
  const { report, judge } = words;
  const { bars, rated, total } = useMemo(
    () => distributionOf(period === undefined ? [] : evaluationsOf(book, period)),
    [book, period],
  );
  const print = (
    <Button className={styles.print} icon={<Print20Regular />} onClick={() => go({ page: "cetak" })}>
      {words.formBatch.open}
    </Button>
  );
  const foot = (
    <>
      {print}
      <Downloads />
    </>
  );
  if (period === undefined)
    return (
      <Page title={report.title}>
        <Empty say={judge.noPeriods} />
        {foot}
      </Page>
    );
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Page title={report.title}>
      <PeriodChoice
        label={report.period}
        periods={periods}
        value={period}
        onChange={(name) => go({ page: "laporan", period: name })}
      />
      {rated === 0 ? (
        <Empty
          say={report.empty}
          hint={report.emptyHint}
          button={report.goJudge}
          onFill={() => go({ page: "nilai", period })}
        />
      ) : (
        <>
          <h2 className={text.subtitle}>{report.distribution}</h2>
          <p className={text.hint}>{report.rated(format.number(rated), format.number(total))}</p>
          <ul className={styles.bars}>
            {bars.map(({ predicate, count }) => (
              <li key={predicate}>
                <button
                  type="button"
                  className={styles.bar}
                  disabled={count === 0}
                  title={count === 0 ? undefined : report.show}
                  onClick={() => go({ page: "nilai", period, predicate })}
                >
                  <PredicateMark predicate={predicate} />
                  <span>{report.people(format.number(count))}</span>
                  <span className={styles.track}>
                    <span
                      className={styles.fill}
                      style={{ display: "block", width: `${(100 * count) / most}%` }}
                    />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {foot}
    </Page>
  );
};
