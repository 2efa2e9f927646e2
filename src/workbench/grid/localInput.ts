import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { serialOfDate, toUsFormula, toUsNumber } from "./separators";

/** Before the grid's own readers of numbers and dates. */
const first = 10_000;

const dateFormat = "dd/mm/yyyy";

function asTyped(cell: Nullable<ICellData>, format = "General"): Nullable<ICellData> {
  if (!cell) return cell;
  if (typeof cell.f === "string" && cell.f) return { ...cell, f: toUsFormula(cell.f) };
  if (typeof cell.v !== "string" || format === "@" || cell.t === CellValueType.FORCE_STRING) return cell;
  const serial = serialOfDate(cell.v);
  if (serial === undefined) return { ...cell, v: toUsNumber(cell.v) };
  const date = { ...cell, v: serial, t: CellValueType.NUMBER };
  // A format is merged into the style the cell has; a cell with a format of its own keeps it, as in Excel.
  return format === "General" ? { ...date, s: { n: { pattern: dateFormat } } } : date;
}

/**
 * Lets people type as in Indonesia: ";" between arguments, "," before decimals, day/month/year. It is turned
 * into en-US when they leave the cell; while they type, argument hints read it the same way. To be called once, when a
 * workbook is open: the grid's services are not there before.
 */
export function acceptIndonesianInput(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }, next) =>
      next(asTyped(cell, worksheet.getComposedCellStyle(row, col).n?.pattern)),
  });
  const lexer = injector.get(LexerTreeBuilder);
  const { sequenceNodesBuilder, getFunctionAndParameter, checkIfAddBracket } = lexer;
  lexer.sequenceNodesBuilder = (formula) => sequenceNodesBuilder.call(lexer, toUsFormula(formula));
  lexer.checkIfAddBracket = (formula) => checkIfAddBracket.call(lexer, toUsFormula(formula));
  lexer.getFunctionAndParameter = (formula, index) =>
    getFunctionAndParameter.call(lexer, toUsFormula(formula), index);
}
