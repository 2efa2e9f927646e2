import {
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { IUndoRedoService } from "@univerjs/core";
import { facadeOf, workbookOf } from "./book";
import type { Grid } from "./context";

/** What is written to one cell: absent members stay as they are, null empties them. */
export type CellEdit = Pick<ICellData, "v" | "f" | "t" | "si" | "p" | "custom"> & {
  s?: Nullable<IStyleData>;
};

type Cells = IObjectMatrixPrimitiveType<CellEdit>;

/**
 * Writes that wait for each other: Office.js cuts a large write into pieces of about 1,500 cells, and every change of
 * the grid costs a walk over all formulas, so the pieces of a request are put into the grid as one change.
 */
export interface Edits {
  readonly put: (sheet: string, row: number, column: number, edit: CellEdit) => void;
  /** The style a cell will have through edits that wait, on top of what it has. */
  readonly waiting: (sheet: string, row: number, column: number) => CellEdit | undefined;
  readonly flush: () => void;
}

export const createEdits = (grid: Grid): Edits => {
  const sheets = new Map<string, Cells>();

  const put: Edits["put"] = (sheet, row, column, edit) => {
    let cells = sheets.get(sheet);
    if (!cells) sheets.set(sheet, (cells = {}));
    const line = (cells[row] ??= {});
    const before = line[column];
    // A style that is taken away goes before a new one comes.
    if (before?.s === null && edit.s) {
      flush();
      put(sheet, row, column, edit);
    } else if (!before) line[column] = edit;
    else {
      const style = before.s && edit.s ? combine(before.s, edit.s) : (edit.s ?? before.s);
      line[column] = { ...before, ...edit, ...(style === undefined ? {} : { s: style }) };
    }
  };

  const flush = () => {
    if (sheets.size === 0) return;
    const unitId = workbookOf(grid).getUnitId();
    const injector = grid.univer.__getInjector();
    const commands = injector.get(ICommandService);
    const undos = injector.get(IUndoRedoService);
    // What the grid does because of a write (a table that grows) may write again.
    const now = [...sheets];
    sheets.clear();
    for (const [subUnitId, cells] of now) {
      growSheet(grid, subUnitId, cells);
      for (const { part, trigger } of byKind(cells)) {
        const redo: ISetRangeValuesMutationParams = {
          unitId,
          subUnitId,
          cellValue: part as IObjectMatrixPrimitiveType<ICellData>,
          ...trigger,
        };
        const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo));
        commands.syncExecuteCommand(SetRangeValuesMutation.id, redo);
        undos.pushUndoRedo({
          unitID: unitId,
          undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...undo, ...trigger } }],
          redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
        });
      }
    }
    flush();
  };

  return { put, waiting: (sheet, row, column) => sheets.get(sheet)?.[row]?.[column], flush };
};

/**
 * Cells whose content changes apart from those whose look alone does: to the grid a change without a formula means
 * that the formula goes, unless it says that it comes from a change of style.
 */
const byKind = (cells: Cells): { part: Cells; trigger?: { trigger: string } }[] => {
  const contents: Cells = {};
  const looks: Cells = {};
  for (const [row, line] of Object.entries(cells as Record<string, Record<string, CellEdit>>))
    for (const [column, edit] of Object.entries(line)) {
      const kind = "v" in edit || "f" in edit ? contents : looks;
      (kind[Number(row)] ??= {})[Number(column)] = edit;
    }
  return [{ part: contents }, { part: looks, trigger: { trigger: SetStyleCommand.id } }].filter(
    ({ part }) => Object.keys(part).length > 0,
  );
};

/** Two changes of a style as one; the sides of a border are changes of their own. */
const combine = (first: IStyleData, second: IStyleData): IStyleData => ({
  ...first,
  ...second,
  ...(first.bd && second.bd ? { bd: { ...first.bd, ...second.bd } } : {}),
});

/** Univer's sheets have a size of their own; one of Excel's is always larger. */
const growSheet = (grid: Grid, id: string, cells: Cells): void => {
  const rows = Math.max(...lastKeys(cells)) + 1;
  const columns = Object.values(cells).reduce((most, line) => Math.max(most, ...lastKeys(line)), 0) + 1;
  ensureSize(grid, id, rows, columns);
};

const lastKeys = (record: object): [number, number] => {
  const keys = Object.keys(record);
  return [Number(keys.at(-1) ?? 0), Number(keys[0] ?? 0)];
};

/** Makes the grid's sheet at least this large. */
export const ensureSize = (grid: Grid, id: string, rows: number, columns: number): void => {
  const sheet = facadeOf(grid).getSheetBySheetId(id);
  if (!sheet) return;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(Math.ceil(rows / 100) * 100);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
};
