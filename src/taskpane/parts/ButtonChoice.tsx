import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChoiceProps } from "./Filters";

const useStyles = makeStyles({
  bar: {
    display: "inline-flex",
    alignSelf: "flex-start",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: "hidden",
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: {
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  inBar: {
    padding: "3px 8px",
    border: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chip: {
    padding: "2px 10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
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

/** A choice of one of a few, all of them seen: as one bar, or as chips, which may need several rows. */
export const ButtonChoice = <Key extends string>({
  label,
  value,
  options,
  onChange,
  look = "bar",
}: ChoiceProps<Key> & { readonly look?: "bar" | "chips" }) => {
  const styles = useStyles();
  const own = look === "bar" ? styles.inBar : styles.chip;
  return (
    <div role="group" aria-label={label} className={styles[look]}>
      {options.map(([key, text]) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === value}
          className={mergeClasses(styles.button, own, key === value && styles.chosen)}
          onClick={() => onChange(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
};
