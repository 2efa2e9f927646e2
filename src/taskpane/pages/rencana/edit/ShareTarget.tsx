import { Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Row } from "../../../../model/tables";
import { divideTarget } from "../../../../rules/divide";
import { usePane } from "../../../pane/context";
import { LongList } from "../../../parts/LongList";
import { useText } from "../../../parts/useText";
import { refusalMessage } from "../../../sentences/messages";
import { amountOf, countedParts, firstNames, shownCell, typedCell } from "../../../views/edit";
import { totalOf, typedFrom, whyNotDealt } from "../../../views/shareTargets";
import type { TargetDraft } from "../../../views/shareTargets";
import { FieldBox } from "./FieldBox";
import type { HelpText } from "./FieldBox";

interface Sharer {
  readonly skp: string;
  readonly name: string;
}

const kinds = ["same", "divide", "typed", "keep"] as const;

const useStyles = makeStyles({
  target: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  person: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 112px",
    gap: "8px",
    alignItems: "center",
  },
  typed: { minWidth: 0, width: "100%", "& > input": { minWidth: 0, width: "100%" } },
});

/** The targets of one indicator: the same, divided, or typed for each person in one grid. */
export const ShareTarget = ({
  indicator,
  help,
  people,
  master,
  update,
  draft,
  onChange,
}: {
  readonly indicator: Row<"indikator">;
  readonly help?: HelpText;
  readonly people: readonly Sharer[];
  readonly master: Sharer;
  /** Whether copies are brought up to date: targets that are there may be kept then. */
  readonly update: boolean;
  readonly draft: TargetDraft;
  readonly onChange: (draft: TargetDraft) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const { indikator, target } = indicator;
  const amount = amountOf(indicator, format.number);
  const says = {
    same: amount === "" ? edit.targetSame : edit.targetSameAs(amount),
    keep: edit.targetKeep,
    divide: edit.targetDivide,
    typed: edit.targetTyped,
  };
  const why = whyNotDealt(indicator, draft, people.length);
  const total = totalOf(draft, target);
  const type = (skp: string, lines: string) =>
    onChange({ ...draft, typed: typedFrom(draft.typed ?? {}, people, skp, lines) });
  return (
    <div className={styles.target} role="group" aria-label={edit.shareTarget(indikator)}>
      <FieldBox label={edit.shareTarget(indikator)} help={help}>
        <Select
          value={draft.kind}
          onChange={(_event, { value }) =>
            onChange({ ...draft, kind: kinds.find((kind) => kind === value) ?? "same" })
          }
        >
          {kinds
            .filter((kind) => kind !== "keep" || update || draft.kind === "keep")
            .map((kind) => (
              <option key={kind} value={kind}>
                {says[kind]}
              </option>
            ))}
        </Select>
      </FieldBox>
      {draft.kind === "divide" && (
        <>
          <FieldBox
            label={edit.targetTotal}
            atOnce
            lacks={
              why &&
              refusalMessage(
                { refused: "cannotDivide", facts: { indicator: indikator, target: total, why } },
                words,
              ).what
            }
          >
            <Input value={total} onChange={(_event, { value }) => onChange({ ...draft, total: value })} />
          </FieldBox>
          <Checkbox
            label={edit.targetWithMaster(master.name)}
            checked={draft.withMaster === true}
            onChange={(_event, { checked }) => onChange({ ...draft, withMaster: checked === true })}
          />
          <Parts total={total} people={draft.withMaster ? [master, ...people] : people} />
        </>
      )}
      {draft.kind === "typed" && people.length === 0 && (
        <span className={text.quiet}>{edit.lacks.share}</span>
      )}
      {draft.kind === "typed" && people.length > 0 && (
        <>
          <span className={text.quiet}>{edit.typedHint}</span>
          <LongList
            label={edit.shareTarget(indikator)}
            size={50}
            items={people.map((one) => ({ ...one, id: one.skp }))}
          >
            {({ skp, name }) => (
              <li className={styles.person}>
                <span>{name}</span>
                <Input
                  className={styles.typed}
                  aria-label={`${edit.targetOf(name)}: ${indikator}`}
                  value={draft.typed?.[skp] ?? ""}
                  placeholder={shownCell(target)}
                  onChange={(_event, { value }) => type(skp, value)}
                  onPaste={(event) => {
                    const lines = event.clipboardData.getData("text/plain");
                    if (!/[\r\n]/.test(lines)) return;
                    event.preventDefault();
                    type(skp, lines);
                  }}
                />
              </li>
            )}
          </LongList>
        </>
      )}
    </div>
  );
};

/** Who gets what of a total, and who gets one of what is left over; nothing where it cannot be divided. */
const Parts = ({ total, people }: { readonly total: string; readonly people: readonly Sharer[] }) => {
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const divided = people.length > 0 && divideTarget(typedCell(total), people.length);
  if (!divided || typeof divided === "string") return null;
  const { parts, remainder } = divided;
  const counted = countedParts(parts).map(({ part, count }) =>
    edit.part(format.number(count), typeof part === "number" ? format.number(part) : part),
  );
  const names = people.slice(0, remainder).map(({ name }) => name);
  return (
    <span className={text.quiet} aria-live="polite">
      {edit.divided(format.number(people.length), counted.join(", "))}
      {remainder > 0 && ` ${edit.remainder(format.number(remainder), firstNames(names))}`}
    </span>
  );
};
