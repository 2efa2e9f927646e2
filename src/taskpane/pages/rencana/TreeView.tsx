import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Route } from "../../pane/route";
import { usePane } from "../../pane/context";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { allClosed, allOpen, findIn, flatten, treeFilters } from "../../views/tree";
import type { Forest } from "../../views/tree";
import { lookingFor, opennessOf, revealed, seenRow, toggled, withOpenness } from "../../views/treeLook";
import type { Look } from "../../views/treeLook";
import type { Dropper } from "./drag/dropper";
import { usePlanState } from "./planState";
import type { TreeKind } from "./planState";
import { Tree } from "./Tree";
import type { Seek } from "./Tree";

const useStyles = makeStyles({
  asked: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 128px)" },
  search: { maxWidth: "none", minWidth: 0 },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "12px" },
  count: { marginRight: "auto" },
});

/** What the card of a row of a tree may do with the tree. */
export interface CardTools {
  /** The key of the row. */
  readonly of: string;
  /** Changes whenever the card is to take the keyboard; undefined while it is not. */
  readonly focus: Seek | undefined;
  readonly onClose: () => void;
  /** Reveals another row and opens its card. */
  readonly onGo: (key: string) => void;
}

/** A row that was dragged elsewhere. */
export interface Moved {
  readonly key: string;
  /** The tree as it was then: the row is revealed once it stands elsewhere. */
  readonly from: Forest;
}

/**
 * A tree with what is asked of it: search, filter, its count, and the card of the selected row below it. A row that is
 * selected in the sheet, which the route names, is revealed.
 */
export const TreeView = ({
  kind,
  forest,
  note,
  keyOfRoute,
  card,
  dropper,
  question,
  moved,
  tools,
}: {
  readonly kind: TreeKind;
  readonly forest: Forest;
  /** What is said of the whole tree, below its tools. */
  readonly note?: ReactNode;
  /** The key of the row that a route is about; undefined where it is about none. */
  readonly keyOfRoute: (route: Route) => string | undefined;
  readonly card: (tools: CardTools) => ReactNode;
  /** Absent where rows are not dragged. */
  readonly dropper?: Dropper;
  /** What is asked after a row was let go, below the tree. */
  readonly question?: ReactNode;
  /** A row that was dragged elsewhere, to be revealed; a new one is a new wish. */
  readonly moved?: Moved;
  /** Further things to do with the tree; told the key of the selected row, "" for none. */
  readonly tools?: (selected: string) => ReactNode;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, me, route } = usePane();
  const { state, setLook, setRevealed } = usePlanState();
  const look = state.looks[kind];
  const change = (next: (look: Look) => Look) => setLook(kind, next);
  const [seek, setSeek] = useState<Seek>();
  const [cardFocus, setCardFocus] = useState<Seek>();
  const shownMoved = useRef<Moved>(undefined);

  const query = useDeferredValue(look.query);
  const filter = me === undefined && look.filter === "milikSaya" ? "semua" : look.filter;
  const found = useMemo(() => findIn(forest, query, filter), [forest, query, filter]);
  const searching = found !== undefined;
  const openness = opennessOf(look, forest, searching);
  const flat = useMemo(() => flatten(forest, openness, found), [forest, openness, found]);
  const activeRow = seenRow(forest, flat, look.active || look.selected);
  const selectedRow = flat.seenAt[forest.atOf(look.selected)] ?? -1;
  const keyAt = (row: number) => forest.keys[flat.at[row] ?? -1] ?? "";

  const reveal = (key: string) => {
    change((old) => revealed(old, forest, key));
    setCardFocus(undefined);
    setSeek({ focus: false });
  };
  useEffect(() => {
    if (state.revealed[kind] === route) return;
    setRevealed(kind, route);
    const key = keyOfRoute(route);
    if (key !== undefined && forest.atOf(key) >= 0) reveal(key);
  });
  useEffect(() => {
    if (!moved || shownMoved.current === moved || moved.from === forest) return;
    shownMoved.current = moved;
    reveal(moved.key);
    setSeek({ focus: true });
  }, [moved, forest]);
  const choose = (row: number, byKeyboard: boolean) => {
    app.chose();
    change((old) => ({ ...old, active: keyAt(row), selected: keyAt(row) }));
    setSeek({ focus: !byKeyboard });
    setCardFocus(byKeyboard ? { focus: true } : undefined);
  };
  const goTo = (key: string) => {
    app.chose();
    reveal(key);
    setCardFocus({ focus: true });
  };
  const close = () => {
    change((old) => ({ ...old, selected: "" }));
    setSeek({ focus: true });
  };

  const said = words.tree[kind];
  const total = format.number(forest.size);
  return (
    <>
      <div className={styles.asked}>
        <SearchBox
          className={styles.search}
          aria-label={said.search}
          placeholder={said.search}
          value={look.query}
          onChange={(_event, { value }) => change((old) => lookingFor(old, { query: value }))}
        />
        <Choice
          label={words.tree.filter}
          value={filter}
          options={treeFilters
            .filter((one) => one !== "milikSaya" || me !== undefined)
            .map((one) => [one, said.filters[one]])}
          onChange={(chosen) => change((old) => lookingFor(old, { filter: chosen }))}
        />
      </div>
      <div className={styles.tools}>
        <span className={`${text.quiet} ${styles.count}`} aria-live="polite">
          {found ? said.some(format.number(found.hits), total) : said.all(total)}
        </span>
        <TextButton onPress={() => change((old) => withOpenness(old, allOpen, searching))}>
          {words.tree.openAll}
        </TextButton>
        <TextButton onPress={() => change((old) => withOpenness(old, allClosed, searching))}>
          {words.tree.closeAll}
        </TextButton>
        {tools?.(look.selected)}
      </div>
      {note}
      {flat.at.length === 0 ? (
        <Empty say={said.none} />
      ) : (
        <Tree
          kind={kind}
          label={said.label}
          forest={forest}
          flat={flat}
          activeRow={activeRow}
          selectedRow={selectedRow}
          seek={seek}
          dropper={dropper}
          said={moved && words.treeDrag.moved(forest.rowAt(forest.atOf(moved.key)).text)}
          onGo={(row) => {
            change((old) => ({ ...old, active: keyAt(row) }));
            setSeek({ focus: true });
          }}
          onOpen={(row) => {
            change((old) => ({ ...toggled(old, forest, searching, keyAt(row)), active: keyAt(row) }));
            setSeek({ focus: true });
          }}
          onChoose={choose}
          onLeave={() => look.selected !== "" && close()}
        />
      )}
      {question}
      {look.selected !== "" && card({ of: look.selected, focus: cardFocus, onClose: close, onGo: goTo })}
    </>
  );
};
