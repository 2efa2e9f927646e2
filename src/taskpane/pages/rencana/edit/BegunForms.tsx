import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useApp, usePane } from "../../../pane/context";
import { MessageCard } from "../../../parts/MessageCard";
import { useText } from "../../../parts/useText";
import { FormButton } from "./FormButton";
import { formKey, ownForms, useForms } from "./openForm";
import type { OpenForm } from "./openForm";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  said: { flexBasis: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

/** Forms that were begun and put aside: each can be gone on with, or given up. */
export const BegunForms = ({
  begun,
  onGo,
}: {
  readonly begun: readonly OpenForm[];
  /** Reveals the result that a form is about. */
  readonly onGo: (result: string) => void;
}) => {
  const styles = useStyles();
  const { edit } = usePane().words;
  const { close } = useForms();
  const results = useApp((state) => state.book).tables.kinerja.rows;
  const some = begun.filter(({ form }) => !ownForms.some((own) => own === form));
  if (some.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={edit.begunForms}>
      {some.map((form) => (
        <li key={formKey(form)} className={styles.note}>
          <span className={styles.said}>
            {edit.begun(edit.forms[form.form], results.find(({ id }) => id === form.of)?.rencana ?? "")}
          </span>
          <FormButton form={form} onOpen={() => onGo(form.of)}>
            {edit.goOn}
          </FormButton>
          <Button size="small" appearance="subtle" onClick={() => close(form)}>
            {edit.drop}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** While a form is open: that another row is selected by now, and how to get there. */
export const SelectedNote = ({ text: selected }: { readonly text: string }) => {
  const styles = useStyles();
  const { edit, tree } = usePane().words;
  const { putAside } = useForms();
  return (
    <div className={styles.note} role="status">
      <span className={styles.said}>{edit.selectedNow(selected || tree.noText)}</span>
      <Button size="small" onClick={putAside}>
        {edit.seeSelected}
      </Button>
    </div>
  );
};

/** A form whose result or indicator is no longer there. */
export const LostForm = ({ form }: { readonly form: OpenForm }) => {
  const { edit } = usePane().words;
  const text = useText();
  const { close } = useForms();
  return (
    <MessageCard
      intent="warning"
      message={form.form === "indicator" ? edit.lostIndicator : edit.lostResult}
      actions={<Button onClick={() => close(form)}>{edit.drop}</Button>}
    >
      <span className={text.quiet}>{edit.forms[form.form]}</span>
    </MessageCard>
  );
};
