import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { petaWords } from "../../../../locale/peta";
import { usePane } from "../../../pane/context";
import { useText } from "../../../parts/useText";
import type { Group } from "../../../views/mapColours";
import { useLineStyles } from "./MapLines";
import { useTones } from "./toneStyles";
import { groupName } from "./useBoxes";

const useStyles = makeStyles({
  legend: { "& > summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  list: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "4px",
  },
  item: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
  sign: {
    flexShrink: 0,
    minWidth: "18px",
    padding: "0 4px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid var(--peta-line)",
    backgroundColor: "var(--peta-fill)",
    color: "var(--peta-word)",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: "none",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  suggestion: { margin: "4px 0 0" },
});

const kinds = ["direct", "indirect", "second"] as const;

/** What the colours, signs and lines of the map mean, with how many results are of each. */
export const Legend = ({
  groups,
  withSecond,
  suggestion,
}: {
  readonly groups: readonly Group[];
  /** Whether there are second parents at all. */
  readonly withSecond: boolean;
  /** Said where what is shown is a suggestion. */
  readonly suggestion: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const tones = useTones();
  const lines = useLineStyles();
  const { language, format } = usePane();
  const peta = petaWords[language];
  return (
    <details className={mergeClasses(text.quiet, styles.legend)} open>
      <summary>{peta.legend}</summary>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={`${group.sign} ${groupName(group, peta, format)}`} className={styles.item}>
            <span className={mergeClasses(styles.sign, tones[group.tone])} aria-hidden>
              {group.sign}
            </span>
            <span className={styles.name}>
              {groupName(group, peta, format)} ({format.number(group.count)})
            </span>
          </li>
        ))}
        {kinds
          .filter((kind) => kind !== "second" || withSecond)
          .map((kind) => (
            <li key={kind} className={styles.item}>
              <svg width={30} height={6} aria-hidden>
                <path className={mergeClasses(lines.line, kind !== "direct" && lines[kind])} d="M0 3H30" />
              </svg>
              {peta.lines[kind]}
            </li>
          ))}
      </ul>
      {suggestion !== "" && <p className={styles.suggestion}>{suggestion}</p>}
    </details>
  );
};
