import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "./useText";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "8px" } });

/** A titled part of a page. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const text = useText();
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={text.subtitle}>{title}</h2>
      {children}
    </section>
  );
};
