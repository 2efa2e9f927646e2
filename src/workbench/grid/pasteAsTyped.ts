import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  Rectangle,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICellData, IRange, Univer, Workbook } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { readSeparated } from "../../files/csv";

/** A cell that keeps its look and takes a text as if somebody typed it; the readers of numbers and dates come after. */
const typedInto = (before: ICellData | null, format: string | undefined, text: string): ICellData => {
  const cell: ICellData = { ...before, t: undefined, f: null, si: null, p: null, v: text };
  if (format === "@") return { ...cell, t: CellValueType.STRING };
  if (text.startsWith("'")) return { ...cell, v: text.slice(1), t: CellValueType.FORCE_STRING };
  return text.startsWith("=") && text.length > 1 ? { ...cell, f: text, v: null } : cell;
};

/** Where rows of texts go: the selection where they fill it several times over, else as many cells as they are. */
const placeOf = (
  { startRow, startColumn, endRow, endColumn }: IRange,
  rows: number,
  columns: number,
): IRange => {
  const [down, right] = [endRow - startRow + 1, endColumn - startColumn + 1];
  const fills = down % rows === 0 && right % columns === 0;
  return {
    startRow,
    startColumn,
    endRow: startRow + (fills ? down : rows) - 1,
    endColumn: startColumn + (fills ? right : columns) - 1,
  };
};

/**
 * Lets plain text be pasted as in Excel: every cell as if it were typed there, with Indonesia's comma and dates, and
 * in the look that it has. The grid itself would read it as HTML and as en-US, and take the look away. Where cells are
 * merged or the sheet ends, it is still the grid that pastes. To be called once, when a workbook is open.
 */
export function pasteAsTyped(univer: Univer): void {
  const injector = univer.__getInjector();
  const clipboard = injector.get(ISheetClipboardService);
  const writing = injector.get(SheetInterceptorService);
  const selections = injector.get(SheetsSelectionsService);
  const commands = injector.get(ICommandService);
  const pasteText = (text: string): boolean => {
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    const selection = selections.getCurrentLastSelection();
    const lines = readSeparated(text, "\t");
    if (!workbook || !sheet || !selection || lines.length === 0) return false;
    const width = Math.max(...lines.map((line) => line.length));
    const place = placeOf(selection.range, lines.length, width);
    const { startRow, startColumn, endRow, endColumn } = place;
    if (endRow >= sheet.getRowCount() || endColumn >= sheet.getColumnCount()) return false;
    if (sheet.getMergeData().some((merge) => Rectangle.intersects(merge, place))) return false;
    const cellAt = (row: number, column: number) =>
      writing.onWriteCell(
        workbook,
        sheet,
        row,
        column,
        typedInto(
          sheet.getCellRaw(row, column) ?? null,
          sheet.getComposedCellStyle(row, column).n?.pattern,
          lines[(row - startRow) % lines.length]?.[(column - startColumn) % width] ?? "",
        ),
      );
    const value = Array.from({ length: endRow - startRow + 1 }, (_, down) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_, right) =>
        cellAt(startRow + down, startColumn + right),
      ),
    );
    const [unitId, subUnitId] = [workbook.getUnitId(), sheet.getSheetId()];
    if (!commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, range: place, value }))
      return false;
    const { startRow: actualRow, startColumn: actualColumn } = place;
    const primary = { ...place, actualRow, actualColumn, isMerged: false, isMergedMainCell: false };
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [
        { range: place, primary: { ...primary, endRow: startRow, endColumn: startColumn }, style: null },
      ],
    });
    return true;
  };
  // By keys the browser hands the texts over, from the menu the clipboard is asked.
  const [byKeys, fromMenu] = [clipboard.legacyPaste.bind(clipboard), clipboard.paste.bind(clipboard)];
  clipboard.legacyPaste = async (html, text, files) =>
    (!html && !files?.length && text && pasteText(text)) || byKeys(html, text, files);
  clipboard.paste = async (item, kind) => {
    const isPlain = kind === undefined && item.types.every((type) => type === "text/plain");
    return (isPlain && pasteText(await (await item.getType("text/plain")).text())) || fromMenu(item, kind);
  };
}
