import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect } from "react";
import { usePane } from "../pane/context";
import { ButtonChoice } from "../parts/ButtonChoice";
import { Page } from "../parts/Page";
import { PageSkeleton } from "../parts/PageSkeleton";
import { ProblemsNote } from "../parts/ProblemsNote";
import { PlanDetail } from "./PlanDetail";
import { PlanList } from "./PlanList";
import { treeKinds, usePlanState } from "./rencana/planState";
import { PeopleTree, ResultsTree } from "./rencana/PlanTree";
import { ViewChoice } from "./rencana/ViewChoice";

const Peta = lazy(async () => ({ default: (await import("./rencana/peta/Peta")).Peta }));

const useStyles = makeStyles({ views: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** The list of SKP, or the one that was chosen; the tree of all results and people; or the map of results. */
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
          <ButtonChoice
            label={subjects.label}
            value={state.kind}
            options={treeKinds.map((kind) => [kind, subjects[kind]])}
            onChange={chooseKind}
          />
        )}
      </div>
      <ProblemsNote tables={["skp", "kinerja", "indikator"]} />
      {state.view === "daftar" ? (
        <PlanList />
      ) : state.view === "peta" ? (
        <Suspense fallback={<PageSkeleton />}>
          <Peta />
        </Suspense>
      ) : state.kind === "people" ? (
        <PeopleTree />
      ) : (
        <ResultsTree />
      )}
    </Page>
  );
};
