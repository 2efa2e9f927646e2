import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Shown } from "../../app/app";
import type { Plan } from "../../model/plan";
import { useApp, usePane } from "../pane/context";
import type { Route } from "../pane/route";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { Sentences } from "../parts/Sentences";
import { useText } from "../parts/useText";
import { wordsOfAction } from "../sentences/actions";
import { planInWords } from "./planInWords";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  change: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
});

/** The SKP to which the first row belongs that comes with a plan and says to which. */
const planIn = ({ steps }: Plan): string | undefined =>
  steps
    .flatMap((step) => (step.do === "append" ? step.rows : []))
    .map(({ idSkp }) => idSkp)
    .find((id): id is string => typeof id === "string");

/** Where the reader goes when an action that was shown is done; elsewhere the page stays. */
const after: Readonly<Record<string, (plan: Plan) => Route>> = {
  importRoster: () => ({ page: "beranda" }),
  loadSample: () => ({ page: "beranda" }),
  readForm: (plan) => ({ page: "rencana", skp: planIn(plan) }),
  importTree: () => ({ page: "rencana" }),
  linkParents: () => ({ page: "rencana" }),
  carryOver: () => ({ page: "rencana" }),
  takeFromLibrary: () => ({ page: "rencana" }),
};

/** What an action will do, before it does it. Escape puts it away. */
export const Preview = ({ shown }: { readonly shown: Shown }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, go, attempt } = usePane();
  const book = useApp((state) => state.book);
  const { lines, changes } = planInWords(shown.agreement.plan, book, words, format);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === "Escape") app.dismiss();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [app]);
  const goOn = async () => {
    await app.confirm();
    const { status } = app.store.getState();
    const next = after[shown.action]?.(shown.agreement.plan);
    if (status?.kind === "saved" && next) go(next);
  };
  return (
    <Page title={wordsOfAction(shown.action, words).title}>
      <Sentences sentences={lines} />
      <p className={text.hint}>{words.preview.untouched}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => attempt(goOn)}>
          {words.preview.go}
        </Button>
        <Button onClick={() => app.dismiss()}>{words.preview.cancel}</Button>
      </div>
      {changes.length > 0 && (
        <>
          <h2 className={text.subtitle}>{words.preview.changes}</h2>
          <LongList
            label={words.preview.changes}
            size={50}
            items={changes.map((change, at) => ({ ...change, id: String(at) }))}
          >
            {({ where, from, to }) => (
              <li className={styles.change}>
                <div className={text.quiet}>{where}</div>
                {words.preview.change(from, to)}
              </li>
            )}
          </LongList>
        </>
      )}
    </Page>
  );
};
