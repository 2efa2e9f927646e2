import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import { usePane } from "../../pane/context";
import { initials } from "../../views/people";
import type { Forest } from "../../views/tree";
import type { TreeKind } from "./planState";
import { Spoken } from "../../parts/Spoken";

/** How far each level stands in, in pixels, and from which on it stays there: a narrow pane must hold the text. */
const indent = 14;
const deepest = 8;

const clamped = {
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
  overflowWrap: "anywhere",
} as const;

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    display: "flex",
    alignItems: "stretch",
    boxSizing: "border-box",
    paddingRight: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  lines: {
    flexShrink: 0,
    backgroundImage: `repeating-linear-gradient(to right, transparent 0 10px, ${tokens.colorNeutralStroke2} 10px 11px, transparent 11px ${indent}px)`,
  },
  chevron: {
    flexShrink: 0,
    width: "22px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorNeutralForeground2,
  },
  texts: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    paddingRight: "6px",
  },
  text: { ...clamped, WebkitLineClamp: 2, lineHeight: "18px" },
  name: { ...clamped, WebkitLineClamp: 1, lineHeight: "20px" },
  line: {
    ...clamped,
    WebkitLineClamp: 1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  marks: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    justifyContent: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  owner: {
    minWidth: "26px",
    padding: "1px 0",
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
  },
  faults: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    color: tokens.colorNeutralForeground1,
  },
  dragged: { opacity: 0.45 },
  target: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
  },
  forbidden: { boxShadow: `inset 0 0 0 2px ${tokens.colorStatusDangerBorder2}`, cursor: "not-allowed" },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** What a row is while one is dragged: that one, the one below the pointer, or one that may not take it. */
export type DragRole = "dragged" | "target" | "forbidden";

/** A row of a tree, of which all that is shown closed is seen; the tree around it hears its clicks and keys. */
export const TreeItem = memo(
  ({
    forest,
    at,
    row,
    level,
    place,
    siblings,
    open,
    active,
    selected,
    top,
    height,
    role,
    kind: subject,
  }: {
    readonly kind: TreeKind;
    readonly forest: Forest;
    readonly at: number;
    /** Where it is seen, from 0. */
    readonly row: number;
    readonly level: number;
    readonly place: number;
    readonly siblings: number;
    readonly open: boolean | undefined;
    readonly active: boolean;
    readonly selected: boolean;
    /** Where it stands, in pixels. */
    readonly top: number;
    readonly height: number;
    readonly role?: DragRole;
  }) => {
    const styles = useStyles();
    const { words, format } = usePane();
    const { text, line, owner, kind, under, faults } = forest.rowAt(at);
    const { tree } = words;
    const isPerson = subject === "people";
    return (
      <div
        role="treeitem"
        aria-level={level}
        aria-posinset={place}
        aria-setsize={siblings}
        aria-expanded={open}
        aria-selected={selected}
        tabIndex={active ? 0 : -1}
        data-row={row}
        className={mergeClasses(styles.row, selected && styles.selected, role && styles[role])}
        style={{ top, height }}
      >
        <span className={styles.lines} style={{ width: Math.min(level - 1, deepest) * indent }} />
        <span className={styles.chevron} data-toggle={open === undefined ? undefined : ""}>
          {open !== undefined && (open ? <ChevronDown16Regular /> : <ChevronRight16Regular />)}
        </span>
        <span className={styles.texts}>
          <span className={isPerson ? styles.name : styles.text} title={text}>
            {text || tree.noText}
          </span>
          {(kind !== "" || line !== "") && (
            <span className={styles.line}>
              <Spoken>, </Spoken>
              {kind !== "" && <span className={styles.kind}>{kind}</span>}
              {kind !== "" && line !== "" && " · "}
              {line !== "" && !isPerson && <Spoken>{tree.spoken.line}</Spoken>}
              {line}
            </span>
          )}
        </span>
        <span className={styles.marks}>
          {!isPerson && <Spoken>{`, ${owner === "" ? tree.noOwner : tree.spoken.owner(owner)}`}</Spoken>}
          {owner !== "" && (
            <span className={styles.owner} title={owner} aria-hidden>
              {initials(owner)}
            </span>
          )}
          {isPerson && under > 0 && (
            <>
              <Spoken>{`, ${tree.spoken.under(format.number(under))}`}</Spoken>
              <span title={tree.spoken.under(format.number(under))} aria-hidden>
                {format.number(under)}
              </span>
            </>
          )}
          {faults > 0 && (
            <>
              <Spoken>{`, ${tree.faultCount(format.number(faults))}`}</Spoken>
              <span className={styles.faults} title={tree.faultCount(format.number(faults))} aria-hidden>
                <Warning16Regular className={styles.warning} />
                {format.number(faults)}
              </span>
            </>
          )}
        </span>
      </div>
    );
  },
);
TreeItem.displayName = "TreeItem";
