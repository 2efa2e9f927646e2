import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { readRoster, rosterMapping } from "../../../app/roster";
import type { RosterColumns } from "../../../app/roster";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Page } from "../../parts/Page";
import { draftFrom, isStarted, officeOf } from "../../views/office";
import { filledRows, rowsOf } from "../../views/rows";
import { OfficeStep } from "./OfficeStep";
import { RosterFindings, RosterFound } from "./RosterFindings";
import { RosterMappingFields } from "./RosterMappingFields";
import { ListSource } from "./ListSource";
import type { ListKind, ListTable } from "./ListSource";
import { StepLine } from "./StepLine";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

const employees: ListKind = {
  say: (words) => words.roster,
  rowsOf,
  bytesOf: (pasted) => new TextEncoder().encode(pasted),
};

/** From a list of employees to the preview: the office, the list, which column is what. */
export const StartFromRoster = () => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const [draft, setDraft] = useState(() => draftFrom(book, today));
  const [asked, setAsked] = useState(() => isStarted(book));
  const [list, setList] = useState<ListTable>();
  const [chosen, setChosen] = useState<RosterColumns>();
  const proposed = useMemo(() => list && rosterMapping(list.rows), [list]);
  const columns = chosen ?? proposed?.columns ?? {};
  const reading = useMemo(
    () =>
      list && proposed && columns.nama !== undefined
        ? readRoster(list.rows, { headerRow: proposed.headerRow, columns }, book.tables.pegawai.rows)
        : undefined,
    [list, proposed, columns, book],
  );
  const { start, roster } = words;
  const office = officeOf(draft);
  if (!asked || !office)
    return (
      <Page title={start.rosterTitle}>
        <OfficeStep draft={draft} onChange={setDraft} onNext={() => setAsked(true)} />
      </Page>
    );
  if (!list || !proposed)
    return (
      <Page title={start.rosterTitle}>
        {!isStarted(book) && <StepLine now={2} total={2} />}
        <ListSource
          kind={employees}
          onList={(table) => {
            setChosen(undefined);
            setList(table);
          }}
        />
      </Page>
    );
  return (
    <Page title={start.rosterTitle}>
      <div className={styles.parts}>
        <div>
          <div className={text.name}>{roster.source(list.name, format.number(filledRows(list.rows)))}</div>
          <TextButton onPress={() => setList(undefined)}>{roster.change}</TextButton>
        </div>
        <RosterMappingFields rows={list.rows} mapping={proposed} columns={columns} onChange={setChosen} />
        {reading && <RosterFound reading={reading} columns={columns} />}
        <div>
          <ActionButton
            primary
            disabled={!reading || reading.people.length === 0}
            onPress={() =>
              attempt(() => app.run("importRoster", { ...office, rows: list.rows, mapping: columns }))
            }
          >
            {roster.go}
          </ActionButton>
        </div>
        {reading && <RosterFindings rows={list.rows} reading={reading} columns={columns} />}
      </div>
    </Page>
  );
};
