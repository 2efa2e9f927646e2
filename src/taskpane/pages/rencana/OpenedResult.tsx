import { makeStyles } from "@fluentui/react-components";
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
import { ResultActions } from "./ResultActions";
import type { CardTools } from "./TreeView";
import { WayButton } from "./Ways";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  group: { display: "flex", flexDirection: "column" },
});

/** The card of a result. */
export const OpenedResult = ({ forest, of, ...tools }: CardTools & { readonly forest: ResultForest }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, go, showRow, attempt } = usePane();
  const { turnTo } = usePlanState();
  const book = useApp((state) => state.book);
  const opened = useMemo(() => openedResult(book, forest, of), [book, forest, of]);
  if (!opened) return null;
  const { id, skp, owner, post, kinds, leaderText, leaderIndicator, secondParent } = opened;
  const { tree } = words;
  return (
    <OpenedCard
      {...tools}
      kind="results"
      opened={opened}
      cellOfPlace={{ table: "kinerja", id, column: opened.parentColumn }}
      childrenLabel={tree.children(format.number(opened.children.length))}
      noChildren={tree.noChildren}
    >
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
      <IndicatorRows indicators={opened.indicators} />
      <div className={styles.buttons}>
        <ActionButton size="small" onPress={() => attempt(() => showRow("kinerja", id, "rencana"))}>
          {tree.openRow}
        </ActionButton>
        {skp !== "" && (
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("makeForm", { skp, forms: ["skpJaJfKuantitatif"] }))}
          >
            {tree.makeForm}
          </ActionButton>
        )}
      </div>
      <ResultActions key={id} id={id} />
    </OpenedCard>
  );
};
