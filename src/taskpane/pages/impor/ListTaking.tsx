import { Field, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { previewList } from "../../../app/listImport";
import type { ListTable, SaidByHand } from "../../../app/listImport";
import { readRoster } from "../../../app/roster";
import type { SheetCells } from "../../../model/sheetCells";
import { isRefusal } from "../../../model/plan";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { refusalMessage } from "../../sentences/messages";
import { draftFrom, officeOf } from "../../views/office";
import { columnsOf } from "../../views/listColumns";
import { RosterFindings, RosterFound } from "../start/RosterFindings";
import { ListEntries } from "./ListEntries";
import { DailyLog } from "./DailyLog";
import { ListColumns } from "./ListColumns";
import { ListOwnerCard } from "./ListOwnerCard";
import { ListQuestions } from "./ListQuestions";
import { UnreadList } from "./ListUnread";
import { OwnerChoice } from "./OwnerChoice";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "16px" },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** One list: what it is, its columns, what is asked about it, and what would come into the tables. */
export const ListTaking = ({
  cells,
  table,
  tables,
  at,
  hand,
  onHand,
  withHidden,
  understood,
  sheet,
}: {
  readonly cells: SheetCells;
  readonly table: ListTable;
  /** All lists of the sheet. */
  readonly tables: readonly ListTable[];
  /** Which of the lists, from 0. */
  readonly at: number;
  readonly hand: SaidByHand | undefined;
  readonly onHand: (hand: SaidByHand) => void;
  readonly withHidden: boolean;
  /** How many cells of the sheet were understood. */
  readonly understood: number;
  /** The sheet of this workbook on which it stands; undefined for a file. */
  readonly sheet: string | undefined;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const [skp, setSkp] = useState("");
  const [period, setPeriod] = useState<string>();
  const wish = useMemo(
    () => ({
      cells,
      table: at,
      withHidden,
      skp,
      ...(hand ? { hand } : {}),
      ...(period === undefined ? {} : { period }),
    }),
    [cells, at, withHidden, skp, hand, period],
  );
  const preview = useMemo(() => previewList(book, wish), [book, wish]);
  const refused = isRefusal(preview) ? preview : undefined;
  const taken = isRefusal(preview) ? undefined : preview;
  const roster = useMemo(
    () => taken?.roster && readRoster(taken.roster.rows, taken.roster, book.tables.pegawai.rows),
    [taken, book],
  );
  const office = officeOf(draftFrom(book, today));
  const { lists } = words;
  const { layout, entries, sections, questions, owner } = table;
  const columns = useMemo(() => columnsOf(cells, table, tables), [cells, table, tables]);
  const doubtful = table.columns.filter(({ by }) => by !== "heading" && by !== "hand").length;
  const notTaken = table.leftColumns.reduce((sum, column) => sum + column.cells, 0);
  const isUnclear = questions.length > 0;
  const isKindAsked = questions.some(({ ask }) => ask === "layout");
  const isResults = layout === "ckp" || layout === "hasil";
  const hasRealisation = table.columns.some(({ field }) => field === "realisasi" || field === "bukti");
  const isOwned = table.columns.some(({ field }) => field === "nip" || field === "pemilik");
  const nothing = roster
    ? roster.people.length === 0
    : !taken?.items || taken.items.fresh + taken.items.known === 0;
  return (
    <div className={styles.parts}>
      <section className={styles.part} aria-live="polite">
        <h2 className={text.subtitle}>{isUnclear ? lists.unsure : lists.readAs(lists.layouts[layout])}</h2>
        {!isUnclear && (
          <>
            <p className={text.say}>
              {lists.counts(
                format.number(entries.length),
                sections.length > 0 ? format.number(sections.length) : "",
                format.number(understood - notTaken),
              )}
            </p>
            <p className={text.hint}>
              {[
                doubtful > 0 ? lists.doubtful(format.number(doubtful)) : lists.sure,
                table.leftColumns.length > 0
                  ? lists.leftColumns(format.number(table.leftColumns.length))
                  : "",
              ]
                .filter(Boolean)
                .join(" ")}
            </p>
          </>
        )}
        <ListQuestions columns={columns} table={table} onHand={onHand} />
      </section>
      {!isKindAsked && (
        <ListColumns columns={columns} table={table} isByHand={hand !== undefined} onHand={onHand} />
      )}
      {owner && <ListOwnerCard owner={owner} />}
      {isResults && !isUnclear && !owner && !isOwned && <OwnerChoice skp={skp} onChange={setSkp} />}
      {isResults && !isUnclear && hasRealisation && (
        <Field label={lists.period}>
          <Choice
            label={lists.period}
            value={taken?.period ?? period ?? ""}
            options={[
              ["", lists.noPeriod],
              ...[...new Set(book.tables.periode.rows.map(({ periode }) => periode))].map(
                (one) => [one, one] as const,
              ),
            ]}
            onChange={setPeriod}
          />
        </Field>
      )}
      {layout === "kegiatan" && !isUnclear && <DailyLog table={table} />}
      {isResults && !isUnclear && entries.length === 0 && (
        <MessageCard intent="info" message={lists.noEntries()} />
      )}
      {refused && !isUnclear && layout !== "kegiatan" && (
        <MessageCard intent="refused" message={refusalMessage(refused, words)} />
      )}
      {roster && taken?.roster && <RosterFound reading={roster} columns={taken.roster.columns} />}
      {taken?.items && entries.length > 0 && (
        <section className={styles.part}>
          <p className={text.say}>{lists.fresh(format.number(taken.items.fresh))}</p>
          {taken.items.known > 0 && (
            <p className={text.hint}>{lists.known(format.number(taken.items.known))}</p>
          )}
          {taken.items.left.length > 0 && (
            <p className={text.hint}>{lists.leftBelow(format.number(taken.items.left.length))}</p>
          )}
        </section>
      )}
      {layout !== "kegiatan" && !isUnclear && (
        <div>
          <ActionButton
            primary
            disabled={!taken || !office || nothing}
            onPress={() => office && attempt(() => app.run("takeList", { ...wish, office }))}
          >
            {lists.go}
          </ActionButton>
        </div>
      )}
      {roster && taken?.roster && (
        <RosterFindings rows={taken.roster.rows} reading={roster} columns={taken.roster.columns} />
      )}
      {layout !== "pegawai" && <ListEntries table={table} />}
      {taken?.items && (
        <UnreadList
          title={lists.left(format.number(taken.items.left.length))}
          items={taken.items.left.map(({ address, text: said, why }) => ({
            id: `${address} ${why}`,
            address,
            text: said,
            why: lists.leftWhy[why],
          }))}
          sheet={sheet}
        />
      )}
    </div>
  );
};
