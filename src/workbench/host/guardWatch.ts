import {
  CustomCommandExecutionError,
  ICommandService,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type IExecutionOptions,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { service, workbookOf } from "./book";
import { type Cells, changesContent } from "./changedCells";
import { lineShift } from "./commandShift";
import type { Host } from "./context";
import { isLocked, isProtected, type ProtectionOption } from "./guard";

/** What a protected sheet must allow for rows and columns to come in or go away. */
const lineOptions: Readonly<Record<string, ProtectionOption>> = {
  RowInserted: "allowInsertRows",
  RowDeleted: "allowDeleteRows",
  ColumnInserted: "allowInsertColumns",
  ColumnDeleted: "allowDeleteColumns",
};

/** Keeps a person's hands off the locked cells of a protected sheet, as Excel does. Returns what ends it. */
export const watchGuard = (host: Host): (() => void) => {
  const commands = service(host, ICommandService);
  let undoing = 0;

  const allows = (sheet: string, option: ProtectionOption): boolean =>
    host.kept.sheets[sheet]?.protection?.options[option] === true;

  /** Results of formulas come into locked cells too; a formula itself does not. */
  const isWrite = (cells: Cells, fromFormula: boolean): boolean =>
    !fromFormula || Object.values(cells).some((line) => Object.values(line ?? {}).some((cell) => cell?.f));

  const touchesLocked = (sheet: string, cells: Cells): boolean =>
    Object.entries(cells).some(([row, line]) =>
      Object.keys(line ?? {}).some((column) => isLocked(host, sheet, Number(row), Number(column))),
    );

  const refuses = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean => {
    const lines = lineShift(id, params);
    if (lines) {
      const option = lineOptions[lines.changeType];
      return isProtected(host, lines.sheet) && option !== undefined && !allows(lines.sheet, option);
    }
    if (id !== SetRangeValuesMutation.id) return false;
    const change = params as ISetRangeValuesMutationParams;
    const { unitId, subUnitId } = change;
    if (unitId !== workbookOf(host).getUnitId() || !isProtected(host, subUnitId)) return false;
    const cells = (change.cellValue ?? {}) as Cells;
    const fromFormula = options?.fromFormula === true;
    if (!fromFormula && !changesContent(change)) return !allows(subUnitId, "allowFormatCells");
    return isWrite(cells, fromFormula) && touchesLocked(subUnitId, cells);
  };

  const before = commands.beforeCommandExecuted((command, options) => {
    if (command.id === UndoCommandId || command.id === RedoCommandId) undoing += 1;
    // What an add-in asks for was checked, with its own refusal, and undo only takes back what was allowed.
    if (host.request() || undoing > 0) return;
    if (refuses(command, options)) throw new CustomCommandExecutionError("the sheet is protected");
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if (id === UndoCommandId || id === RedoCommandId) undoing -= 1;
  });
  return () => {
    before.dispose();
    after.dispose();
  };
};
