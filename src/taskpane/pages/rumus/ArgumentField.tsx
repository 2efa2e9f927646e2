import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { TableCellCenter16Regular } from "@fluentui/react-icons/svg/table-cell-center";
import { useId, useState } from "react";
import { mostCells } from "../../../model/pickedCells";
import type { TooManyCells } from "../../../model/pickedCells";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { labelOf } from "../../views/formulas";
import type { Argument, Given } from "../../views/formulas";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "6px" },
  picked: { display: "flex", flexDirection: "column", gap: "2px" },
  chip: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    padding: "2px 2px 2px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    overflowWrap: "anywhere",
  },
  take: { alignSelf: "flex-start" },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

/** Excel takes no longer text within a formula. */
const longestText = 255;

/** An argument: typed, chosen from its list, or the cells that are selected in the sheet. */
export const ArgumentField = ({
  argument: { name, isOptional, choices },
  hint,
  choiceWords = {},
  given,
  onGive,
}: {
  readonly argument: Argument;
  readonly hint: string;
  readonly choiceWords?: Readonly<Record<string, string>>;
  readonly given: Given | undefined;
  readonly onGive: (given: Given | undefined) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, formulas: excel, attempt } = usePane();
  const { formulas } = words;
  const [tooMany, setTooMany] = useState<number>();
  const labelId = useId();
  const plain = labelOf(name);
  const label = isOptional ? formulas.optional(plain) : plain;
  const give = (next: Given | undefined) => {
    setTooMany(undefined);
    onGive(next);
  };
  const take = async () => {
    const picked = await excel.picked();
    if (!picked) return;
    if (isTooMany(picked)) setTooMany(picked.tooMany);
    else give({ cells: picked });
  };
  const typed = given && "typed" in given ? given.typed : "";
  if (choices !== undefined)
    return (
      <Field label={label} hint={choiceWords[typed] ?? hint}>
        <Select value={typed} onChange={(_event, { value }) => give({ typed: value })}>
          <option value="">{formulas.noChoice}</option>
          {Object.keys(choiceWords).map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <div className={styles.field}>
      {given && "cells" in given ? (
        <div className={styles.picked} role="group" aria-labelledby={labelId}>
          <span id={labelId}>{label}</span>
          <span className={styles.chip}>
            {`${given.cells.sheet}!${given.cells.address}`}
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={formulas.drop(given.cells.address)}
              onClick={() => give(undefined)}
            />
          </span>
          <span className={text.quiet}>{hint}</span>
        </div>
      ) : (
        <Field label={label} hint={hint}>
          <Input
            value={typed}
            maxLength={longestText}
            onChange={(_event, { value }) => give({ typed: value })}
          />
        </Field>
      )}
      <Button
        className={styles.take}
        size="small"
        icon={<TableCellCenter16Regular />}
        aria-label={formulas.takeFor(plain)}
        onClick={() => attempt(take)}
      >
        {formulas.take}
      </Button>
      {tooMany !== undefined && (
        <span role="alert" className={styles.refused}>
          {Number.isFinite(tooMany)
            ? formulas.tooMany(format.number(tooMany), format.number(mostCells))
            : formulas.tooManyUnknown(format.number(mostCells))}
        </span>
      )}
    </div>
  );
};

const isTooMany = (picked: object): picked is TooManyCells => "tooMany" in picked;
