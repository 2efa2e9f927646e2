import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import { useText } from "../../parts/useText";
import { FormButton } from "./edit/FormButton";
import { formOf } from "./edit/openForm";

const forms = ["intervene", "share", "change", "newIndicator", "move", "cancelResult"] as const;

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What can be done to a result from its card: a form for each. */
export const ResultActions = ({
  id,
  agreed,
  owner,
}: {
  readonly id: string;
  /** Whether the SKP is agreed: what it holds is changed with a reason then. */
  readonly agreed: boolean;
  readonly owner: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { edit, plans } = usePane().words;
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={edit.actions}>
        {forms.map((form) => (
          <FormButton key={form} form={formOf(form, id)} primary={form === "intervene"}>
            {edit.forms[form]}
          </FormButton>
        ))}
      </div>
      {agreed && <span className={text.quiet}>{edit.locked(owner || plans.noName)}</span>}
    </>
  );
};
