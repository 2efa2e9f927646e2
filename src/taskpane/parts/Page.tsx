import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { usePane } from "../pane/context";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
});

/** A page with its heading, which gets the focus when the reader comes from another page. */
export const Page = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const { moved } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const label = useId();
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  return (
    <section className={styles.page} aria-labelledby={label}>
      <h1 ref={heading} id={label} className={styles.heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
};
