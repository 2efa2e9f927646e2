import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { KeyboardEvent } from "react";
import type { Rating } from "../../../rules/rating";
import { usePane } from "../../pane/context";
import { ratingChoices } from "../../views/judge";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "2px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choices: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "4px" },
  choice: {
    display: "flex",
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "2px 4px",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    "@media (max-width: 359px)": { gap: "4px", fontSize: tokens.fontSizeBase200 },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  off: { cursor: "default", ":hover": { backgroundColor: tokens.colorNeutralBackground1 } },
  key: {
    fontSize: tokens.fontSizeBase100,
    color: "inherit",
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 4px",
    lineHeight: "14px",
    fontFamily: "inherit",
  },
});

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** A rating as one of three buttons, each with the key that chooses it. */
export const RatingGroup = ({
  label,
  value,
  firstKey,
  before,
  disabled,
  onChoose,
}: {
  readonly label: string;
  readonly value: Rating | "";
  /** The number of the key of the lowest one. */
  readonly firstKey: number;
  /** How it was rated the last time, in words. */
  readonly before?: string;
  readonly disabled: boolean;
  readonly onChoose: (rating: Rating) => void;
}) => {
  const styles = useStyles();
  const { words, format } = usePane();
  const id = useId();
  const at = value === "" ? -1 : ratingChoices.indexOf(value);
  const turn = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = arrows[event.key];
    if (step === undefined || disabled) return;
    event.preventDefault();
    const next = at < 0 ? 0 : (at + step + ratingChoices.length) % ratingChoices.length;
    const rating = ratingChoices[next];
    if (rating) onChoose(rating);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")[next]?.focus();
  };
  return (
    <div className={styles.group}>
      <span className={styles.head}>
        <span id={id}>{label}</span>
        {before !== undefined && <span>{before}</span>}
      </span>
      <div role="radiogroup" aria-labelledby={id} className={styles.choices} onKeyDown={turn}>
        {ratingChoices.map((rating, place) => (
          <button
            key={rating}
            type="button"
            role="radio"
            aria-checked={rating === value}
            aria-label={words.judge.ratings[rating]}
            aria-disabled={disabled || undefined}
            tabIndex={place === Math.max(0, at) ? 0 : -1}
            className={mergeClasses(styles.choice, rating === value && styles.chosen, disabled && styles.off)}
            onClick={() => {
              if (!disabled) onChoose(rating);
            }}
          >
            <kbd className={styles.key} aria-hidden>
              {format.number(firstKey + place)}
            </kbd>
            {words.judge.short[rating]}
          </button>
        ))}
      </div>
    </div>
  );
};
