import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { useApp, usePane } from "../../pane/context";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { entriesOf, expectationKinds } from "../../views/dialogue";

const Expectations = lazy(async () => ({ default: (await import("./Expectations")).Expectations }));

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** The dialogue on expectations of one SKP: how far it is, opened by a button. */
export const ExpectationCard = ({ skp }: { readonly skp: string }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { expectations } = words.dialogue;
  const book = useApp((state) => state.book);
  const entries = useMemo(() => entriesOf(book, skp, expectationKinds).length, [book, skp]);
  const lines = book.tables.lampiran.rows.filter((row) => row.idSkp === skp).length;
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.card} aria-label={expectations.title}>
      <div className={styles.head}>
        <TextButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? expectations.close : expectations.open}
        </TextButton>
        <span className={text.quiet}>
          {expectations.summary(format.number(entries), format.number(lines))}
        </span>
      </div>
      {isOpen && (
        <Suspense>
          <Expectations skp={skp} />
        </Suspense>
      )}
    </section>
  );
};
