import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../../pane/context";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { initials } from "../../views/people";
import type { Way } from "../../views/treeCards";
import { Spoken } from "../../parts/Spoken";

const useStyles = makeStyles({
  path: { listStyleType: "none", margin: 0, padding: 0 },
  group: { display: "flex", flexDirection: "column", gap: "4px" },
  way: {
    position: "relative",
    display: "flex",
    width: "100%",
    gap: "6px",
    padding: "3px 0",
    border: "none",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  owner: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** A row of the tree to go to. */
export const WayButton = ({ way, onGo }: { readonly way: Way; readonly onGo: (key: string) => void }) => {
  const styles = useStyles();
  const { tree } = usePane().words;
  const { key, text, owner } = way;
  return (
    <button type="button" className={styles.way} title={text} onClick={() => onGo(key)}>
      <span className={styles.text}>{text || tree.noText}</span>
      {owner !== "" && (
        <span className={styles.owner}>
          <Spoken>{`, ${tree.spoken.owner(owner)}`}</Spoken>
          <span title={owner} aria-hidden>
            {initials(owner)}
          </span>
        </span>
      )}
    </button>
  );
};

/** Of a longer way down only so many last rows are named. */
const lastOfPath = 4;

/** The way from the top to the row above a row, each of it to go to. */
export const Path = ({
  path,
  onGo,
}: {
  readonly path: readonly Way[];
  readonly onGo: (key: string) => void;
}) => {
  const styles = useStyles();
  const texts = useText();
  const { words, format } = usePane();
  const { tree } = words;
  if (path.length === 0) return <span className={texts.quiet}>{tree.top}</span>;
  const more = Math.max(0, path.length - lastOfPath);
  return (
    <nav aria-label={tree.path}>
      <span className={texts.quiet}>{more > 0 ? tree.pathMore(format.number(more)) : tree.path}</span>
      <ol className={styles.path}>
        {path.slice(more).map((way, step) => (
          <li key={way.key} style={{ paddingLeft: step * 10 }}>
            <WayButton way={way} onGo={onGo} />
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** What hangs under a row. */
export const WayList = ({
  label,
  none,
  ways,
  onGo,
}: {
  readonly label: string;
  readonly none: string;
  readonly ways: readonly Way[];
  readonly onGo: (key: string) => void;
}) => {
  const styles = useStyles();
  const texts = useText();
  const items = useMemo(() => ways.map((way) => ({ way, id: way.key })), [ways]);
  if (ways.length === 0) return <span className={texts.quiet}>{none}</span>;
  return (
    <div className={styles.group}>
      <h3 className={texts.subtitle}>{label}</h3>
      <LongList label={label} items={items} size={20}>
        {({ way }) => (
          <li>
            <WayButton way={way} onGo={onGo} />
          </li>
        )}
      </LongList>
    </div>
  );
};
