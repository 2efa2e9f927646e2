import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { changesAgreed } from "../../../app/formChanges";
import type { Decision, FormChange, TypedForm } from "../../../app/formChanges";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { LongList } from "../../parts/LongList";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { decisionsOf, formInWords } from "../../views/formChanges";
import { useAdjusting } from "../agreement/useAdjusting";
import { ChangeCard } from "./ChangeCard";
import { NotTakenList } from "./NotTakenList";
import { useTypedForms } from "./useTypedForms";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "8px" } });

/** What was typed on the forms of one SKP. */
export const FormChanges = ({ skp }: { readonly skp: string }) =>
  useTypedForms()
    .filter((form) => form.skp === skp)
    .map((form) => <FormPart key={form.sheet.cells.name} form={form} />);

/** One form: each change with both values to choose from, and what cannot be taken. */
const FormPart = ({ form }: { readonly form: TypedForm }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, attempt } = usePane();
  const [chosen, setChosen] = useState<Readonly<Record<string, Decision>>>({});
  const { sheet, changes, notTaken, isRearranged, refused, period } = form;
  const { formChanges, refusals, refusalUnknown } = words;
  const sheetName = sheet.cells.name;
  const decisions = decisionsOf(changes, chosen);
  const isTaken = ({ key }: FormChange) => decisions[key] !== undefined && decisions[key] !== "table";
  const adjusts = changes.some((change) => isTaken(change) && changesAgreed(change));
  const { fields, run } = useAdjusting(adjusts ? form.skp : undefined);
  if (refused) {
    const sentence = (refusals as Readonly<Record<string, (facts: object) => { what: string; how: string }>>)[
      refused.refused
    ];
    const message = sentence ? sentence(refused.facts ?? {}) : refusalUnknown(refused.refused);
    return <MessageCard intent="warning" message={message} />;
  }
  const open = changes.filter(({ key }) => decisions[key] === undefined).length;
  const title =
    changes.length > 0
      ? formChanges.title(format.number(changes.length), form.title, period)
      : formInWords(form, words, format);
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={text.subtitle}>{title}</h2>
      {changes.length > 0 && (
        <>
          <p className={text.hint}>{formChanges.hint(sheetName)}</p>
          {isRearranged && <p className={text.hint}>{formChanges.rearranged}</p>}
          <LongList label={title} size={25} items={changes.map((change) => ({ change, id: change.key }))}>
            {({ change }) => (
              <li>
                <ChangeCard
                  change={change}
                  sheet={sheetName}
                  decision={decisions[change.key]}
                  onDecide={(decision) => setChosen((now) => ({ ...now, [change.key]: decision }))}
                />
              </li>
            )}
          </LongList>
          {open > 0 && <p className={text.hint}>{formChanges.undecided(format.number(open))}</p>}
          {fields}
          <div>
            <ActionButton
              primary
              disabled={open === changes.length}
              onPress={() =>
                attempt(() =>
                  run({
                    action: "takeFormChanges",
                    input: { cells: sheet.cells, drawn: sheet.drawn, decisions },
                  }),
                )
              }
            >
              {formChanges.take(format.number(changes.length - open))}
            </ActionButton>
          </div>
        </>
      )}
      <NotTakenList notTaken={notTaken} sheet={sheetName} />
    </section>
  );
};
