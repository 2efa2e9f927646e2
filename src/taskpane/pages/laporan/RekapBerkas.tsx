import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { forRecap } from "../../../app/pickedFiles/forRecap";
import { yearsOfFiles } from "../../../forms/recapFiles/recapFile";
import { recapFilesWords } from "../../../locale/recapFiles";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { Page } from "../../parts/Page";
import { PickFiles } from "../../parts/PickFiles";
import { usePickedFiles } from "../../parts/usePickedFiles";
import { FilesFound } from "./FilesFound";
import { FilesSummary } from "./FilesSummary";
import { useFilesRecap } from "./useFilesRecap";

/** One recap of many files that are picked at once; none of them is changed. */
export const RekapBerkas = () => {
  const recapFiles = recapFilesWords[usePane().language];
  const files = usePickedFiles(forRecap);
  const { read } = files;
  const [wanted, setWanted] = useState<number>();
  const years = yearsOfFiles(read.files);
  const year = years.find((one) => one === wanted) ?? years[0] ?? 0;
  const made = useFilesRecap(year, read.files);
  const isEmpty = read.files.length + read.refused.length + read.unread.length === 0;
  return (
    <Page title={recapFiles.title}>
      <PickFiles files={files} accept=".xlsx,.xlsm,.csv" say={recapFiles} />
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
