import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowImport20Regular } from "@fluentui/react-icons/svg/arrow-import";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { PeopleSwap20Regular } from "@fluentui/react-icons/svg/people-swap";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { FolderArrowLeft20Regular } from "@fluentui/react-icons/svg/folder-arrow-left";
import { Share20Regular } from "@fluentui/react-icons/svg/share";
import { SearchInfo20Regular } from "@fluentui/react-icons/svg/search-info";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useApp, usePane } from "../pane/context";
import { useLeave } from "../parts/useLeave";

const useStyles = makeStyles({
  place: { position: "relative", flexShrink: 0 },
  list: {
    position: "absolute",
    zIndex: 10,
    right: 0,
    top: "100%",
    margin: "4px 0 0",
    padding: "4px",
    listStyleType: "none",
    minWidth: "180px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: { width: "100%", justifyContent: "flex-start" },
  count: {
    marginLeft: "auto",
    paddingLeft: "12px",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

const items = [
  { page: "rumus", Icon: MathFormula20Regular },
  { page: "impor", Icon: ArrowImport20Regular },
  { page: "salin", Icon: ClipboardTask20Regular },
  { page: "pegawaiBerubah", Icon: PeopleSwap20Regular },
  { page: "bagi", Icon: Share20Regular },
  { page: "kumpulkan", Icon: FolderArrowLeft20Regular },
  { page: "periksa", Icon: SearchInfo20Regular },
  { page: "pengaturan", Icon: Settings20Regular },
  { page: "bantuan", Icon: QuestionCircle20Regular },
] as const;

/** The pages without a tab. A list that opens below its button: Escape and a click elsewhere close it. */
export const MoreMenu = () => {
  const styles = useStyles();
  const { words, format, go } = usePane();
  const problems = useApp(({ book }) => book.problems.length);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLeave(place, open, () => setOpen(false));
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles.place} ref={place} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={words.frame.menu.open}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul className={styles.list}>
          {items.map(({ page, Icon }) => (
            <li key={page}>
              <Button
                appearance="subtle"
                className={styles.item}
                icon={<Icon />}
                onClick={() => {
                  setOpen(false);
                  go({ page });
                }}
              >
                {words.frame.menu[page]}
                {page === "periksa" && problems > 0 && (
                  <span className={styles.count}>{format.number(problems)}</span>
                )}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
