import { ICommandService, type ICommandInfo } from "@univerjs/core";
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

/** The cells of a change that have a formula: of one entered where there was none Excel does not tell. */
const watched = (
  host: Host,
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
  formulasOnly: boolean,
): Watched[] => {
  const read = formulaReader(host, subUnitId);
  const found: Watched[] = [];
  for (const [rowKey, line] of Object.entries((cellValue ?? {}) as Cells))
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      if (found.length >= most) return found;
      if (cell && !("f" in cell) && (formulasOnly || !("v" in cell))) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const before = read(row, column) ?? "";
      if (before !== "") found.push({ row, column, before });
    }
  return found;
};

/** What the cells of a change held before it, by sheet, row and column. */
type Before = Map<string, Watched>;

/** Raises onFormulaChanged when a formula itself changes, not what it makes. Returns what ends it. */
export const watchFormulas = (host: Host): (() => void) => {
  const commands = service(host, ICommandService);
  const before: Before = new Map();

  const isChange = ({ id, params }: Readonly<ICommandInfo>): boolean =>
    id === SetRangeValuesMutation.id &&
    (params as ISetRangeValuesMutationParams).unitId === workbookOf(host).getUnitId();

  // Univer itself writes formulas a first time, for this grid only, when it hears that a change is about to come.
  const started = commands.beforeCommandExecuted((command, options) => {
    if (!isChange(command)) return;
    const params = command.params as ISetRangeValuesMutationParams;
    for (const cell of watched(host, params, options?.fromFormula === true)) {
      const key = `${params.subUnitId}!${cell.row},${cell.column}`;
      if (!before.has(key)) before.set(key, cell);
    }
  });
  const ended = commands.onCommandExecuted((command, options) => {
    if (!isChange(command) || options?.onlyLocal) return;
    const cells = [...before.values()];
    before.clear();
    const { subUnitId } = command.params as ISetRangeValuesMutationParams;
    const read = formulaReader(host, subUnitId);
    const formulaDetails = cells
      .filter(({ row, column, before: formula }) => (read(row, column) ?? "") !== formula)
      .map(({ row, column, before: previousFormula }) => ({
        cellAddress: formatArea(areaOf(row, column)),
        previousFormula,
      }));
    if (formulaDetails.length > 0)
      host.emit({
        kind: "sheetFormulaChanged",
        id: subUnitId,
        payload: { formulaDetails, worksheetId: subUnitId },
      });
  });
  return () => {
    started.dispose();
    ended.dispose();
  };
};
