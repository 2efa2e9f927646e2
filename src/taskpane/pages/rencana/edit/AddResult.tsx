import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { InputOf } from "../../../../app/registry";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import {
  assessorResults,
  emptyIndicator,
  firstAbove,
  isEmptyIndicator,
  newIndicator,
  subordinates,
} from "../../../views/edit";
import type { AboveDraft, IndicatorDraft, Owners } from "../../../views/edit";
import { AboveField } from "./AboveField";
import { FormBox } from "./FormBox";
import { IndicatorFields } from "./IndicatorFields";
import { useDraft } from "./openForm";
import type { OpenForm } from "./openForm";
import { OwnersField } from "./OwnersField";
import { emptyResult, ResultMarks, ResultText } from "./ResultFields";
import type { ResultDraft } from "./ResultFields";
import { useRun } from "./useRun";

type Wish = InputOf<"addResult">;

interface Draft extends ResultDraft {
  readonly above: AboveDraft | undefined;
  readonly owners: Owners;
  readonly indicators: readonly IndicatorDraft[];
}

const useStyles = makeStyles({
  indicator: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: "4px 8px 8px",
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The form of a new result: below a result (an intervensi), or for one SKP, whose penilai's results are offered. */
export const AddResult = ({ form }: { readonly form: OpenForm }) => {
  const styles = useStyles();
  const text = useText();
  const { edit } = usePane().words;
  const book = useApp((state) => state.book);
  const isTop = form.form === "addTop";
  const offered = isTop ? assessorResults(book, form.of) : [form.of];
  const [draft, change] = useDraft<Draft>(form, () => {
    const above = isTop
      ? offered.length > 0
        ? undefined
        : { top: true as const }
      : firstAbove(book, form.of);
    return {
      ...emptyResult,
      above,
      owners: isTop ? [{ skp: form.of, peran: "mandiri" }] : [],
      // Leaders begin with the perjanjian kinerja: what is at the top refers to it.
      acuan: isTop && above ? "Perjanjian Kinerja" : "",
      indicators: [emptyIndicator],
    };
  });
  const { above, owners, indicators, ...cells } = draft;
  const run = useRun(form);
  const filled = indicators.filter((one) => !isEmptyIndicator(one));
  const lacksAbove = above === undefined ? edit.lacks.above : undefined;
  const lacksOwner = owners.length === 0 ? edit.lacks.owners : undefined;
  const { ids: near, boss } = subordinates(book, form.of);
  const changeIndicator = (at: number) => (part: Partial<IndicatorDraft>) =>
    change({ indicators: indicators.map((one, other) => (other === at ? { ...one, ...part } : one)) });
  return (
    <FormBox
      form={form}
      title={isTop ? edit.addTop : edit.interveneTitle}
      submit={edit.add}
      faulty={
        lacksAbove !== undefined ||
        lacksOwner !== undefined ||
        cells.rencana.trim() === "" ||
        filled.some(({ indikator }) => indikator.trim() === "")
      }
      onSubmit={() =>
        // The words come from the closed lists of the form.
        run("addResult", { ...cells, owners, above, indicators: filled.map(newIndicator) } as Wish)
      }
    >
      <AboveField
        label={edit.above}
        value={above}
        offered={offered}
        search={isTop}
        none={isTop ? edit.top : undefined}
        lacks={lacksAbove}
        onChange={(next) => change({ above: next })}
      />
      <ResultText value={cells.rencana} onChange={(rencana) => change({ rencana })} />
      {!isTop && (
        <OwnersField
          label={edit.owners}
          help={edit.helps.owners}
          value={owners}
          withRoles
          near={{ skp: near, say: edit.subordinates(boss) }}
          lacks={lacksOwner}
          onChange={(next) => change({ owners: next })}
        />
      )}
      {indicators.map((indicator, at) => (
        <fieldset key={at} className={styles.indicator}>
          <legend className={text.name}>{edit.indicatorNumber(String(at + 1))}</legend>
          <IndicatorFields
            draft={indicator}
            mayBeEmpty={isEmptyIndicator(indicator)}
            onChange={changeIndicator(at)}
          />
          {indicators.length > 1 && (
            <div>
              <Button
                size="small"
                onClick={() => change({ indicators: indicators.filter((_one, other) => other !== at) })}
              >
                {edit.dropIndicator}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button size="small" onClick={() => change({ indicators: [...indicators, emptyIndicator] })}>
          {edit.addIndicator}
        </Button>
      </div>
      <ResultMarks
        draft={cells}
        aspects={filled.map(({ aspek }) => aspek)}
        withParent={above !== undefined && !("top" in above)}
        onChange={change}
      />
    </FormBox>
  );
};
