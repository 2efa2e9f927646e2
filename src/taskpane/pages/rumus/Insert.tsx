import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Separators } from "../../../locale/functions/formula";
import type { PickedCells } from "../../../model/pickedCells";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/useText";
import { inSeparators } from "../../views/formulas";
import { useFormulaText } from "./useFormulaText";

const useStyles = makeStyles({
  insert: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});

/** The formula as it will be written, and the button that writes it into the selected cell. */
export const Insert = ({
  formulaOn,
  here,
  rows,
  columns,
  reads = [],
  separators,
}: {
  /** The formula in Excel's en-US form, on a sheet. */
  readonly formulaOn: (sheet: string | undefined) => string;
  /** The sheet on which it is shown. */
  readonly here?: string;
  readonly rows: number;
  readonly columns: number;
  readonly reads?: readonly PickedCells[];
  readonly separators: Separators;
}) => {
  const styles = useStyles();
  const text = useText();
  const formulaText = useFormulaText();
  const { app, words, formulas: excel, attempt } = usePane();
  const { formulas } = words;
  const place = useRef<HTMLElement>(null);
  const insert = async () => {
    const target = await excel.place();
    if (!target) return;
    const { end } = await app.run("insertFormula", {
      place: target,
      formula: formulaOn(target.sheet),
      rows,
      columns,
      reads: reads.filter(({ sheet }) => sheet === target.sheet).map(({ area }) => area),
    });
    // Why it was refused stands at the top of the page.
    if (end !== "done") place.current?.closest("main")?.scrollTo?.({ top: 0 });
  };
  return (
    <section className={styles.insert} ref={place}>
      <h2 className={text.subtitle}>{formulas.written}</h2>
      <code className={formulaText.formula}>{inSeparators(formulaOn(here), separators)}</code>
      {here !== undefined && <span className={text.quiet}>{formulas.elsewhere}</span>}
      <div className={styles.button}>
        <ActionButton primary onPress={() => attempt(insert)}>
          {formulas.insert}
        </ActionButton>
        <span className={text.quiet}>{formulas.insertHint}</span>
      </div>
    </section>
  );
};
