import { makeStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { TableKey } from "../../../model/tables";
import { usePane } from "../../pane/context";
import { PressCard } from "../../parts/Card";
import { useText } from "../../parts/useText";
import { problemMessage } from "../../sentences/messages";
import type { RowFault } from "../../views/treeFaults";
import { FindingCard } from "../periksa/FindingCard";
import type { TreeKind } from "./planState";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  title: { display: "flex", alignItems: "center", gap: "4px" },
});

/** A cell by the id of its row. */
export interface FaultCell {
  readonly table: TableKey;
  readonly id: string;
  readonly column: string;
}

/** What is wrong with a row, each a click away from its cell. */
export const FaultList = ({
  kind,
  faults,
  cell,
}: {
  readonly kind: TreeKind;
  readonly faults: readonly RowFault[];
  /** The cell that says where the row hangs. */
  readonly cell: FaultCell;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, showRow, attempt } = usePane();
  const { tree, frame } = words;
  if (faults.length === 0) return null;
  return (
    <div>
      <h3 className={`${text.subtitle} ${styles.title}`}>
        <Warning16Regular aria-hidden />
        {tree.faults}
      </h3>
      <ul className={styles.list}>
        {faults.map((fault, at) => {
          if (fault.is === "finding") return <FindingCard key={at} finding={fault.finding} />;
          const { what, how } =
            fault.is === "problem"
              ? problemMessage(fault.problem, words)
              : tree.placeFaults[fault.place](tree.above[kind]);
          const go = () =>
            fault.is === "problem"
              ? app.show(fault.problem.sheet, fault.problem.address)
              : showRow(cell.table, cell.id, cell.column);
          return (
            <li key={at}>
              <PressCard onPress={() => attempt(go)}>
                <span className={text.name}>{what}</span>
                <span>{how}</span>
                <span className={text.quiet}>
                  {fault.is === "problem"
                    ? frame.gotoCell(fault.problem.sheet, fault.problem.address)
                    : tree.goFault}
                </span>
              </PressCard>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
