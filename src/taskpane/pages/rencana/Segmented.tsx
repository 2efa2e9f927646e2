import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChoiceProps } from "../../parts/Filters";

const useStyles = makeStyles({
  group: {
    display: "inline-flex",
    alignSelf: "flex-start",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: "hidden",
  },
  part: {
    padding: "3px 8px",
    border: "none",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** A choice between a few views of one thing, all of them seen. */
export const Segmented = <Key extends string>({ label, value, options, onChange }: ChoiceProps<Key>) => {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {options.map(([key, text]) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === value}
          className={mergeClasses(styles.part, key === value && styles.chosen)}
          onClick={() => onChange(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
};
