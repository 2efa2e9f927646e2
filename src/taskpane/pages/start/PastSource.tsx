import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { openPast, pastOfSheets } from "../../../app/pastYear";
import type { Message } from "../../../locale/message";
import { isRefusal } from "../../../model/plan";
import type { Refusal } from "../../../model/plan";
import { readTag } from "../../../model/tag";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { FileButton } from "../../parts/FileButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { fileMessage, refusalMessage } from "../../sentences/messages";
import type { ChosenPast } from "./CarryOver";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", gap: "12px" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Chooses last year's workbook, a file of forms, or a sheet of this workbook that may be a form. */
export const PastSource = ({ onPast }: { readonly onPast: (chosen: ChosenPast) => void }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  const sheets = useApp(({ book }) => book.sheets);
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<Message>();
  const [wanted, setWanted] = useState("");
  const { carryOver } = words;
  const names = sheets
    .filter(({ visible, blank, tag }) => visible && !blank && readTag(tag) === undefined)
    .map(({ name }) => name);
  const sheet = names.includes(wanted) ? wanted : (names[0] ?? "");
  const refuse = (refusal: Refusal) =>
    setRefused(
      refusal.refused in words.refusals ? refusalMessage(refusal, words) : fileMessage(refusal, words),
    );
  const readFile = async (file: File) => {
    setReading(true);
    setRefused(undefined);
    try {
      const bytes = await file.arrayBuffer().catch(() => undefined);
      const answer = bytes
        ? await openPast(file.name, new Uint8Array(bytes))
        : { refused: "unreadable", facts: { file: file.name } };
      if (isRefusal(answer)) refuse(answer);
      else onPast({ name: file.name, past: answer });
    } finally {
      setReading(false);
    }
  };
  const readSheet = async () => {
    const cells = await app.cellsOf(sheet);
    const past = cells && pastOfSheets([cells]);
    if (past) onPast({ name: sheet, past });
    else refuse({ refused: "notAForm", facts: { sheet } });
  };
  return (
    <div className={styles.source}>
      <div>
        <FileButton accept=".xlsx,.xlsm" disabled={reading} onFile={(file) => attempt(() => readFile(file))}>
          {carryOver.choose}
        </FileButton>
      </div>
      {reading && <span role="status">{carryOver.reading}</span>}
      {sheet !== "" && (
        <>
          <span className={text.quiet}>{carryOver.or}</span>
          <Field label={carryOver.fromSheet} className={styles.field}>
            <Choice
              label={carryOver.fromSheet}
              value={sheet}
              options={names.map((name) => [name, name])}
              onChange={setWanted}
            />
          </Field>
          <div>
            <ActionButton onPress={() => attempt(readSheet)}>{carryOver.read}</ActionButton>
          </div>
        </>
      )}
      {refused && <MessageCard intent="refused" message={refused} />}
    </div>
  );
};
