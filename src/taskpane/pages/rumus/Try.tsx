import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { usePane } from "../../pane/context";
import { Page } from "../../parts/Page";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { FunctionName } from "../../views/formulas";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A page on which one formula is tried: what it takes, what comes out, and how it is inserted. */
export const Try = ({
  question,
  say,
  fields,
  result,
  reasons = [],
  insert,
  help,
}: {
  readonly question: string;
  readonly say: ReactNode;
  readonly fields: ReactNode;
  /** Absent while there is nothing to be seen. */
  readonly result?: ReactNode;
  /** Why it is so, in paragraphs. */
  readonly reasons?: readonly string[];
  readonly insert?: ReactNode;
  /** The function whose help page is offered. */
  readonly help?: FunctionName;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, go } = usePane();
  const { formulas } = words;
  return (
    <Page title={question}>
      <TextButton icon={<ArrowLeft16Regular />} onPress={() => go({ page: "rumus" })}>
        {formulas.list}
      </TextButton>
      {say}
      <div className={styles.part}>{fields}</div>
      {result && (
        <section className={styles.result} aria-live="polite">
          <h2 className={text.subtitle}>{formulas.result}</h2>
          {result}
          {reasons.map((reason) => (
            <p key={reason} className={text.hint}>
              {reason}
            </p>
          ))}
        </section>
      )}
      {insert}
      {help && (
        <p className={text.say}>
          <Link href={`site/rumus/${help.toLowerCase()}.html`} target="_blank" rel="noopener">
            {formulas.help}
          </Link>
        </p>
      )}
    </Page>
  );
};
