import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { People20Regular } from "@fluentui/react-icons/svg/people";
import { usePane } from "../pane/context";
import { Page } from "../parts/Page";
import { useText } from "../parts/useText";
import { Ways } from "../parts/Ways";

/** What can be brought into a workbook that was started. */
export const Impor = () => {
  const text = useText();
  const { words, go } = usePane();
  const { home } = words;
  return (
    <Page title={home.import}>
      <p className={text.hint}>{home.importHint}</p>
      <Ways
        ways={[
          {
            Icon: People20Regular,
            name: home.importRoster,
            what: home.fromRosterHint,
            begin: () => go({ page: "mulaiPegawai" }),
          },
          {
            Icon: DocumentTable20Regular,
            name: home.importForm,
            what: home.fromFormHint,
            begin: () => go({ page: "mulaiFormulir" }),
          },
        ]}
      />
    </Page>
  );
};
