import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { openFile } from "../../../app/openFile";
import type { SheetCells } from "../../../model/sheetCells";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { FileButton } from "../../parts/FileButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { filledRows, rowsOf } from "../../views/rows";
import { useOpenFile } from "./useOpenFile";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** A list of employees as it was brought: its name and every row. */
export interface RosterTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Takes a list by paste or from a file. */
export const RosterSource = ({ onList }: { readonly onList: (table: RosterTable) => void }) => {
  const styles = useStyles();
  const text = useText();
  const { words, attempt } = usePane();
  const [pasted, setPasted] = useState("");
  const [sheets, setSheets] = useState<readonly SheetCells[]>([]);
  const [chosen, setChosen] = useState("");
  const { roster } = words;
  const file = useOpenFile((_name, found) => {
    const full = found.filter((sheet) => filledRows(rowsOf(sheet)) > 0);
    const [only] = full;
    if (only && full.length === 1) onList({ name: only.name, rows: rowsOf(only) });
    else {
      setSheets(full.length ? full : found);
      setChosen((full[0] ?? found[0])?.name ?? "");
    }
  });
  const readPasted = async () => {
    const answer = await openFile(`${roster.pasted}.txt`, new TextEncoder().encode(pasted));
    if ("sheets" in answer) onList({ name: roster.pasted, rows: answer.sheets.flatMap(rowsOf) });
  };
  const sheet = sheets.find(({ name }) => name === chosen);
  return (
    <div className={styles.source}>
      <Field label={roster.paste} hint={roster.pasteHint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => setPasted(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <ActionButton primary disabled={pasted.trim() === ""} onPress={() => attempt(readPasted)}>
          {roster.readPasted}
        </ActionButton>
        <span className={text.quiet}>{roster.or}</span>
        <FileButton accept=".xlsx,.xlsm,.csv,.txt" disabled={file.reading} onFile={file.open}>
          {roster.choose}
        </FileButton>
      </div>
      {file.reading && <span role="status">{words.frame.loading}</span>}
      {file.refused && <MessageCard intent="refused" message={file.refused} />}
      {sheet && (
        <>
          <Field label={roster.pickSheet}>
            <Choice
              label={roster.pickSheet}
              value={chosen}
              options={sheets.map(({ name }) => [name, name])}
              onChange={setChosen}
            />
          </Field>
          <div>
            <ActionButton onPress={() => onList({ name: sheet.name, rows: rowsOf(sheet) })}>
              {roster.readPasted}
            </ActionButton>
          </div>
        </>
      )}
    </div>
  );
};
