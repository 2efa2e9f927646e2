import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useApp, usePane } from "../../../pane/context";
import { Card } from "../../../parts/Card";
import { useText } from "../../../parts/useText";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A form on a result: its title takes the focus, one primary button, and one that closes it. */
export const FormBox = ({
  title,
  submit,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const text = useText();
  const { edit } = usePane().words;
  const busy = useApp((state) => state.busy !== undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card>
      <form
        className={styles.form}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onClose();
        }}
      >
        <h3 ref={heading} className={text.subtitle} tabIndex={-1}>
          {title}
        </h3>
        {children}
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {submit}
          </Button>
          <Button onClick={onClose}>{edit.close}</Button>
        </div>
      </form>
    </Card>
  );
};
