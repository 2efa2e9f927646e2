import { usePane } from "../../pane/context";
import { ButtonChoice } from "../../parts/ButtonChoice";
import { planViews, usePlanState } from "./planState";

/** The choice between the list of SKP, the tree and the map. */
export const ViewChoice = () => {
  const { views } = usePane().words.tree;
  const { state, chooseView } = usePlanState();
  return (
    <ButtonChoice
      label={views.label}
      value={state.view}
      options={planViews.map((view) => [view, views[view]])}
      onChange={chooseView}
    />
  );
};
