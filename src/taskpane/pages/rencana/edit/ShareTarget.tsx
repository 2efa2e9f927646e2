import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Row } from "../../../../model/tables";
import { divideTarget } from "../../../../rules/divide";
import { usePane } from "../../../pane/context";
import { LongList } from "../../../parts/LongList";
import { MessageCard } from "../../../parts/MessageCard";
import { useText } from "../../../parts/useText";
import { refusalMessage } from "../../../sentences/messages";
import { countedParts, shownCell, typedCell } from "../../../views/edit";

/** How the target of one indicator is dealt out. */
export interface TargetDraft {
  readonly kind: "same" | "keep" | "divide" | "typed";
  /** What is divided; the master's target where it is absent. */
  readonly total?: string;
  readonly withMaster?: boolean;
  /** Targets by the id of the SKP. */
  readonly typed?: Readonly<Record<string, string>>;
}

interface Sharer {
  readonly skp: string;
  readonly name: string;
}

const kinds = ["same", "keep", "divide", "typed"] as const;

const useStyles = makeStyles({
  target: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: "8px", minWidth: 0 },
  person: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    alignItems: "center",
  },
});

/** The targets of one indicator: the same, divided, or typed for each person in one grid. */
export const ShareTarget = ({
  indicator,
  people,
  master,
  draft,
  onChange,
}: {
  readonly indicator: Row<"indikator">;
  readonly people: readonly Sharer[];
  readonly master: Sharer;
  readonly draft: TargetDraft;
  readonly onChange: (draft: TargetDraft) => void;
}) => {
  const styles = useStyles();
  const { edit } = usePane().words;
  const says = {
    same: edit.targetSame,
    keep: edit.targetKeep,
    divide: edit.targetDivide,
    typed: edit.targetTyped,
  };
  const label = edit.shareTarget(indicator.indikator);
  return (
    <fieldset className={styles.target}>
      <legend>{label}</legend>
      <RadioGroup
        aria-label={label}
        value={draft.kind}
        onChange={(_event, { value }) =>
          onChange({ ...draft, kind: kinds.find((kind) => kind === value) ?? "same" })
        }
      >
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={says[kind]} />
        ))}
      </RadioGroup>
      {draft.kind === "divide" && (
        <>
          <Field label={edit.targetTotal}>
            <Input
              value={draft.total ?? shownCell(indicator.target)}
              onChange={(_event, { value }) => onChange({ ...draft, total: value })}
            />
          </Field>
          <Checkbox
            label={edit.targetWithMaster}
            checked={draft.withMaster === true}
            onChange={(_event, { checked }) => onChange({ ...draft, withMaster: checked === true })}
          />
          <Parts
            indicator={indicator}
            total={draft.total ?? shownCell(indicator.target)}
            people={draft.withMaster ? [master, ...people] : people}
          />
        </>
      )}
      {draft.kind === "typed" && (
        <LongList label={label} size={50} items={people.map((one) => ({ ...one, id: one.skp }))}>
          {({ skp, name }) => (
            <li className={styles.person}>
              <span>{name}</span>
              <Input
                aria-label={`${edit.targetOf(name)}: ${indicator.indikator}`}
                value={draft.typed?.[skp] ?? ""}
                placeholder={shownCell(indicator.target)}
                onChange={(_event, { value }) => onChange({ ...draft, typed: typedBy(draft, skp, value) })}
              />
            </li>
          )}
        </LongList>
      )}
    </fieldset>
  );
};

/** What is typed for each SKP; where nothing is, the master's target counts. */
const typedBy = ({ typed = {} }: TargetDraft, skp: string, value: string) =>
  Object.fromEntries(Object.entries({ ...typed, [skp]: value }).filter(([, one]) => one.trim() !== ""));

/** Who gets what of a total, and who gets one of what is left over. */
const Parts = ({
  indicator,
  total,
  people,
}: {
  readonly indicator: Row<"indikator">;
  readonly total: string;
  readonly people: readonly Sharer[];
}) => {
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  if (people.length === 0) return null;
  const divided = divideTarget(typedCell(total), people.length);
  if (typeof divided === "string")
    return (
      <MessageCard
        intent="warning"
        message={refusalMessage(
          {
            refused: "cannotDivide",
            facts: { indicator: indicator.indikator, target: total, why: divided },
          },
          words,
        )}
      />
    );
  const { parts, remainder } = divided;
  const counted = countedParts(parts).map(({ part, count }) =>
    edit.part(format.number(count), typeof part === "number" ? format.number(part) : part),
  );
  return (
    <span className={text.quiet} aria-live="polite">
      {edit.divided(format.number(people.length), counted.join(", "))}
      {remainder > 0 && ` ${edit.remainder(format.number(remainder), namesOf(people.slice(0, remainder)))}`}
    </span>
  );
};

const mostNames = 5;

const namesOf = (people: readonly Sharer[]): string =>
  people
    .slice(0, mostNames)
    .map(({ name }) => name)
    .concat(people.length > mostNames ? ["…"] : [])
    .join(", ");
