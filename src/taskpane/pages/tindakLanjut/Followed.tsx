import { makeStyles } from "@fluentui/react-components";
import { followUpStates } from "../../../model/tables";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { useSave } from "../../parts/useSave";
import type { FollowedEvaluation } from "../../views/followUp";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(148px, 45%)",
    gap: "4px",
    alignItems: "center",
    overflowWrap: "anywhere",
  },
});

/** What follows from an evaluation, and how far it is, which is changed in place. */
export const Followed = ({
  one: { id, jenis, uraian, status },
}: {
  readonly one: FollowedEvaluation["followUps"][number];
}) => {
  const styles = useStyles();
  const { followUp } = usePane().words;
  const save = useSave();
  return (
    <div className={styles.line}>
      <span>{followUp.followed(jenis === "" ? followUp.title : followUp.kinds[jenis], uraian)}</span>
      <Choice
        label={followUp.stateOf(uraian)}
        value={status}
        options={[
          ...(status === "" ? [["", ""] as const] : []),
          ...followUpStates.map((state) => [state, followUp.states[state]] as const),
        ]}
        onChange={(state) =>
          save("keepRow", {
            table: "tindakLanjut",
            id,
            cells: [{ column: "status", from: status, to: state }],
          })
        }
      />
    </div>
  );
};
