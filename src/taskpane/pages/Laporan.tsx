import { Button, makeStyles } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { recapFilesWords } from "../../locale/recapFiles";
import { usePane } from "../pane/context";
import { Empty } from "../parts/Empty";
import { Page } from "../parts/Page";
import { Downloads } from "./Downloads";
import { Calibration } from "./laporan/Calibration";
import { Distribution } from "./laporan/Distribution";
import { Progress } from "./laporan/Progress";
import { Quadrant } from "./laporan/Quadrant";
import { RecapTable } from "./laporan/RecapTable";
import { ReportChoice } from "./laporan/ReportChoice";
import { useReport } from "./laporan/useReport";

const useStyles = makeStyles({ ways: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What the ratings of a period look like: quadrant, distribution, what to talk about, recap and progress. */
export const Laporan = () => {
  const styles = useStyles();
  const { words, language, go } = usePane();
  const { report, judge } = words;
  const { periods, by, matter } = useReport();
  const isRated = matter?.standings.some(({ predikat }) => predikat !== undefined) === true;
  return (
    <Page title={report.title}>
      {matter ? (
        <>
          <ReportChoice periods={periods} by={by} matter={matter} />
          {isRated ? (
            <>
              <Quadrant matter={matter} />
              <Distribution matter={matter} by={by} />
              <Calibration matter={matter} />
            </>
          ) : (
            <Empty
              say={report.empty}
              hint={report.emptyHint}
              button={report.goJudge}
              onFill={() => go({ page: "nilai", period: matter.period })}
            />
          )}
          <RecapTable matter={matter} />
          <Progress matter={matter} />
        </>
      ) : (
        <Empty say={judge.noPeriods} />
      )}
      <div className={styles.ways}>
        <Button icon={<Print20Regular />} onClick={() => go({ page: "cetak" })}>
          {words.formBatch.open}
        </Button>
        <Button onClick={() => go({ page: "rekapBerkas" })}>{recapFilesWords[language].open}</Button>
        <Button onClick={() => go({ page: "tindakLanjut" })}>{words.followUp.open}</Button>
      </div>
      <Downloads />
    </Page>
  );
};
