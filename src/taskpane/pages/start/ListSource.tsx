import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { openFile } from "../../../app/openFile";
import type { Words } from "../../../locale/id";
import type { SheetCells } from "../../../model/sheetCells";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { FileButton } from "../../parts/FileButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { filledRows } from "../../views/rows";
import { useOpenFile } from "./useOpenFile";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

type Rows = readonly (readonly string[])[];

/** A list as it was brought: its name and every row. */
export interface ListTable {
  readonly name: string;
  readonly rows: Rows;
  /** Its cells, where it comes from a sheet. */
  readonly cells?: SheetCells;
  /** The hidden sheets of its file. */
  readonly hidden?: readonly SheetCells[];
}

/** A sheet of a file with what it seems to be. */
interface OfferedSheet {
  readonly cells: SheetCells;
  readonly what: string;
}

/** How a list is asked for and read. */
export interface ListKind {
  readonly say: (
    words: Words,
  ) => Readonly<Record<"paste" | "pasteHint" | "pasted" | "read" | "or" | "choose" | "pickSheet", string>>;
  readonly rowsOf: (sheet: SheetCells) => Rows;
  /** What was pasted, as a file of texts. */
  readonly bytesOf: (pasted: string) => Uint8Array;
  /** The rows of a text in JSON; undefined where it is none. */
  readonly jsonRows?: (text: string) => Rows | undefined;
  /** Whether files of lists in JSON are taken. */
  readonly withJson?: true;
  /** What a sheet seems to be, "" where that is not known: the first that is known is proposed. */
  readonly whatIs?: (sheet: SheetCells, words: Words) => string;
}

/** Takes a list by paste or from a file. */
export const ListSource = ({
  kind: { say, rowsOf, bytesOf, jsonRows, withJson = jsonRows && true, whatIs = () => "" },
  onList,
}: {
  readonly kind: ListKind;
  readonly onList: (table: ListTable) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, attempt } = usePane();
  const [pasted, setPasted] = useState("");
  const [sheets, setSheets] = useState<readonly OfferedSheet[]>([]);
  const [hidden, setHidden] = useState<readonly SheetCells[]>([]);
  const [chosen, setChosen] = useState("");
  const said = say(words);
  const take = (sheet: SheetCells, others = hidden) =>
    onList({ name: sheet.name, rows: rowsOf(sheet), cells: sheet, hidden: others });
  const file = useOpenFile((_name, found, unseen) => {
    setHidden(unseen);
    const full = found.filter((sheet) => filledRows(rowsOf(sheet)) > 0);
    const [only] = full;
    if (only && full.length === 1) take(only, unseen);
    else {
      const offered = (full.length > 0 ? full : found).map((cells) => ({
        cells,
        what: whatIs(cells, words),
      }));
      setSheets(offered);
      setChosen((offered.find(({ what }) => what !== "") ?? offered[0])?.cells.name ?? "");
    }
  });
  const openAny = async (from: File) => {
    const rows = /\.json$/i.test(from.name) ? jsonRows?.(await from.text()) : undefined;
    if (rows) onList({ name: from.name, rows });
    else file.open(from);
  };
  const readPasted = async () => {
    const rows = jsonRows?.(pasted);
    if (rows) return onList({ name: said.pasted, rows });
    const answer = await openFile(`${said.pasted}.txt`, bytesOf(pasted));
    if ("sheets" in answer)
      onList({ name: said.pasted, rows: answer.sheets.flatMap(rowsOf), cells: answer.sheets[0] });
  };
  const sheet = sheets.find(({ cells }) => cells.name === chosen)?.cells;
  return (
    <div className={styles.source}>
      <Field label={said.paste} hint={said.pasteHint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => setPasted(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <ActionButton primary disabled={pasted.trim() === ""} onPress={() => attempt(readPasted)}>
          {said.read}
        </ActionButton>
        <span className={text.quiet}>{said.or}</span>
        <FileButton
          accept={`.xlsx,.xlsm,.csv,.txt${withJson ? ",.json" : ""}`}
          disabled={file.reading}
          onFile={(from) => attempt(() => openAny(from))}
        >
          {said.choose}
        </FileButton>
      </div>
      {file.reading && <span role="status">{words.frame.loading}</span>}
      {file.refused && <MessageCard intent="refused" message={file.refused} />}
      {sheet && (
        <>
          <Field label={said.pickSheet}>
            <Choice
              label={said.pickSheet}
              value={chosen}
              options={sheets.map(({ cells: { name }, what }) => [
                name,
                what === "" ? name : `${name}: ${what}`,
              ])}
              onChange={setChosen}
            />
          </Field>
          <div>
            <ActionButton onPress={() => take(sheet)}>{said.read}</ActionButton>
          </div>
        </>
      )}
    </div>
  );
};
