import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FilesRecap } from "../../../forms/recapFiles/recapOfFiles";
import { recapFilesWords } from "../../../locale/recapFiles";
import type { Refusal } from "../../../model/plan";
import { tallyOf } from "../../../model/recap";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";
import { firstTime } from "../../views/recapFiles";
import { columnInWords, predicatesInWords } from "../../views/report";
import { RecapGrid } from "./RecapGrid";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "12px" } });

/** All units at one time, every unit over the year, and the button that puts them on a sheet. */
export const FilesSummary = ({
  made,
  refused,
}: {
  readonly made: FilesRecap;
  readonly refused: readonly Refusal[];
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, language, format, attempt } = usePane();
  const recapFiles = recapFilesWords[language];
  const { report } = words;
  const { columns, cells } = made.recap;
  const [wanted, setWanted] = useState<number>();
  const at = wanted !== undefined && wanted < columns.length ? wanted : firstTime(made);
  const column = columns[at];
  if (!column || made.used.length === 0) return <Empty say={recapFiles.none} hint={recapFiles.noneHint} />;
  const entries = cells.flatMap((row) => row[at]?.entries ?? []);
  const { withSkp, judged, counted, final, ...tally } = tallyOf(entries);
  const { number } = format;
  const unread = refused.map(({ facts }) => String(facts?.file ?? ""));
  return (
    <div className={styles.part}>
      <Field label={recapFiles.time} orientation="horizontal">
        <Choice
          label={recapFiles.time}
          value={String(at)}
          options={columns.map((one, place) => [String(place), columnInWords(one, words)])}
          onChange={(place) => setWanted(Number(place))}
        />
      </Field>
      <Card>
        <span className={text.name}>{recapFiles.all(columnInWords(column, words))}</span>
        <span>{report.recap.figures(number(withSkp), number(judged), number(counted), number(final))}</span>
        {judged > 0 && (
          <span>{predicatesInWords({ withSkp, judged, counted, final, ...tally }, words, format)}</span>
        )}
      </Card>
      <span className={text.hint}>{report.recap.hint}</span>
      <RecapGrid key={at} columns={columns} rows={cells} current={at} />
      <div>
        <ActionButton
          primary
          onPress={() => attempt(() => app.run("makeRecap", { files: made, unread, column: at }))}
        >
          {recapFiles.toSheet}
        </ActionButton>
      </div>
    </div>
  );
};
