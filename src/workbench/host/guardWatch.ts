import {
  CustomCommandExecutionError,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { areaOfRange } from "../grid/units";
import { service, workbookOf } from "./book";
import { type Cells, changesContent } from "./changedCells";
import type { Host } from "./context";
import { hasLocked, isLocked, isProtected, type ProtectionOption } from "./guard";
import { needOf } from "./guardNeeds";

/** What commands of the grid say they work on, where it is not the selection of the sheet in front. */
interface Target {
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
}

/** Univer (0.25.1) leaves a refused command on its stack, and later takes it for what triggered a mutation. */
const forget = (commands: ICommandService, command: Readonly<ICommandInfo>): void => {
  const { _commandExecutionStack: stack } = commands as unknown as {
    readonly _commandExecutionStack: Readonly<ICommandInfo>[];
  };
  const place = stack.lastIndexOf(command);
  if (place >= 0) stack.splice(place, 1);
};

/**
 * Keeps a person's hands off what a protected sheet locks, as Excel does. A command is judged before it begins, and what
 * is written to cells once more, by whatever way it comes. What an add-in asks for is judged by the members it calls,
 * with Excel's refusals.
 *
 * @param refused is told that a person was kept from something
 * @returns what ends it
 */
export const watchGuard = (host: Host, refused: () => void): (() => void) => {
  const commands = service(host, ICommandService);
  let undoing = 0;

  const allows = (sheet: string, option: ProtectionOption): boolean =>
    host.kept.sheets[sheet]?.protection?.options[option] === true;

  const refusesCommand = ({ id, params }: Readonly<ICommandInfo>): boolean => {
    const need = needOf(id);
    const front = host.api.getActiveWorkbook()?.getActiveSheet();
    const { subUnitId: sheet = front?.getSheetId(), ranges } = (params ?? {}) as Target;
    if (need === undefined || sheet === undefined || !isProtected(host, sheet)) return false;
    if (need === "unprotected") return true;
    if (need !== "unlocked") return !allows(sheet, need);
    const selected = front?.getSelection()?.getActiveRangeList() ?? [];
    return (ranges ?? selected.map((range) => range.getRange())).some((range) =>
      hasLocked(host, sheet, areaOfRange(range)),
    );
  };

  const touchesLocked = (sheet: string, cells: Cells): boolean =>
    Object.entries(cells).some(([row, line]) =>
      Object.keys(line ?? {}).some((column) => isLocked(host, sheet, Number(row), Number(column))),
    );

  /** Results of formulas come into locked cells too; a formula itself does not. */
  const isResult = (cells: Cells): boolean =>
    !Object.values(cells).some((line) => Object.values(line ?? {}).some((cell) => cell?.f));

  const refusesWrite = (change: ISetRangeValuesMutationParams, fromFormula: boolean): boolean => {
    const { unitId, subUnitId } = change;
    if (unitId !== workbookOf(host).getUnitId() || !isProtected(host, subUnitId)) return false;
    const cells = (change.cellValue ?? {}) as Cells;
    if (fromFormula) return !isResult(cells) && touchesLocked(subUnitId, cells);
    return changesContent(change) ? touchesLocked(subUnitId, cells) : !allows(subUnitId, "allowFormatCells");
  };

  const refuses = (command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean =>
    command.id === SetRangeValuesMutation.id
      ? refusesWrite(command.params as ISetRangeValuesMutationParams, options?.fromFormula === true)
      : refusesCommand(command);

  const before = commands.beforeCommandExecuted((command, options) => {
    if (command.id === UndoCommandId || command.id === RedoCommandId) undoing += 1;
    // Undo only takes back what was allowed.
    if (host.request() || undoing > 0 || !refuses(command, options)) return;
    forget(commands, command);
    if (options?.fromFormula !== true) refused();
    throw new CustomCommandExecutionError("the sheet is protected");
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if (id === UndoCommandId || id === RedoCommandId) undoing -= 1;
  });
  return () => {
    before.dispose();
    after.dispose();
  };
};
