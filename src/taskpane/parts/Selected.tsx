import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { usePane } from "../pane/context";
import { TextButton } from "./TextButton";
import { useText } from "./useText";

const useStyles = makeStyles({
  selected: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** Who is selected in the sheet, whatever the list below it is about; it comes into view when it changes. */
export const Selected = ({
  of,
  onClose,
  children,
}: {
  /** The id of who is selected. */
  readonly of: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const label = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [of]);
  return (
    <section ref={place} className={styles.selected} aria-labelledby={label}>
      <div className={text.ends}>
        <h2 id={label} className={text.subtitle}>
          {words.frame.selected}
        </h2>
        <TextButton onPress={onClose}>{words.frame.close}</TextButton>
      </div>
      {children}
    </section>
  );
};
