import { makeStyles } from "@fluentui/react-components";
import { isTypedOn, printSheetsOf } from "../../../model/printSheets";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  typed: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The print sheets that stand in the workbook: how to print them, since no add-in may, and how they go again. */
export const PrintSheets = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const all = printSheetsOf(book);
  const [first, last] = [all[0]?.sheet.name, all.at(-1)?.sheet.name];
  if (first === undefined || last === undefined) return null;
  const { formBatch } = words;
  const typed = all.filter(isTypedOn);
  return (
    <Card>
      <h2 className={text.subtitle}>{formBatch.standing(format.number(all.length))}</h2>
      <p className={text.say}>{all.length > 1 ? formBatch.printHow(first, last) : formBatch.printOne}</p>
      {typed.length > 0 && (
        <>
          <p className={text.say}>{formBatch.typedOn}</p>
          <ul className={styles.typed}>
            {typed.map(({ sheet: { name } }) => (
              <li key={name}>
                <TextButton onPress={() => attempt(() => app.show(name, "A1"))}>{name}</TextButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <ActionButton onPress={() => attempt(() => app.show(first, "A1"))}>{formBatch.goFirst}</ActionButton>
        <ActionButton onPress={() => attempt(() => app.run("removeForms", {}))}>
          {formBatch.remove}
        </ActionButton>
      </div>
    </Card>
  );
};
