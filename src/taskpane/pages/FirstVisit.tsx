import { Building20Regular } from "@fluentui/react-icons/svg/building";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { People20Regular } from "@fluentui/react-icons/svg/people";
import { readSample } from "../../app/readSample";
import { usePane } from "../pane/context";
import { Page } from "../parts/Page";
import { useText } from "../parts/useText";
import { Ways } from "../parts/Ways";

/** An empty workbook: one sentence and three ways to begin. */
export const FirstVisit = () => {
  const text = useText();
  const { app, words, go, attempt } = usePane();
  const { home } = words;
  return (
    <Page title={home.welcome}>
      <p className={text.hint}>{home.welcomeHint}</p>
      <Ways
        ways={[
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
            Icon: History20Regular,
            name: words.carryOver.title,
            what: words.carryOver.nameHint,
            begin: () => go({ page: "tahunLalu" }),
          },
          {
            Icon: Building20Regular,
            name: home.sample,
            what: home.sampleHint,
            begin: () => attempt(async () => app.run("loadSample", { office: await readSample() })),
          },
        ]}
      />
    </Page>
  );
};
