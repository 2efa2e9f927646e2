import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane/context";
import type { DialogueKind } from "../../views/dialogue";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: {
    padding: "2px 10px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** Which kind of entry it is: all of them seen, one chosen. */
export const KindChips = ({
  kinds,
  value,
  onChange,
}: {
  readonly kinds: readonly DialogueKind[];
  readonly value: DialogueKind;
  readonly onChange: (kind: DialogueKind) => void;
}) => {
  const styles = useStyles();
  const { dialogue } = usePane().words;
  return (
    <div role="group" aria-label={dialogue.kind} className={styles.chips}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === value}
          className={mergeClasses(styles.chip, kind === value && styles.chosen)}
          onClick={() => onChange(kind)}
        >
          {dialogue.kinds[kind]}
        </button>
      ))}
    </div>
  );
};
