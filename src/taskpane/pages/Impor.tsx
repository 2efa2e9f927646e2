import { BranchFork20Regular } from "@fluentui/react-icons/svg/branch-fork";
import { DocumentSearch20Regular } from "@fluentui/react-icons/svg/document-search";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { Link20Regular } from "@fluentui/react-icons/svg/link";
import { People20Regular } from "@fluentui/react-icons/svg/people";
import { useState } from "react";
import { usePane } from "../pane/context";
import { Page } from "../parts/Page";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { Ways } from "../parts/Ways";
import { ImportList } from "./impor/ImportList";
import { ImportTree } from "./impor/ImportTree";
import { LinkParents } from "./impor/LinkParents";

/** What can be brought into a workbook that was started. */
export const Impor = () => {
  const text = useText();
  const { words, go } = usePane();
  const [way, setWay] = useState<"tree" | "link" | "list">();
  const { home, treeImport, lists } = words;
  if (way) {
    const { title, Way } = {
      tree: { title: treeImport.title, Way: ImportTree },
      link: { title: treeImport.link, Way: LinkParents },
      list: { title: lists.title, Way: ImportList },
    }[way];
    return (
      <Page key={way} title={title}>
        <TextButton onPress={() => setWay(undefined)}>{treeImport.back}</TextButton>
        <Way onTree={() => setWay("tree")} />
      </Page>
    );
  }
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
          {
            Icon: History20Regular,
            name: words.carryOver.title,
            what: words.carryOver.nameHint,
            begin: () => go({ page: "tahunLalu" }),
          },
          {
            Icon: BranchFork20Regular,
            name: treeImport.name,
            what: treeImport.nameHint,
            begin: () => setWay("tree"),
          },
          {
            Icon: Link20Regular,
            name: treeImport.link,
            what: treeImport.linkHint,
            begin: () => setWay("link"),
          },
          {
            Icon: DocumentSearch20Regular,
            name: lists.name,
            what: lists.nameHint,
            begin: () => setWay("list"),
          },
        ]}
      />
    </Page>
  );
};
