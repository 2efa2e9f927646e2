import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { openedResult } from "../../views/treeCards";
import type { ResultForest } from "../../views/treeResults";
import { IndicatorRows } from "./IndicatorRows";
import { OpenedCard } from "./OpenedCard";
import { usePlanState } from "./planState";
import { BegunForms, LostForm, SelectedNote } from "./edit/BegunForms";
import { FormButton } from "./edit/FormButton";
import { FormOf } from "./edit/FormOf";
import { formKey, formOf, useForms } from "./edit/openForm";
import { ResultActions } from "./ResultActions";
import type { CardTools } from "./TreeView";
import { WayButton } from "./Ways";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  group: { display: "flex", flexDirection: "column" },
  form: { paddingTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/**
 * The card of a result. While a form is open, it is the card of the result that the form is about, whichever row is
 * selected; what was begun and put aside is told.
 */
export const OpenedResult = ({ forest, of, ...tools }: CardTools & { readonly forest: ResultForest }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, go, showRow, attempt } = usePane();
  const { turnTo } = usePlanState();
  const { open, begun } = useForms();
  const book = useApp((state) => state.book);
  const form = open?.form === "addTop" ? undefined : open;
  const shown = form?.of ?? of;
  const opened = useMemo(() => openedResult(book, forest, shown), [book, forest, shown]);
  if (!opened) return form ? <LostForm form={form} /> : null;
  const { id, skp, agreed, owner, post, kinds, leaderText, leaderIndicator, secondParent } = opened;
  const { tree, edit } = words;
  return (
    <OpenedCard
      {...tools}
      kind="results"
      opened={opened}
      cellOfPlace={{ table: "kinerja", id, column: opened.parentColumn }}
      childrenLabel={tree.children(format.number(opened.children.length))}
      noChildren={tree.noChildren}
      form={
        form && (
          <>
            <span className={text.quiet}>{[owner, post].filter((part) => part !== "").join(" · ")}</span>
            {of !== form.of && <SelectedNote text={forest.rowAt(forest.atOf(of)).text} />}
            <div className={styles.form}>
              <FormOf key={formKey(form)} form={form} onGone={tools.onClose} />
            </div>
          </>
        )
      }
    >
      {begun.length > 0 && <BegunForms begun={begun} onGo={tools.onGo} />}
      {leaderIndicator !== "" && (
        <span className={text.quiet}>{`${tree.leaderIndicator}: ${leaderIndicator}`}</span>
      )}
      {leaderText !== "" && <span className={text.quiet}>{`${tree.leaderText}: ${leaderText}`}</span>}
      {secondParent && (
        <div className={styles.group}>
          <span className={text.quiet}>{tree.secondParent}</span>
          <WayButton way={secondParent} onGo={tools.onGo} />
        </div>
      )}
      <div className={styles.group}>
        {skp === "" ? (
          <span className={text.quiet}>{tree.noOwner}</span>
        ) : (
          <TextButton
            onPress={() => {
              turnTo("daftar");
              go({ page: "rencana", skp, result: id });
            }}
          >
            {owner || words.plans.noName}
          </TextButton>
        )}
        {post !== "" && <span className={text.quiet}>{post}</span>}
        {kinds.length > 0 && <span className={text.quiet}>{kinds.join(" · ")}</span>}
      </div>
      <IndicatorRows
        indicators={opened.indicators}
        tool={(indicator) => (
          <FormButton
            quiet
            form={formOf("indicator", id, indicator.id)}
            label={`${edit.change}: ${indicator.text}`}
          >
            {edit.change}
          </FormButton>
        )}
      />
      <ResultActions id={id} agreed={agreed} owner={owner} />
      <div className={styles.buttons}>
        <ActionButton size="small" onPress={() => attempt(() => showRow("kinerja", id, "rencana"))}>
          {tree.openRow}
        </ActionButton>
        {skp !== "" && (
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("makeForm", { skp, forms: ["skp"] }))}
          >
            {tree.makeForm}
          </ActionButton>
        )}
      </div>
    </OpenedCard>
  );
};
