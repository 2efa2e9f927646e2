import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { TextButton } from "../../parts/TextButton";
import type { OpenedRow } from "../../views/treeCards";
import { isMisplaced } from "../../views/treeFaults";
import { FaultList } from "./FaultList";
import type { FaultCell } from "./FaultList";
import type { TreeKind } from "./planState";
import type { CardTools } from "./TreeView";
import { Path, WayList } from "./Ways";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "4px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  card: { gap: "8px" },
});

/**
 * The card of a selected row below its tree: where it hangs, what it says, what is wrong with it, and what hangs under
 * it. Escape closes it.
 */
export const OpenedCard = ({
  kind,
  opened,
  focus,
  onClose,
  onGo,
  cellOfPlace,
  childrenLabel,
  noChildren,
  form,
  children,
}: Omit<CardTools, "of"> & {
  readonly kind: TreeKind;
  readonly opened: OpenedRow;
  /** The cell that says where the row hangs, and the cell of its id. */
  readonly cellOfPlace: FaultCell;
  readonly childrenLabel: string;
  readonly noChildren: string;
  /** The form that is open on the row: it stands in place of all but the title. */
  readonly form?: ReactNode;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const { tree } = usePane().words;
  const title = useRef<HTMLHeadingElement>(null);
  const label = useId();
  useEffect(() => title.current?.scrollIntoView({ block: "nearest" }), [opened.key]);
  useEffect(() => {
    if (focus) title.current?.focus();
  }, [focus]);
  return (
    <section
      aria-labelledby={label}
      onKeyDown={(event) => {
        // What is being typed into a field of the card is not given up with it.
        const isTyping = (event.target as Element).closest("input, textarea, select") !== null;
        if (event.key === "Escape" && !event.defaultPrevented && !isTyping) onClose();
      }}
    >
      <Card className={styles.card}>
        {!form && (opened.path.length > 0 || !isMisplaced(opened.faults)) && (
          <Path path={opened.path} onGo={onGo} />
        )}
        <div className={styles.head}>
          <h2 ref={title} id={label} className={styles.title} tabIndex={-1}>
            {opened.text || tree.noText}
          </h2>
          {!form && <TextButton aria-label={tree.close} icon={<Dismiss16Regular />} onPress={onClose} />}
        </div>
        {form ?? (
          <>
            {children}
            <FaultList kind={kind} faults={opened.faults} cell={cellOfPlace} />
            <WayList label={childrenLabel} none={noChildren} ways={opened.children} onGo={onGo} />
          </>
        )}
      </Card>
    </section>
  );
};
