import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { InputOf } from "../../../../app/registry";
import type { Book } from "../../../../model/book";
import { inForce } from "../../../../model/resultTree";
import { useApp, usePane } from "../../../pane/context";
import { typedCell } from "../../../views/edit";
import { AboveField } from "./AboveField";
import type { AboveDraft } from "./AboveField";
import { FormBox } from "./FormBox";
import { Help } from "./Help";
import { emptyIndicator, IndicatorFields } from "./IndicatorFields";
import type { IndicatorDraft } from "./IndicatorFields";
import { OwnersField } from "./OwnersField";
import type { Owners } from "./OwnersField";
import { emptyResult, ResultFields } from "./ResultFields";
import { useRun } from "./useRun";

type Wish = InputOf<"addResult">;

/** An indicator's form as the action takes it. */
export const newIndicator = ({ target, ...rest }: IndicatorDraft): Wish["indicators"][number] =>
  // The words come from the closed lists of the form.
  ({ ...rest, target: typedCell(target) }) as Wish["indicators"][number];

/** The form of a new result: below a result (an intervensi), or for one SKP at the top. */
export const AddResult = ({
  title,
  above: firstAbove,
  owners: firstOwners = [],
  onClose,
}: {
  readonly title: string;
  readonly above: AboveDraft;
  readonly owners?: Owners;
  readonly onClose: () => void;
}) => {
  const { words } = usePane();
  const { edit } = words;
  const book = useApp((state) => state.book);
  const [above, setAbove] = useState<AboveDraft>(() => likelyAbove(book, firstAbove));
  const [owners, setOwners] = useState<Owners>(firstOwners);
  const [draft, setDraft] = useState({
    ...emptyResult,
    // Leaders begin with the perjanjian kinerja: what is at the top refers to it.
    acuan: "top" in firstAbove && isLeader(book.tables.skp.rows, firstOwners) ? "Perjanjian Kinerja" : "",
  });
  const [indicators, setIndicators] = useState<readonly IndicatorDraft[]>([]);
  const run = useRun(onClose);
  return (
    <FormBox
      title={title}
      submit={edit.add}
      onClose={onClose}
      onSubmit={() =>
        run("addResult", { ...draft, owners, above, indicators: indicators.map(newIndicator) } as Wish)
      }
    >
      <Help label={edit.above} help={edit.helps.above} />
      <AboveField
        label={edit.above}
        value={above}
        near={"result" in firstAbove ? firstAbove.result : undefined}
        onChange={setAbove}
      />
      <Help label={edit.owners} help={edit.helps.owners} />
      <OwnersField label={edit.owners} value={owners} withRoles onChange={setOwners} />
      <ResultFields
        draft={draft}
        aspects={indicators.map(({ aspek }) => aspek)}
        withParent={!("top" in above)}
        onChange={setDraft}
      />
      <Help label={edit.indicators} help={edit.helps.indikator} />
      {indicators.map((indicator, at) => (
        <fieldset key={at}>
          <legend>{`${edit.indikator} ${at + 1}`}</legend>
          <IndicatorFields
            draft={indicator}
            onChange={(next) => setIndicators(indicators.map((one, other) => (other === at ? next : one)))}
          />
          <Button
            size="small"
            onClick={() => setIndicators(indicators.filter((_one, other) => other !== at))}
          >
            {edit.dropIndicator}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button size="small" onClick={() => setIndicators([...indicators, emptyIndicator])}>
          {edit.addIndicator}
        </Button>
      </div>
    </FormBox>
  );
};

/** What is carried on is an indicator: of a result that has only one, that is meant. */
const likelyAbove = (book: Book, above: AboveDraft): AboveDraft => {
  if (!("result" in above)) return above;
  const measures = book.tables.indikator.rows.filter((row) => row.idKinerja === above.result && inForce(row));
  return measures.length === 1 && measures[0] ? { indicator: measures[0].id } : above;
};

const isLeader = (
  plans: readonly { readonly id: string; readonly format: string }[],
  owners: Owners,
): boolean => owners.some(({ skp }) => plans.find(({ id }) => id === skp)?.format === "JPT/PUKM");
