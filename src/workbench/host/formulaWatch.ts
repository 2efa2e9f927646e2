import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { areaOf, formatArea } from "./address";
import { service, workbookOf } from "./book";
import type { Cells } from "./changedCells";
import type { Host } from "./context";
import { formulaReader } from "./formulas";

/** A cell of which the formula may change, and the formula it has before that. */
interface Watched {
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/** The most cells of one change that are compared: more is no work of a person. */
const most = 10_000;

/** The cells of a change that have a formula or are given one. */
const watched = (host: Host, { subUnitId, cellValue }: ISetRangeValuesMutationParams): Watched[] => {
  const read = formulaReader(host, subUnitId);
  const found: Watched[] = [];
  for (const [rowKey, line] of Object.entries((cellValue ?? {}) as Cells))
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      if (found.length >= most) return found;
      if (cell && !("f" in cell) && !("v" in cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const before = read(row, column) ?? "";
      if (before !== "" || cell?.f) found.push({ row, column, before });
    }
  return found;
};

/** Raises onFormulaChanged when a formula itself changes, not what it makes. Returns what ends it. */
export const watchFormulas = (host: Host): (() => void) => {
  const commands = service(host, ICommandService);
  let cells: Watched[] = [];

  const isChange = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean =>
    id === SetRangeValuesMutation.id &&
    !options?.onlyLocal &&
    (params as ISetRangeValuesMutationParams).unitId === workbookOf(host).getUnitId();

  const before = commands.beforeCommandExecuted((command, options) => {
    if (isChange(command, options)) cells = watched(host, command.params as ISetRangeValuesMutationParams);
  });
  const after = commands.onCommandExecuted((command, options) => {
    if (!isChange(command, options) || cells.length === 0) return;
    const { subUnitId } = command.params as ISetRangeValuesMutationParams;
    const read = formulaReader(host, subUnitId);
    const formulaDetails = cells
      .filter(({ row, column, before: formula }) => (read(row, column) ?? "") !== formula)
      .map(({ row, column, before: previousFormula }) => ({
        cellAddress: formatArea(areaOf(row, column)),
        previousFormula,
      }));
    cells = [];
    if (formulaDetails.length > 0)
      host.emit({
        kind: "sheetFormulaChanged",
        id: subUnitId,
        payload: { formulaDetails, worksheetId: subUnitId },
      });
  });
  return () => {
    before.dispose();
    after.dispose();
  };
};
