import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { openFile } from "../../../app/openFile";
import { jsonRows } from "../../../app/treeImport";
import type { SheetCells } from "../../../model/sheetCells";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { FileButton } from "../../parts/FileButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { filledRows } from "../../views/rows";
import { pastedFile, rowsWithMerges } from "../../views/treeImport";
import { useOpenFile } from "../start/useOpenFile";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** A list of results as it was brought: its name and every row. */
export interface TreeTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Takes a list of results by paste or from a file. */
export const TreeSource = ({ onList }: { readonly onList: (table: TreeTable) => void }) => {
  const styles = useStyles();
  const text = useText();
  const { words, attempt } = usePane();
  const [pasted, setPasted] = useState("");
  const [sheets, setSheets] = useState<readonly SheetCells[]>([]);
  const [chosen, setChosen] = useState("");
  const { treeImport } = words;
  const take = (sheet: SheetCells) => onList({ name: sheet.name, rows: rowsWithMerges(sheet) });
  const file = useOpenFile((_name, found) => {
    const full = found.filter((sheet) => filledRows(rowsWithMerges(sheet)) > 0);
    const [only] = full;
    if (only && full.length === 1) take(only);
    else {
      setSheets(full.length > 0 ? full : found);
      setChosen((full[0] ?? found[0])?.name ?? "");
    }
  });
  const readJson = async (from: File) => {
    const rows = jsonRows(await from.text());
    if (rows) onList({ name: from.name, rows });
    else file.open(from);
  };
  const readPasted = async () => {
    const rows = jsonRows(pasted);
    if (rows) return onList({ name: treeImport.pasted, rows });
    const answer = await openFile(`${treeImport.pasted}.txt`, pastedFile(pasted));
    if ("sheets" in answer) onList({ name: treeImport.pasted, rows: answer.sheets.flatMap(rowsWithMerges) });
  };
  const sheet = sheets.find(({ name }) => name === chosen);
  return (
    <div className={styles.source}>
      <Field label={treeImport.paste} hint={treeImport.pasteHint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => setPasted(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <ActionButton primary disabled={pasted.trim() === ""} onPress={() => attempt(readPasted)}>
          {treeImport.read}
        </ActionButton>
        <span className={text.quiet}>{treeImport.or}</span>
        <FileButton
          accept=".xlsx,.xlsm,.csv,.txt,.json"
          disabled={file.reading}
          onFile={(from) => (/\.json$/i.test(from.name) ? attempt(() => readJson(from)) : file.open(from))}
        >
          {treeImport.choose}
        </FileButton>
      </div>
      {file.reading && <span role="status">{words.frame.loading}</span>}
      {file.refused && <MessageCard intent="refused" message={file.refused} />}
      {sheet && (
        <>
          <Field label={treeImport.pickSheet}>
            <Choice
              label={treeImport.pickSheet}
              value={chosen}
              options={sheets.map(({ name }) => [name, name])}
              onChange={setChosen}
            />
          </Field>
          <div>
            <ActionButton onPress={() => take(sheet)}>{treeImport.read}</ActionButton>
          </div>
        </>
      )}
    </div>
  );
};
