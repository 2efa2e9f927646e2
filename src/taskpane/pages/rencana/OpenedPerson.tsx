import { makeStyles } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { TextButton } from "../../parts/TextButton";
import { useText } from "../../parts/useText";
import { openedPerson } from "../../views/treeCards";
import type { PeopleForest } from "../../views/treePeople";
import { PlanStateBox } from "../agreement/PlanStateBox";
import { ExpectationCard } from "../dialog/ExpectationCard";
import { AddTop } from "./edit/AddTop";
import { OpenedCard } from "./OpenedCard";
import { usePlanState } from "./planState";
import type { CardTools } from "./TreeView";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  group: { display: "flex", flexDirection: "column" },
});

/** The card of a person. */
export const OpenedPerson = ({ forest, of, ...tools }: CardTools & { readonly forest: PeopleForest }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, go, showRow, attempt } = usePane();
  const { turnTo } = usePlanState();
  const opened = useMemo(() => openedPerson(forest, of), [forest, of]);
  if (!opened) return null;
  const { id, plan, plans, post, unit, children } = opened;
  const { tree, matrix } = words;
  return (
    <OpenedCard
      {...tools}
      kind="people"
      opened={opened}
      cellOfPlace={
        plan === "" ? { table: "pegawai", id, column: "id" } : { table: "skp", id: plan, column: "idPenilai" }
      }
      childrenLabel={tree.subordinates(format.number(children.length))}
      noChildren={tree.noSubordinates}
    >
      <div className={styles.group}>
        {[post, unit]
          .filter((line) => line !== "")
          .map((line) => (
            <span key={line} className={text.quiet}>
              {line}
            </span>
          ))}
        {plans.map((one) => (
          <Fragment key={one.id}>
            <TextButton
              onPress={() => {
                turnTo("daftar");
                go({ page: "rencana", skp: one.id });
              }}
            >
              {tree.openPlan(plans.length > 1 ? one.post : "")}
            </TextButton>
            <PlanStateBox skp={one.id} post={plans.length > 1 ? one.post : ""} />
            <AddTop skp={one.id} />
            <ExpectationCard skp={one.id} />
          </Fragment>
        ))}
      </div>
      <div className={styles.buttons}>
        <ActionButton size="small" onPress={() => attempt(() => showRow("pegawai", id, "nama"))}>
          {tree.openRow}
        </ActionButton>
        {plan !== "" &&
          ([1, 2] as const).map((levels) => (
            <ActionButton
              key={levels}
              size="small"
              onPress={() => attempt(() => app.run("makeMatrix", { skp: plan, levels }))}
            >
              {levels === 1 ? matrix.make : matrix.makeTwo}
            </ActionButton>
          ))}
      </div>
      <TextButton onPress={() => go({ page: "pegawaiBerubah", person: id })}>
        {words.peopleChange.open}
      </TextButton>
    </OpenedCard>
  );
};
