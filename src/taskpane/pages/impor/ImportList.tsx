import { Field, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isNotAList, readList, readLists } from "../../../app/listImport";
import type { ListTable, SaidByHand } from "../../../app/listImport";
import { isNotAMatrix, readMatrix } from "../../../app/matrixImport";
import { treeMapping } from "../../../app/treeImport";
import { isNotAForm, readForm } from "../../../forms/readForm";
import type { SheetCells } from "../../../model/sheetCells";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { refusalMessage } from "../../sentences/messages";
import { rowsOf } from "../../views/rows";
import { pastedFile } from "../../views/treeImport";
import { ListSource } from "../start/ListSource";
import type { ListKind } from "../start/ListSource";
import { ListTaking } from "./ListTaking";
import { ListUnread } from "./ListUnread";
import { SheetSource } from "./SheetSource";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

const anyList: ListKind = {
  say: (words) => words.lists,
  rowsOf,
  bytesOf: pastedFile,
  withJson: true,
  whatIs: (cells, { lists }) => {
    if (!isNotAForm(readForm(cells))) return lists.formName;
    const reading = readList(cells);
    const [first] = isNotAList(reading) ? [] : reading.tables;
    return first && first.questions.length === 0 ? lists.layouts[first.layout] : "";
  },
};

interface ChosenSheet {
  readonly cells: SheetCells;
  readonly inWorkbook: boolean;
  readonly hidden: readonly SheetCells[];
}

/** From any sheet or file to the preview: what it is, what was understood of it, and what would come into the tables. */
export const ImportList = ({ onTree }: { readonly onTree: () => void }) => {
  const styles = useStyles();
  const [sheet, setSheet] = useState<ChosenSheet>();
  if (!sheet)
    return (
      <div className={styles.parts}>
        <ListSource
          kind={anyList}
          onList={({ cells, hidden = [] }) => cells && setSheet({ cells, hidden, inWorkbook: false })}
        />
        <SheetSource onSheet={(cells) => setSheet({ cells, hidden: [], inWorkbook: true })} />
      </div>
    );
  return (
    <OneSheet
      key={sheet.cells.name}
      sheet={sheet}
      onTree={onTree}
      onLeave={() => setSheet(undefined)}
      onHidden={(cells) => setSheet({ ...sheet, cells })}
    />
  );
};

const OneSheet = ({
  sheet: { cells, hidden, inWorkbook },
  onTree,
  onLeave,
  onHidden,
}: {
  readonly sheet: ChosenSheet;
  /** Goes to the import of trees. */
  readonly onTree: () => void;
  readonly onLeave: () => void;
  readonly onHidden: (cells: SheetCells) => void;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, go } = usePane();
  const book = useApp((state) => state.book);
  const [at, setAt] = useState(0);
  const [hand, setHand] = useState<SaidByHand>();
  const [withHidden, setWithHidden] = useState(false);
  const reading = useMemo(
    () => readLists(book, { cells, withHidden, ...(hand ? { hand } : {}) }),
    [book, cells, hand, withHidden],
  );
  const isForm = useMemo(() => !isNotAForm(readForm(cells)), [cells]);
  const isMatrix = useMemo(() => !isNotAMatrix(readMatrix(cells)), [cells]);
  const isTree = useMemo(() => isTreeOf(rowsOf(cells)), [cells]);
  const { lists } = words;
  const unseen = hidden.filter(({ name }) => name !== cells.name);
  const top = (
    <div>
      <div className={text.name}>{cells.name}</div>
      <TextButton onPress={onLeave}>{lists.change}</TextButton>
      {unseen.length > 0 && (
        <>
          <p className={text.hint}>{lists.hiddenSheets(unseen.map(({ name }) => name).join(", "))}</p>
          {unseen.map((one) => (
            <div key={one.name}>
              <TextButton onPress={() => onHidden(one)}>{lists.readHidden(one.name)}</TextButton>
            </div>
          ))}
        </>
      )}
    </div>
  );
  if (isForm)
    return (
      <div className={styles.parts}>
        {top}
        <MessageCard
          intent="info"
          message={lists.isForm()}
          actions={
            <ActionButton onPress={() => go({ page: "mulaiFormulir" })}>{lists.openForm}</ActionButton>
          }
        />
      </div>
    );
  const isUnclear = isNotAList(reading) || reading.tables.every(({ questions }) => questions.length > 0);
  const otherWay = isMatrix ? lists.isMatrix() : isUnclear && isTree ? lists.isTree() : undefined;
  const toTree = otherWay && (
    <MessageCard
      intent="info"
      message={otherWay}
      actions={<ActionButton onPress={onTree}>{lists.openTree}</ActionButton>}
    />
  );
  if (isNotAList(reading))
    return (
      <div className={styles.parts}>
        {top}
        {toTree}
        <MessageCard
          intent="refused"
          message={refusalMessage({ refused: reading.refused, facts: { sheet: cells.name } }, words)}
        />
      </div>
    );
  const table = reading.tables[at] ?? reading.tables[0];
  if (!table) return top;
  const name = (one: ListTable) =>
    lists.whichOne(lists.layouts[one.layout], one.address, format.number(one.entries.length));
  return (
    <div className={styles.parts}>
      {top}
      {toTree}
      {(reading.hiddenRows.length > 0 || withHidden) && (
        <div>
          {!withHidden && (
            <p className={text.hint}>
              {lists.hiddenRows(format.number(reading.hiddenRows.length), shortened(reading.hiddenRows))}
            </p>
          )}
          <TextButton onPress={() => setWithHidden(!withHidden)}>
            {withHidden ? lists.withoutHidden : lists.withHidden}
          </TextButton>
        </div>
      )}
      {reading.tables.length > 1 && (
        <Field label={lists.which}>
          <Choice
            label={lists.which}
            value={String(at)}
            options={reading.tables.map((one, index) => [String(index), name(one)])}
            onChange={(index) => {
              setAt(Number(index));
              setHand(undefined);
            }}
          />
        </Field>
      )}
      <ListTaking
        key={`${table.fingerprint} ${at}`}
        cells={cells}
        table={table}
        tables={reading.tables}
        at={at}
        hand={hand}
        onHand={setHand}
        withHidden={withHidden}
        understood={reading.understood}
        sheet={inWorkbook ? cells.name : undefined}
      />
      <ListUnread reading={reading} sheet={inWorkbook ? cells.name : undefined} />
    </div>
  );
};

/** Whether rows are results below results, or with columns for each aspect: what the import of trees reads. */
const isTreeOf = (rows: readonly (readonly string[])[]): boolean => {
  const { confidence, levels } = treeMapping(rows);
  return confidence.text === "pasti" || levels.length > 1;
};

/** Row numbers, the first few of them. */
const shortened = (rows: readonly number[]): string =>
  rows.slice(0, 8).join(", ") + (rows.length > 8 ? ", …" : "");
