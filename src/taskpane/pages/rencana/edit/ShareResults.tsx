import { Checkbox, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InputOf } from "../../../../app/registry";
import { copyFinder, holdersOf, shareStates } from "../../../../model/copies";
import type { ShareState } from "../../../../model/copies";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { ownerOptions, shownCell, typedCell } from "../../../views/edit";
import { FormBox } from "./FormBox";
import { Help } from "./Help";
import { OwnersField } from "./OwnersField";
import type { Owners } from "./OwnersField";
import { ShareTarget } from "./ShareTarget";
import type { TargetDraft } from "./ShareTarget";
import { useRun } from "./useRun";

type Targets = NonNullable<InputOf<"shareResults">["targets"]>;

const states = ["new", "differs", "same", "agreed"] as const satisfies readonly ShareState[];

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", gap: "4px" } });

/** The form that gives a result, or a whole SKP's, to all who hold the jabatan or to whom one chooses. */
export const ShareResults = ({
  row,
  onClose,
}: {
  readonly row: Row<"kinerja">;
  readonly onClose: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const { holders, names, post } = useMemo(() => {
    const options = ownerOptions(book);
    const skp = book.tables.skp.rows.find(({ id }) => id === row.idSkp);
    return {
      holders: holdersOf(book, row.idSkp).map(({ id }) => id),
      names: new Map(options.map(({ skp: id, name }) => [id, name])),
      post: skp?.jabatan ?? "",
    };
  }, [book, row.idSkp]);
  const [everybody, setEverybody] = useState(holders.length > 0);
  const [chosen, setChosen] = useState<Owners>([]);
  const [whole, setWhole] = useState(false);
  const [update, setUpdate] = useState(false);
  const [drafts, setDrafts] = useState<Readonly<Record<string, TargetDraft>>>({});
  const run = useRun(onClose);

  const to = everybody ? holders : chosen.map(({ skp }) => skp);
  const finder = useMemo(() => copyFinder(book), [book]);
  const masters = whole ? finder.resultsOf(row.idSkp) : [row];
  const stateOf = useMemo(() => {
    const wanted = new Set(to);
    const plans = book.tables.skp.rows.filter(({ id }) => wanted.has(id));
    return shareStates(book, masters, plans);
  }, [book, to.join(), whole, row]);
  const open = to.filter((id) => stateOf.get(id) !== "agreed");
  const nameOf = (skp: string) => names.get(skp) ?? "";
  const agreed = to.filter((id) => stateOf.get(id) === "agreed").map(nameOf);
  const indicators = masters.flatMap((master) =>
    finder.pairsOf(master, undefined).map((pair) => pair.master),
  );
  const differs = [...stateOf.values()].includes("differs");
  const targets: Targets = Object.fromEntries(
    indicators.flatMap(({ id, target }) => {
      const wish = wishOf(drafts[id], target);
      return wish === undefined ? [] : [[id, wish]];
    }),
  );
  return (
    <FormBox
      title={edit.share}
      submit={edit.shareGo}
      onClose={onClose}
      onSubmit={() =>
        run("shareResults", { from: row.idSkp, results: masters.map(({ id }) => id), to, targets, update })
      }
    >
      <Field label={edit.shareWhich}>
        <RadioGroup value={whole ? "all" : "one"} onChange={(_event, { value }) => setWhole(value === "all")}>
          <Radio value="one" label={edit.shareOne} />
          <Radio value="all" label={edit.shareAll} />
        </RadioGroup>
      </Field>
      <Field label={edit.shareTo}>
        <RadioGroup
          value={everybody ? "all" : "chosen"}
          onChange={(_event, { value }) => setEverybody(value === "all")}
        >
          {holders.length > 0 && (
            <Radio value="all" label={edit.shareHolders(format.number(holders.length), post)} />
          )}
          <Radio value="chosen" label={edit.shareChosen} />
        </RadioGroup>
      </Field>
      {!everybody && (
        <OwnersField label={edit.shareTo} value={chosen} without={row.idSkp} onChange={setChosen} />
      )}
      <div className={styles.lines} aria-live="polite">
        <span className={text.quiet}>
          {states
            .map((state) => [state, [...stateOf.values()].filter((one) => one === state).length] as const)
            .filter(([, count]) => count > 0)
            .map(([state, count]) => edit.shareCount(format.number(count), edit.shareStates[state]))
            .join(" · ")}
        </span>
        {agreed.length > 0 && <span className={text.quiet}>{edit.shareLocked(agreed.join(", "))}</span>}
      </div>
      {differs && (
        <Checkbox
          label={edit.shareUpdate}
          checked={update}
          onChange={(_event, { checked }) => setUpdate(checked === true)}
        />
      )}
      <Help label={edit.target} help={edit.helps.share} />
      {indicators.map((indicator) => (
        <ShareTarget
          key={indicator.id}
          indicator={indicator}
          people={open.map((skp) => ({ skp, name: nameOf(skp) }))}
          master={{ skp: row.idSkp, name: nameOf(row.idSkp) }}
          draft={drafts[indicator.id] ?? { kind: "same" }}
          onChange={(draft) => setDrafts({ ...drafts, [indicator.id]: draft })}
        />
      ))}
    </FormBox>
  );
};

const wishOf = (draft: TargetDraft | undefined, target: string | number): Targets[string] | undefined => {
  switch (draft?.kind) {
    case "keep":
      return "keep";
    case "divide":
      return { divide: typedCell(draft.total ?? shownCell(target)), withMaster: draft.withMaster === true };
    case "typed":
      return {
        typed: Object.fromEntries(
          Object.entries(draft.typed ?? {}).map(([skp, one]) => [skp, typedCell(one)]),
        ),
      };
    default:
      return undefined;
  }
};
