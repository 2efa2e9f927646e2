import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../../pane/context";
import { Card, PressCard } from "../../parts/Card";
import { LongList } from "../../parts/LongList";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import type { CopyEntry, GoneEntry } from "../../views/copyOut";
import { fieldName, sectionTitle } from "./sectionTitle";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
  },
  icon: { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  copied: { color: tokens.colorBrandForeground1 },
  changed: { color: tokens.colorStatusWarningForeground3 },
  short: {
    display: "-webkit-box",
    overflowX: "hidden",
    overflowY: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
});

const icons = {
  open: Circle16Regular,
  copied: CheckmarkCircle16Regular,
  changed: Warning16Regular,
} as const;

/** Fields with their ticks; each leads to its own step. */
export const FieldList = ({
  label,
  entries,
  onChoose,
  withSection = false,
}: {
  readonly label: string;
  readonly entries: readonly CopyEntry[];
  readonly onChoose: (entry: CopyEntry) => void;
  /** Whether each says of which part it is. */
  readonly withSection?: boolean;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { copyOut } = words;
  return (
    <LongList label={label} items={entries} size={60}>
      {(entry) => {
        const Icon = icons[entry.standing];
        const colour = entry.standing === "open" ? styles.icon : styles[entry.standing];
        return (
          <li>
            <PressCard onPress={() => onChoose(entry)}>
              <span className={styles.line}>
                <Icon className={`${styles.icon} ${colour}`} aria-label={copyOut.standing[entry.standing]} />
                <span>
                  <span className={text.quiet}>
                    {[
                      ...(withSection ? [sectionTitle(entry.section, words, format)] : []),
                      fieldName(entry, words),
                    ].join(" · ")}
                  </span>
                  <span className={styles.short}>{entry.text}</span>
                </span>
              </span>
            </PressCard>
          </li>
        );
      }}
    </LongList>
  );
};

/** What was copied and is no longer there. */
export const GoneList = ({
  gone,
  onUntick,
}: {
  readonly gone: readonly GoneEntry[];
  readonly onUntick: (entry: GoneEntry) => void;
}) => {
  const text = useText();
  const { words, format } = usePane();
  const { copyOut } = words;
  return (
    <LongList label={copyOut.gone(format.number(gone.length))} items={gone}>
      {(entry) => (
        <li>
          <Card>
            <span className={text.quiet}>{entry.header}</span>
            <span>{entry.was}</span>
            <TextButton onPress={() => onUntick(entry)}>{copyOut.untick}</TextButton>
          </Card>
        </li>
      )}
    </LongList>
  );
};
