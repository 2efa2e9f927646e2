import { makeStyles } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { changesInWords } from "../../views/agreement";
import { ChangedPlan } from "./ChangedPlan";
import { useAgreedChanges } from "./useAgreedChanges";

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Agreed SKP that stand in the page at once. */
const size = 8;

/** What was changed in agreed SKP since, of one or of all; nothing where nothing was. */
export const AgreedChanges = ({ skp }: { readonly skp?: string }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { agreement } = words;
  const label = useId();
  const book = useApp((state) => state.book);
  const found = useAgreedChanges(book);
  const entries = useMemo(
    () =>
      changesInWords(skp === undefined ? found : found.filter((one) => one.skp === skp), book, words, format),
    [found, skp, book, words, format],
  );
  if (entries.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={label}>
      <h2 id={label} className={text.subtitle}>
        {agreement.of(
          agreement.title,
          format.number(entries.reduce((sum, one) => sum + one.changes.length, 0)),
        )}
      </h2>
      <p className={text.hint}>{agreement.hint}</p>
      <LongList label={agreement.title} items={entries} size={size}>
        {(plan) => (
          <li>
            <ChangedPlan plan={plan} named={skp === undefined} />
          </li>
        )}
      </LongList>
    </section>
  );
};
