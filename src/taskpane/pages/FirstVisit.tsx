import { makeStyles, tokens } from "@fluentui/react-components";
import { Building20Regular } from "@fluentui/react-icons/svg/building";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { People20Regular } from "@fluentui/react-icons/svg/people";
import { readSample } from "../../app/readSample";
import { useApp, usePane } from "../pane/context";
import { Page } from "../parts/Page";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexDirection: "column", gap: "8px" },
  way: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    padding: "12px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  },
  icon: { color: tokens.colorBrandForeground1, gridRow: "1 / 3" },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** An empty workbook: one sentence and three ways to begin. */
export const FirstVisit = () => {
  const styles = useStyles();
  const { app, words, go, attempt } = usePane();
  const busy = useApp((state) => state.busy !== undefined);
  const { home } = words;
  const ways = [
    {
      Icon: People20Regular,
      name: home.fromRoster,
      what: home.fromRosterHint,
      begin: () => go({ page: "mulaiPegawai" }),
    },
    {
      Icon: DocumentTable20Regular,
      name: home.fromForm,
      what: home.fromFormHint,
      begin: () => go({ page: "mulaiFormulir" }),
    },
    {
      Icon: Building20Regular,
      name: home.sample,
      what: home.sampleHint,
      begin: () => attempt(async () => app.run("loadSample", { office: await readSample() })),
    },
  ];
  return (
    <Page title={home.welcome}>
      <p className={styles.hint}>{home.welcomeHint}</p>
      <div className={styles.ways}>
        {ways.map(({ Icon, name, what, begin }) => (
          <button key={name} type="button" className={styles.way} disabled={busy} onClick={begin}>
            <Icon className={styles.icon} aria-hidden />
            <span className={styles.name}>{name}</span>
            <span className={styles.what}>{what}</span>
          </button>
        ))}
      </div>
    </Page>
  );
};
