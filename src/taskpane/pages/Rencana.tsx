import { usePane } from "../pane/context";
import { PlanDetail } from "./PlanDetail";
import { PlanList } from "./PlanList";

/** The list of SKP, or the one that was chosen. */
export const Rencana = () => {
  const { route } = usePane();
  const skp = route.page === "rencana" ? route.skp : undefined;
  return skp === undefined ? <PlanList /> : <PlanDetail skp={skp} />;
};
