import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { InputOf } from "../../../app/registry";
import { useApp, usePane } from "../../pane/context";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { ReportMatter } from "./useReport";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A part of the report with its heading, and the button that puts it on a sheet. */
export const Section = ({
  kind,
  matter: { period, among },
  isEmpty = false,
  children,
}: {
  readonly kind: InputOf<"makeReport">["report"];
  readonly matter: Pick<ReportMatter, "period" | "among">;
  /** Nothing is there to be put on a sheet. */
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const text = useText();
  const label = useId();
  const { app, words, attempt } = usePane();
  const busy = useApp((state) => state.busy !== undefined);
  const { report } = words;
  const put = () =>
    attempt(() => app.run("makeReport", { report: kind, period, ...(among ? { among } : {}) }));
  return (
    <section className={styles.section} aria-labelledby={label}>
      <div className={text.ends}>
        <h2 id={label} className={text.subtitle}>
          {report.sections[kind]}
        </h2>
        {!isEmpty && (
          <TextButton
            aria-label={`${report.toSheet}: ${report.sections[kind]}`}
            onPress={() => {
              if (!busy) put();
            }}
          >
            {report.toSheet}
          </TextButton>
        )}
      </div>
      {children}
    </section>
  );
};
