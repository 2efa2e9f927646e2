import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { Person20Regular } from "@fluentui/react-icons/svg/person";
import { setting } from "../../model/book";
import { useApp, usePane } from "../pane/context";
import { Spoken } from "../parts/Spoken";
import { initials } from "../views/people";
import { MoreMenu } from "./MoreMenu";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "6px 8px 6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  office: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "break-word",
  },
  who: { minWidth: "auto", padding: "2px 6px", flexShrink: 0 },
  initials: {
    display: "inline-grid",
    placeItems: "center",
    minWidth: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    marginRight: "4px",
  },
});

/** The office and its year, who works here, and the menu. */
export const Header = () => {
  const styles = useStyles();
  const { words, me, go } = usePane();
  const instansi = useApp(({ book }) => String(setting(book, "instansi")));
  const tahun = useApp(({ book }) => String(setting(book, "tahun")));
  const hasPeople = useApp(({ book }) => book.tables.pegawai.rows.length > 0);
  const office = words.frame.office(instansi, tahun) || words.frame.newWorkbook;
  return (
    <header className={styles.header}>
      <span className={styles.office}>{office}</span>
      {hasPeople && (
        <Button
          appearance="subtle"
          className={styles.who}
          title={me?.nama || words.who.nobody}
          onClick={() => go({ page: "saya" })}
        >
          <Spoken>{words.who.open(me?.nama ?? "")}</Spoken>
          {me ? (
            <span className={styles.initials} aria-hidden>
              {initials(me.nama)}
            </span>
          ) : (
            <Person20Regular aria-hidden />
          )}
          <ChevronDown12Regular aria-hidden />
        </Button>
      )}
      <MoreMenu />
    </header>
  );
};
