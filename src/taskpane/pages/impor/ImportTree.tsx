import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isNotAMatrix, readMatrix } from "../../../app/matrixImport";
import { jsonRows, previewTree, treeMapping } from "../../../app/treeImport";
import type { TreeReadAs } from "../../../app/treeImport";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { filledRows } from "../../views/rows";
import { pastedFile, rowsWithMerges } from "../../views/treeImport";
import { ListSource } from "../start/ListSource";
import type { ListKind, ListTable } from "../start/ListSource";
import { ImportMatrix } from "./ImportMatrix";
import { OwnerChoice } from "./OwnerChoice";
import { Proposals } from "./Proposals";
import { SheetSource } from "./SheetSource";
import { TreeMappingFields } from "./TreeMappingFields";
import { TreeUnderstood } from "./TreeUnderstood";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

/** A list of results: cells merged downwards are read in each row, and JSON is taken too. */
const results: ListKind = {
  say: (words) => words.treeImport,
  rowsOf: rowsWithMerges,
  bytesOf: pastedFile,
  jsonRows,
};

/** From a list of results to the preview: the list, how it is read, what was understood, what may be the same. */
export const ImportTree = () => {
  const styles = useStyles();
  const [list, setList] = useState<ListTable & { readonly inWorkbook?: boolean }>();
  const isMatrix = useMemo(() => list?.cells !== undefined && !isNotAMatrix(readMatrix(list.cells)), [list]);
  if (list?.cells && isMatrix)
    return (
      <div className={styles.parts}>
        <ListName list={list} onLeave={() => setList(undefined)} />
        <ImportMatrix cells={list.cells} sheet={list.inWorkbook ? list.name : undefined} />
      </div>
    );
  return list ? (
    <OneList key={list.name} list={list} onLeave={() => setList(undefined)} />
  ) : (
    <div className={styles.parts}>
      <ListSource kind={results} onList={setList} />
      <SheetSource
        onSheet={(cells) =>
          setList({ name: cells.name, rows: rowsWithMerges(cells), cells, inWorkbook: true })
        }
      />
    </div>
  );
};

/** Which list it is, and the way back to another. */
const ListName = ({ list, onLeave }: { readonly list: ListTable; readonly onLeave: () => void }) => {
  const text = useText();
  const { words, format } = usePane();
  const { treeImport } = words;
  return (
    <div>
      <div className={text.name}>{treeImport.source(list.name, format.number(filledRows(list.rows)))}</div>
      <TextButton onPress={onLeave}>{treeImport.change}</TextButton>
    </div>
  );
};

const OneList = ({ list, onLeave }: { readonly list: ListTable; readonly onLeave: () => void }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  const book = useApp((state) => state.book);
  const mapping = useMemo(() => treeMapping(list.rows), [list]);
  const [readAs, setReadAs] = useState<TreeReadAs>(mapping);
  const [skp, setSkp] = useState("");
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const wish = useMemo(
    () => ({ rows: list.rows, readAs, accepted, ...(skp === "" ? {} : { skp }) }),
    [list, readAs, accepted, skp],
  );
  const tree = useMemo(() => previewTree(book, wish), [book, wish]);
  const { treeImport } = words;
  return (
    <div className={styles.parts}>
      <ListName list={list} onLeave={onLeave} />
      <TreeMappingFields rows={list.rows} mapping={mapping} readAs={readAs} onChange={setReadAs} />
      <OwnerChoice skp={skp} onChange={setSkp} />
      {tree.results.length === 0 ? (
        <p className={text.say}>{treeImport.nothing}</p>
      ) : (
        <>
          <Proposals
            proposals={tree.leaders.proposals}
            onDecide={(key, isSame) =>
              setAccepted((now) => [...now.filter((one) => one !== key), ...(isSame ? [key] : [])])
            }
          />
          <TreeUnderstood tree={tree} />
        </>
      )}
      <div>
        <ActionButton
          primary
          disabled={tree.results.length === 0}
          onPress={() => attempt(() => app.run("importTree", wish))}
        >
          {treeImport.go}
        </ActionButton>
      </div>
    </div>
  );
};
