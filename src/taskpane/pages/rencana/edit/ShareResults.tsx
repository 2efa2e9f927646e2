import { Checkbox, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import { copyFinder, holdersOf, shareStates } from "../../../../model/copies";
import type { ShareState } from "../../../../model/copies";
import type { Row } from "../../../../model/tables";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { colleagues, firstNames, ownerOptions } from "../../../views/edit";
import type { Owners } from "../../../views/edit";
import { whyNotDealt, wishOf } from "../../../views/shareTargets";
import type { TargetDraft } from "../../../views/shareTargets";
import { FieldBox } from "./FieldBox";
import { FormBox } from "./FormBox";
import { useDraft } from "./openForm";
import type { OpenForm } from "./openForm";
import { OwnersField } from "./OwnersField";
import { ShareTarget } from "./ShareTarget";
import { useRun } from "./useRun";

interface Draft {
  readonly everybody: boolean;
  readonly chosen: Owners;
  readonly whole: boolean;
  readonly update: boolean;
  readonly targets: Readonly<Record<string, TargetDraft>>;
}

const states = ["new", "differs", "same", "agreed"] as const satisfies readonly ShareState[];

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", gap: "4px" } });

/** The form that gives a result, or a whole SKP's, to all who hold the jabatan or to whom one chooses. */
export const ShareResults = ({ form, row }: { readonly form: OpenForm; readonly row: Row<"kinerja"> }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const { holders, names, post, near } = useMemo(() => {
    const options = ownerOptions(book);
    return {
      holders: holdersOf(book, row.idSkp).map(({ id }) => id),
      names: new Map(options.map(({ skp, name }) => [skp, name])),
      post: options.find(({ skp }) => skp === row.idSkp)?.jabatan ?? "",
      near: colleagues(book, row.idSkp),
    };
  }, [book, row.idSkp]);
  const [{ everybody, chosen, whole, update, targets }, change] = useDraft<Draft>(form, () => ({
    everybody: holders.length > 0,
    chosen: [],
    whole: false,
    update: false,
    targets: {},
  }));
  const run = useRun(form);

  const to = everybody ? holders : chosen.map(({ skp }) => skp);
  const finder = useMemo(() => copyFinder(book), [book]);
  const masters = whole ? finder.resultsOf(row.idSkp) : [row];
  const stateOf = useMemo(() => {
    const wanted = new Set(to);
    const plans = book.tables.skp.rows.filter(({ id }) => wanted.has(id));
    return shareStates(book, masters, plans);
  }, [book, to.join(), whole, row]);
  const nameOf = (skp: string) => names.get(skp) ?? "";
  const people = to.filter((id) => stateOf.get(id) !== "agreed").map((skp) => ({ skp, name: nameOf(skp) }));
  const agreed = to.filter((id) => stateOf.get(id) === "agreed").map(nameOf);
  const master = { skp: row.idSkp, name: nameOf(row.idSkp) };
  const indicators = masters.flatMap((one) => finder.pairsOf(one, undefined).map((pair) => pair.master));
  const differs = [...stateOf.values()].includes("differs");
  const lacksPeople =
    to.length === 0 ? edit.lacks.share : people.length === 0 ? edit.lacks.allAgreed : undefined;
  return (
    <FormBox
      form={form}
      title={edit.shareTitle}
      submit={people.length > 1 || whole || update ? edit.shareGo : edit.forms.share}
      faulty={
        lacksPeople !== undefined ||
        indicators.some((one) => whyNotDealt(one, targets[one.id], people.length) !== undefined)
      }
      onSubmit={() =>
        run("shareResults", {
          from: row.idSkp,
          results: masters.map(({ id }) => id),
          to,
          targets: Object.fromEntries(
            indicators.flatMap(({ id, target }) => {
              const wish = wishOf(targets[id], target);
              return wish === undefined ? [] : [[id, wish]];
            }),
          ),
          update,
        })
      }
    >
      <FieldBox label={edit.shareWhich}>
        <RadioGroup
          value={whole ? "all" : "one"}
          onChange={(_event, { value }) => change({ whole: value === "all" })}
        >
          <Radio value="one" label={edit.shareOne} />
          <Radio
            value="all"
            label={edit.shareAll(format.number(finder.resultsOf(row.idSkp).length), master.name)}
          />
        </RadioGroup>
      </FieldBox>
      {holders.length > 0 && (
        <FieldBox label={edit.shareTo} lacks={everybody ? lacksPeople : undefined}>
          <RadioGroup
            value={everybody ? "all" : "chosen"}
            onChange={(_event, { value }) => change({ everybody: value === "all" })}
          >
            <Radio value="all" label={edit.shareHolders(format.number(holders.length), post)} />
            <Radio value="chosen" label={edit.shareChosen} />
          </RadioGroup>
        </FieldBox>
      )}
      {!everybody && (
        <OwnersField
          label={holders.length > 0 ? edit.shareChosen : edit.shareTo}
          value={chosen}
          without={row.idSkp}
          near={{ skp: near.ids, say: edit.colleagues(near.boss) }}
          lacks={lacksPeople}
          onChange={(next) => change({ chosen: next })}
        />
      )}
      <div className={styles.lines} aria-live="polite">
        <span className={text.quiet}>
          {states
            .map((state) => [state, [...stateOf.values()].filter((one) => one === state).length] as const)
            .filter(([, count]) => count > 0)
            .map(([state, count]) => edit.shareCount(format.number(count), edit.shareStates[state]))
            .join(" · ")}
        </span>
        {agreed.length > 0 && <span className={text.quiet}>{edit.shareLocked(firstNames(agreed))}</span>}
      </div>
      {differs && (
        <Checkbox
          label={edit.shareUpdate}
          checked={update}
          onChange={(_event, { checked }) => change({ update: checked === true })}
        />
      )}
      {indicators.map((indicator, at) => (
        <ShareTarget
          key={indicator.id}
          indicator={indicator}
          help={at === 0 ? edit.helps.share : undefined}
          people={people}
          master={master}
          update={update}
          draft={targets[indicator.id] ?? { kind: "same" }}
          onChange={(draft) => change({ targets: { ...targets, [indicator.id]: draft } })}
        />
      ))}
    </FormBox>
  );
};
