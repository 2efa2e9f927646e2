import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { usePane } from "../pane/context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    // A second column from a pane of 480 pixels on.
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 220px), 1fr))",
    gap: "8px",
    alignItems: "start",
  },
  turn: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  range: { color: tokens.colorNeutralForeground2 },
});

/** A list of any length: at most `size` of it stand in the page, the rest a button away. */
export const LongList = <Item extends { readonly id: string }>({
  items,
  size = 100,
  label,
  selected,
  children,
}: {
  readonly items: readonly Item[];
  readonly size?: number;
  readonly label: string;
  /** The id of an item that must stand in the page, if it is of this list. */
  readonly selected?: string;
  readonly children: (item: Item) => ReactNode;
}) => {
  const styles = useStyles();
  const { words, format } = usePane();
  const [from, setFrom] = useState(0);
  useEffect(() => {
    const at = items.findIndex(({ id }) => id === selected);
    setFrom(at < 0 ? 0 : at - (at % size));
  }, [items, selected, size]);
  const first = from < items.length ? from : 0;
  const last = Math.min(first + size, items.length);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(first, last).map((item) => (
          <Fragment key={item.id}>{children(item)}</Fragment>
        ))}
      </ul>
      {items.length > size && (
        <div className={styles.turn}>
          <Button size="small" disabled={first === 0} onClick={() => setFrom(Math.max(0, first - size))}>
            {words.frame.previous}
          </Button>
          <span className={styles.range}>
            {words.frame.range(format.number(first + 1), format.number(last), format.number(items.length))}
          </span>
          <Button size="small" disabled={last === items.length} onClick={() => setFrom(last)}>
            {words.frame.next}
          </Button>
        </div>
      )}
    </>
  );
};
