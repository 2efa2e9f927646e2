import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { readTag } from "../../../model/tag";
import type { SheetCells } from "../../../model/sheetCells";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Choice } from "../../parts/Filters";

const useStyles = makeStyles({
  source: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
});

/** Chooses a sheet of this workbook that may hold a list or a matrix; nothing where there is none. */
export const SheetSource = ({ onSheet }: { readonly onSheet: (cells: SheetCells) => void }) => {
  const styles = useStyles();
  const { app, words, attempt } = usePane();
  const sheets = useApp(({ book }) => book.sheets);
  const [chosen, setChosen] = useState("");
  const names = sheets
    .filter(({ visible, blank, tag }) => visible && !blank && mayBeRead(tag))
    .map(({ name }) => name);
  const name = names.includes(chosen) ? chosen : (names[0] ?? "");
  if (name === "") return null;
  const read = async () => {
    const cells = await app.cellsOf(name);
    if (cells) onSheet(cells);
  };
  const { matrix } = words;
  return (
    <div className={styles.source}>
      <Field label={matrix.inWorkbook}>
        <Choice
          label={matrix.inWorkbook}
          value={name}
          options={names.map((one) => [one, one])}
          onChange={setChosen}
        />
      </Field>
      <div>
        <ActionButton onPress={() => attempt(read)}>{matrix.readSheet}</ActionButton>
      </div>
    </div>
  );
};

/** A matrix of ours, or a sheet that is nothing of ours. */
const mayBeRead = (text: string): boolean => {
  const tag = readTag(text);
  return tag === undefined || (tag.kind === "formulir" && tag.form.startsWith("matriks"));
};
