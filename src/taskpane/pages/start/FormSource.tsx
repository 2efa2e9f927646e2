import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FormReading } from "../../../forms/read/reading";
import { readForm, isNotAForm } from "../../../forms/readForm";
import { annexOf, withAnnex } from "../../../forms/withAnnex";
import type { Message } from "../../../locale/message";
import { readTag } from "../../../model/tag";
import type { SheetCells } from "../../../model/sheetCells";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { FileButton } from "../../parts/FileButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { refusalMessage } from "../../sentences/messages";
import { useOpenFile } from "./useOpenFile";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", gap: "12px" },
  card: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
});

/** A form that was read: its cells, what it says with its annex, and whether it stands in this workbook. */
export interface ChosenForm {
  readonly name: string;
  readonly cells: SheetCells;
  /** Its Lampiran SKP, on another sheet of its file. */
  readonly annex?: SheetCells;
  readonly reading: FormReading;
  readonly inWorkbook: boolean;
}

/** Chooses a form: a sheet of this workbook, or one of a file. */
export const FormSource = ({ onForm }: { readonly onForm: (form: ChosenForm) => void }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  const sheets = useApp(({ book }) => book.sheets);
  const [refused, setRefused] = useState<Message>();
  const [inFile, setInFile] = useState<readonly SheetCells[]>([]);
  const { form } = words;

  const take = (cells: SheetCells, inWorkbook: boolean, beside: readonly SheetCells[] = []): boolean => {
    const reading = readForm(cells);
    if (isNotAForm(reading)) {
      const { refused, facts } = reading;
      setRefused(refusalMessage({ refused, facts: { ...facts, sheet: cells.name } }, words));
      return false;
    }
    setRefused(undefined);
    const annex = annexOf(cells, beside);
    onForm({ name: cells.name, cells, annex, reading: withAnnex(reading, annex), inWorkbook });
    return true;
  };
  const file = useOpenFile((_name, found) => {
    const forms = found.filter((cells) => !isNotAForm(readForm(cells)));
    const [only] = forms.length ? forms.filter((cells) => isWhole(cells, forms)) : found;
    setInFile(only ? [] : forms);
    if (only) take(only, false, forms);
  });
  const readSheet = async (name: string) => {
    const cells = await app.cellsOf(name);
    if (cells) take(cells, true);
  };
  const names = sheets.filter(mayBeForm).map(({ name }) => name);
  const problem = file.refused ?? refused;
  return (
    <div className={styles.source}>
      {names.length > 0 && (
        <>
          <SheetPicker
            label={form.fromSheet}
            names={names}
            button={form.read}
            onPick={(name) => {
              file.forget();
              attempt(() => readSheet(name));
            }}
          />
          <span className={text.quiet}>{form.or}</span>
        </>
      )}
      <div>
        <FileButton
          accept=".xlsx,.xlsm"
          primary={names.length === 0}
          disabled={file.reading}
          onFile={(chosen) => {
            setRefused(undefined);
            setInFile([]);
            file.open(chosen);
          }}
        >
          {form.choose}
        </FileButton>
      </div>
      {file.reading && <span role="status">{form.reading}</span>}
      {inFile.length > 0 && (
        <SheetPicker
          label={form.pickFileSheet}
          names={inFile.map(({ name }) => name)}
          button={form.read}
          onPick={(name) => {
            const cells = inFile.find((one) => one.name === name);
            if (cells) take(cells, false, inFile);
          }}
        />
      )}
      {problem && <MessageCard intent="refused" message={problem} />}
    </div>
  );
};

/** Whether a form and its annex are all that a file holds. */
const isWhole = (cells: SheetCells, forms: readonly SheetCells[]): boolean =>
  forms.length === 1 || (forms.length === 2 && annexOf(cells, forms) !== undefined);

/** A visible sheet that is no table and no Beranda of ours, nor quite empty. */
const mayBeForm = ({ visible, blank, tag }: { visible: boolean; blank: boolean; tag: string }): boolean => {
  const kind = readTag(tag)?.kind;
  return visible && !blank && (kind === undefined || kind === "formulir");
};

const SheetPicker = ({
  label,
  names,
  button,
  onPick,
}: {
  readonly label: string;
  readonly names: readonly string[];
  readonly button: string;
  readonly onPick: (name: string) => void;
}) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState(names[0] ?? "");
  const name = names.includes(chosen) ? chosen : (names[0] ?? "");
  return (
    <div className={styles.card}>
      <Field label={label}>
        <Choice label={label} value={name} options={names.map((one) => [one, one])} onChange={setChosen} />
      </Field>
      <div>
        <ActionButton primary onPress={() => onPick(name)}>
          {button}
        </ActionButton>
      </div>
    </div>
  );
};
