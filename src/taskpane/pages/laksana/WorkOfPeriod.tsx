import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Bar } from "../../parts/Bar";
import { Card } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import type { PersonWork } from "../../views/personWork";
import { ReportFields } from "./ReportFields";
import { StepList } from "./StepList";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  copy: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  indicators: { listStyleType: "none", margin: 0, padding: 0 },
  card: { gap: "6px" },
});

/** The results of a person with the realisations, evidence and rencana aksi of one period, all in place. */
export const WorkOfPeriod = ({
  person,
  period,
}: {
  readonly person: PersonWork;
  readonly period: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, go, attempt } = usePane();
  const { work, frame, plans } = words;
  const { skp, results, total, done, late, copyFrom } = person;
  if (results.length === 0)
    return (
      <Empty
        say={work.noIndicators}
        hint={work.noIndicatorsHint}
        button={frame.tabs.rencana}
        onFill={() => go({ page: "rencana", skp })}
      />
    );
  return (
    <>
      <div className={styles.progress}>
        <p className={text.say}>{work.progress(format.number(done), format.number(total))}</p>
        <Bar done={done} open={late ? 0 : total - done} late={late ? total - done : 0} />
      </div>
      {copyFrom !== "" && (
        <div className={styles.copy}>
          <span className={text.quiet}>{work.copyHint}</span>
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("copySteps", { skp, from: copyFrom, to: period }))}
          >
            {work.copySteps(copyFrom)}
          </ActionButton>
        </div>
      )}
      <LongList label={work.parts.kerja} items={results} size={6}>
        {(result) => (
          <li key={`${period} ${result.id}`}>
            <Card className={styles.card}>
              <h2 className={text.subtitle}>{result.text}</h2>
              {result.indicators.length === 0 ? (
                <span className={text.quiet}>{plans.noIndicators}</span>
              ) : (
                <ul className={styles.indicators} aria-label={result.text}>
                  {result.indicators.map((indicator) => (
                    <ReportFields key={`${period} ${indicator.id}`} indicator={indicator} period={period} />
                  ))}
                </ul>
              )}
              <StepList key={period} result={result} period={period} />
            </Card>
          </li>
        )}
      </LongList>
    </>
  );
};
