import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Problem } from "../../model/book";
import { useApp, usePane } from "../pane/context";
import { PressCard } from "../parts/Card";
import { Empty } from "../parts/Empty";
import { LongList } from "../parts/LongList";
import { Page } from "../parts/Page";
import { PageSkeleton } from "../parts/PageSkeleton";
import { useText } from "../parts/useText";
import { problemMessage } from "../sentences/messages";
import { grouped } from "../../model/grouped";
import { otherProblems } from "./periksa/auditGroups";
import { AgreedChanges } from "./agreement/AgreedChanges";
import { TreeAudit } from "./periksa/TreeAudit";
import { useAudit } from "./periksa/useAudit";
import { RepairFormulas } from "./RepairFormulas";

const useStyles = makeStyles({ group: { display: "flex", flexDirection: "column", gap: "8px" } });

/**
 * What is wrong with the cascading tree and what could not be read, each by what mends it; all of it is a click away from
 * its cell.
 */
export const Periksa = () => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const book = useApp((state) => state.book);
  const found = useAudit(book);
  const problems = useMemo(() => otherProblems(book.problems, found ?? []), [book, found]);
  const groups = useMemo(() => [...grouped(problems, ({ code }) => code)], [problems]);
  const { check } = words;
  return (
    <Page title={check.title}>
      {problems.length === 0 ? (
        <Empty say={check.none} hint={check.noneHint} />
      ) : (
        <p className={text.say}>{check.intro(format.number(problems.length))}</p>
      )}
      {groups.map(([code, some]) => (
        <section key={code} className={styles.group}>
          <h2 className={text.subtitle}>
            {`${check.groups[code as Problem["code"]]} (${format.number(some.length)})`}
          </h2>
          <Group problems={some} />
        </section>
      ))}
      <AgreedChanges />
      {book.tables.pegawai.present && (found ? <TreeAudit found={found} /> : <PageSkeleton />)}
      <RepairFormulas />
    </Page>
  );
};

/** Cards of one group that stand in the page at once: with the open group of the audit, 200 rows at most. */
const size = 15;

const Group = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const text = useText();
  const { app, words, attempt } = usePane();
  const items = useMemo(
    () => problems.map((problem, at) => ({ problem, id: `${problem.sheet}!${problem.address} ${at}` })),
    [problems],
  );
  return (
    <LongList label={words.check.title} items={items} size={size}>
      {({ problem }) => {
        const { what, how } = problemMessage(problem, words);
        const { sheet, address } = problem;
        return (
          <li>
            <PressCard onPress={() => attempt(() => app.show(sheet, address === "" ? undefined : address))}>
              <span className={text.name}>{what}</span>
              <span>{how}</span>
              <span className={text.quiet}>{words.frame.gotoCell(sheet, address)}</span>
            </PressCard>
          </li>
        );
      }}
    </LongList>
  );
};
