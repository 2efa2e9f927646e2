import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import { usePane } from "../pane/context";
import { Page } from "../parts/Page";
import { ProblemsNote } from "../parts/ProblemsNote";
import { PlanDetail } from "./PlanDetail";
import { PlanList } from "./PlanList";
import { treeKinds, usePlanState } from "./rencana/planState";
import { PeopleTree, ResultsTree } from "./rencana/PlanTree";
import { Segmented } from "./rencana/Segmented";
import { ViewChoice } from "./rencana/ViewChoice";

const useStyles = makeStyles({ views: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** The list of SKP, or the one that was chosen; or the tree of all results and people. */
export const Rencana = () => {
  const styles = useStyles();
  const { route, words } = usePane();
  const { state, turnTo, chooseKind } = usePlanState();
  const { filter, skp, result } = route.page === "rencana" ? route : {};
  // Whoever comes for SKP of some state comes for the list.
  useLayoutEffect(() => {
    if (filter !== undefined) turnTo("daftar");
  }, [filter]);
  if (state.view === "daftar" && skp !== undefined)
    return <PlanDetail key={skp} skp={skp} selected={result} />;
  const { subjects } = words.tree;
  return (
    <Page title={words.plans.title}>
      <div className={styles.views}>
        <ViewChoice />
        {state.view === "pohon" && (
          <Segmented
            label={subjects.label}
            value={state.kind}
            options={treeKinds.map((kind) => [kind, subjects[kind]])}
            onChange={chooseKind}
          />
        )}
      </div>
      <ProblemsNote tables={["skp", "kinerja", "indikator"]} />
      {state.view === "daftar" ? <PlanList /> : state.kind === "people" ? <PeopleTree /> : <ResultsTree />}
    </Page>
  );
};
