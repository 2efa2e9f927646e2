import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useApp, usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import { Sent } from "./FieldBox";
import { AdjustingFields } from "../../agreement/AdjustingFields";
import { isWhole } from "../../agreement/ReasonFields";
import { useForms, useReason } from "./openForm";
import type { OpenForm } from "./openForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The control of a form that takes the keyboard first. */
const firstOf = (form: HTMLFormElement): HTMLElement | null => {
  const first = form.querySelector<HTMLElement>("input, textarea, select");
  const isRadio = first?.matches("[type=radio]") === true;
  return (isRadio && form.querySelector<HTMLElement>("[type=radio]:checked")) || first;
};

/**
 * A form: its first field takes the keyboard when it opens, and the first field that lacks something when it is sent so.
 * Escape puts it aside with what was typed into it.
 */
export const FormBox = ({
  form,
  title,
  submit,
  faulty = false,
  marksOnly = false,
  onSubmit,
  children,
}: {
  readonly form: OpenForm;
  readonly title: string;
  readonly submit: string;
  /** Whether a field says what it lacks: the form is not sent then. */
  readonly faulty?: boolean;
  /** Whether nothing that is agreed is changed by it as it is filled: an agreed SKP needs no reason then. */
  readonly marksOnly?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const text = useText();
  const { edit } = usePane().words;
  const { close, putAside } = useForms();
  const { skp, reason, say } = useReason(form);
  const asks = skp !== undefined && !marksOnly;
  const busy = useApp((state) => state.busy !== undefined);
  const box = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    firstOf(box.current)?.focus({ preventScroll: true });
    (box.current.closest("section") ?? box.current).scrollIntoView({ block: "start" });
  }, []);
  useEffect(() => {
    const lacking = box.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (lacking?.matches("[role=radiogroup]") ? lacking.querySelector("input") : lacking)?.focus();
  }, [tries]);
  return (
    <Sent value={tries > 0}>
      <form
        ref={box}
        className={styles.form}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (faulty || (asks && !isWhole(reason))) setTries(tries + 1);
          else if (!busy) onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          putAside();
        }}
      >
        <h3 className={text.subtitle}>{title}</h3>
        {children}
        {asks && <AdjustingFields skp={skp} value={reason} onChange={say} />}
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {submit}
          </Button>
          <Button onClick={() => close(form)}>{edit.giveUp}</Button>
        </div>
      </form>
    </Sent>
  );
};
