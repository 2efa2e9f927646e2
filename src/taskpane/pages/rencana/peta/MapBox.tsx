import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { boxSize } from "../../../views/mapLayout";
import { shortened, textWidth, wrapped } from "../../../views/mapText";
import type { DescribedBox } from "./useBoxes";
import { useTones } from "./toneStyles";

const { width, height, across } = boxSize;
const stripe = 6;
const pad = 8;
/** The sizes of the types, and how far apart the lines of a text stand. */
const type = 12.5;
const small = 11;
const lineHeight = 16;
const textRoom = (width - stripe - 2 * pad) / type;

const useStyles = makeStyles({
  box: {
    cursor: "pointer",
    ":focus": { outlineStyle: "none" },
    ":focus-visible > rect": { stroke: tokens.colorStrokeFocus2, strokeWidth: "4px" },
  },
  paper: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    // However small the box is drawn, its edge and what marks it are seen.
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  selected: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  // Heard, not seen: what stands in the box is shortened.
  spoken: { fontSize: "1px", fill: "transparent", pointerEvents: "none" },
  area: { fill: "var(--peta-fill)", stroke: "var(--peta-line)" },
  stripe: { fill: "var(--peta-line)" },
  word: { fill: "var(--peta-word)", fontSize: `${small}px`, fontWeight: tokens.fontWeightSemibold },
  sign: { fill: "var(--peta-word)", fontSize: "38px", fontWeight: tokens.fontWeightSemibold },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: `${type}px`,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  own: { fontWeight: tokens.fontWeightSemibold },
  owner: {
    fill: tokens.colorNeutralForeground2,
    fontSize: `${small}px`,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  toggle: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    ":hover": { fill: tokens.colorNeutralBackground1Hover },
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  count: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    pointerEvents: "none",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** A box of the map, as an item of a tree; the surface around it hears its clicks and keys. */
export const MapBox = memo(
  ({
    row,
    left,
    top,
    level,
    place,
    siblings,
    open,
    active,
    selected,
    readable,
    said,
  }: {
    /** Where it is seen, from 0. */
    readonly row: number;
    readonly left: number;
    readonly top: number;
    readonly level: number;
    readonly place: number;
    readonly siblings: number;
    readonly open: boolean | undefined;
    readonly active: boolean;
    readonly selected: boolean;
    /** Whether it is large enough for its texts; else it shows its sign. */
    readonly readable: boolean;
    readonly said: DescribedBox;
  }) => {
    const styles = useStyles();
    const tone = useTones()[said.tone];
    return (
      <g
        role="treeitem"
        aria-level={level}
        aria-posinset={place}
        aria-setsize={siblings}
        aria-expanded={open}
        aria-selected={selected}
        tabIndex={active ? 0 : -1}
        data-row={row}
        className={mergeClasses(styles.box, tone)}
        transform={`translate(${left} ${top})`}
      >
        <text className={styles.spoken}>{said.label}</text>
        <rect
          className={mergeClasses(styles.paper, !readable && styles.area, selected && styles.selected)}
          width={width}
          height={height}
          rx={4}
        />
        {readable ? (
          <BoxTexts said={said} />
        ) : (
          <text className={styles.sign} x={width / 2} y={height / 2 + 14} textAnchor="middle" aria-hidden>
            {said.sign}
          </text>
        )}
        {open !== undefined && (
          <Toggle count={open ? "−" : said.under} hint={said.toggle[open ? "close" : "open"]} />
        )}
      </g>
    );
  },
);
MapBox.displayName = "MapBox";

const BoxTexts = ({ said }: { readonly said: DescribedBox }) => {
  const styles = useStyles();
  const { text, mark, owner, own } = said;
  const left = stripe + pad;
  const markWidth = Math.ceil(textWidth(mark) * small * 1.06) + 12;
  const base = height - pad - 3;
  return (
    <g aria-hidden>
      <title>{said.label}</title>
      <rect className={styles.stripe} width={stripe} height={height} rx={3} />
      {wrapped(text, textRoom, 3).map((line, at) => (
        <text
          key={at}
          className={mergeClasses(styles.text, own && styles.own)}
          x={left}
          y={pad + 11 + at * lineHeight}
        >
          {line}
        </text>
      ))}
      <text className={styles.owner} x={left} y={base}>
        {shortened(owner, (width - left - markWidth - 2 * pad) / small)}
      </text>
      {mark !== "" && (
        <>
          <rect
            className={styles.area}
            x={width - markWidth - pad}
            y={base - 13}
            width={markWidth}
            height={18}
            rx={9}
          />
          <text className={styles.word} x={width - markWidth / 2 - pad} y={base} textAnchor="middle">
            {mark}
          </text>
        </>
      )}
    </g>
  );
};

/** Opens or closes what is under a box: how many they are while they are not seen. */
const Toggle = ({ count, hint }: { readonly count: string; readonly hint: string }) => {
  const styles = useStyles();
  const wide = Math.min(Math.max(24, textWidth(count) * 12 + 12), across - 22);
  return (
    <g data-toggle="" aria-hidden>
      <title>{hint}</title>
      <rect className={styles.toggle} x={width - 4} y={height / 2 - 12} width={wide} height={24} rx={12} />
      <text className={styles.count} x={width - 4 + wide / 2} y={height / 2 + 4} textAnchor="middle">
        {count}
      </text>
    </g>
  );
};
