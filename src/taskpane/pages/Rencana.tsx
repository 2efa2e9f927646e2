import { usePane } from "../pane/context";
import { PlanDetail } from "./PlanDetail";
import { PlanList } from "./PlanList";

/** The list of SKP, or the one that was chosen. */
export const Rencana = () => {
  const { route } = usePane();
  if (route.page !== "rencana" || route.skp === undefined) return <PlanList />;
  return <PlanDetail key={route.skp} skp={route.skp} selected={route.result} />;
};
