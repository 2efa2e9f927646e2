import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useMemo } from "react";
import { usePane } from "../../pane/context";
import { LongList } from "../../parts/LongList";
import { useText } from "../../parts/useText";
import { cardsOf } from "./auditGroups";
import type { Group } from "./auditGroups";
import { FindingCard } from "./FindingCard";
import { SameAssessorCard } from "./SameAssessorCard";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: { justifyContent: "flex-start", textAlign: "left", width: "100%", padding: "4px 0" },
});

/** Cards of one group that stand in the page at once. */
const size = 25;

/** Findings that are mended in the same way: how many, and where it is open why they matter and each of them. */
export const FindingGroup = ({
  group,
  isOpen,
  toggle,
}: {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const label = useId();
  const { key, hint, findings } = group;
  const { title, why } = words.audit.groups[key];
  const items = useMemo(
    () => cardsOf(key, findings).map((some, at) => ({ some, id: `${some[0].id} ${some[0].column} ${at}` })),
    [key, findings],
  );
  return (
    <section className={styles.group} aria-labelledby={label}>
      <h3 className={styles.heading}>
        <Button
          id={label}
          className={styles.button}
          appearance="transparent"
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          onClick={toggle}
        >
          <span className={hint ? text.hint : text.name}>
            {words.audit.group(title, format.number(findings.length))}
          </span>
        </Button>
      </h3>
      {isOpen && (
        <>
          <p className={text.hint}>{why}</p>
          <LongList label={title} items={items} size={size}>
            {({ some }) =>
              some.length > 1 ? <SameAssessorCard findings={some} /> : <FindingCard finding={some[0]} />
            }
          </LongList>
        </>
      )}
    </section>
  );
};
