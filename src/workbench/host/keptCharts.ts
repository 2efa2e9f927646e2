import { CommandType, ICommandService, type IMutation, IUndoRedoService } from "@univerjs/core";
import { service, workbookOf } from "./book";
import type { Host } from "./context";
import type { KeptSheet } from "./kept";
import { given } from "./keptShift";
import { keptSheet } from "./keptSheet";
import { refuse } from "./refusal";

/** A chart as the host keeps it. */
export type KeptChart = KeptSheet["charts"][number];

interface Charts {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly KeptChart[];
}

/** Puts charts in place of those of a sheet, as undo and redo do it. */
export const setChartsId = "workbench.mutation.set-charts";

/** The charts of a sheet. */
export const chartsOn = (host: Host, sheet: string): readonly KeptChart[] => keptSheet(host, sheet).charts;

/** A chart of a sheet; ItemNotFound when it was deleted. */
export const keptChart = (host: Host, sheet: string, id: string): KeptChart =>
  chartsOn(host, sheet).find((known) => known.id === id) ?? refuse("ItemNotFound");

/** Changes a chart; what is undefined goes. */
export const changeChart = (host: Host, sheet: string, id: string, change: Partial<KeptChart>): void => {
  const changed = given<KeptChart>({ ...keptChart(host, sheet, id), ...change });
  putCharts(
    host,
    sheet,
    chartsOn(host, sheet).map((known) => (known.id === id ? changed : known)),
  );
};

/** Puts these in place of the charts of a sheet, so that Ctrl+Z takes it back. */
export function putCharts(host: Host, sheet: string, charts: readonly KeptChart[]): void {
  const unitId = workbookOf(host).getUnitId();
  const step = (to: readonly KeptChart[]) => ({
    id: setChartsId,
    params: { unitId, subUnitId: sheet, charts: to } satisfies Charts,
  });
  const [undo, redo] = [step(chartsOn(host, sheet)), step(charts)];
  service(host, ICommandService).syncExecuteCommand(redo.id, redo.params);
  service(host, IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [undo],
    redoMutations: [redo],
  });
}

/** Lets the grid's undo reach the charts of this host. Returns what ends it. */
export function serveCharts(host: Host): () => void {
  const mutation: IMutation<Charts> = {
    id: setChartsId,
    type: CommandType.MUTATION,
    handler: (_, { subUnitId, charts }) => {
      keptSheet(host, subUnitId).charts = [...charts];
      return true;
    },
  };
  const served = service(host, ICommandService).registerCommand(mutation);
  return () => served.dispose();
}
