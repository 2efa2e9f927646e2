import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { yearsOfFiles } from "../../../forms/recapFiles/recapFile";
import { usePane } from "../../pane/context";
import { FilesButton } from "../../parts/FileButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { Page } from "../../parts/Page";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { FilesFound } from "./FilesFound";
import { FilesSummary } from "./FilesSummary";
import { useFilesRecap, useRecapFiles } from "./useRecapFiles";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "8px 16px" },
  work: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** One recap of many files that are picked at once; none of them is changed. */
export const RekapBerkas = () => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { recapFiles } = words;
  const { read, reading, take, stop, clear } = useRecapFiles();
  const [wanted, setWanted] = useState<number>();
  const years = yearsOfFiles(read.files);
  const year = years.find((one) => one === wanted) ?? years[0] ?? 0;
  const made = useFilesRecap(year, read.files);
  const isEmpty = read.files.length + read.refused.length + read.unread.length === 0;
  return (
    <Page title={recapFiles.title}>
      {isEmpty && !reading && <p className={text.hint}>{recapFiles.hint}</p>}
      {reading ? (
        <div className={styles.work}>
          <span role="status">
            {recapFiles.reading(format.number(reading.done + 1), format.number(reading.total), reading.name)}
          </span>
          <ProgressBar aria-label={recapFiles.progress} value={reading.done} max={reading.total} />
          <Button onClick={stop}>{recapFiles.stop}</Button>
        </div>
      ) : (
        <div className={styles.ways}>
          <FilesButton accept=".xlsx,.xlsm,.csv" primary={isEmpty} onFiles={take}>
            {isEmpty ? recapFiles.choose : recapFiles.more}
          </FilesButton>
          {!isEmpty && <TextButton onPress={clear}>{recapFiles.again}</TextButton>}
        </div>
      )}
      {isEmpty && <p className={text.hint}>{recapFiles.untouched}</p>}
      {read.unread.length > 0 && !reading && (
        <MessageCard
          intent="warning"
          message={recapFiles.stopped(format.number(read.unread.length), read.unread.join(", "))}
        />
      )}
      {years.length > 1 && (
        <Field label={recapFiles.year} orientation="horizontal">
          <Choice
            label={recapFiles.year}
            value={String(year)}
            options={years.map((one) => [String(one), String(one)])}
            onChange={(one) => setWanted(Number(one))}
          />
        </Field>
      )}
      {!isEmpty &&
        (made ? (
          <>
            <FilesSummary made={made} refused={read.refused} />
            <FilesFound made={made} refused={read.refused} />
          </>
        ) : (
          <span role="status">{recapFiles.counting}</span>
        ))}
    </Page>
  );
};
