import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { service, workbookOf } from "./book";
import type { Host } from "./context";
import { formulaReader } from "./formulas";
import { withTableName } from "./structured";
import { dataArea, type TableInfo } from "./tables";

/** Rows looked at to tell whether a column is calculated: enough to be sure, few enough for a long table. */
const looked = 20;

/**
 * The formulas of a table's calculated columns, moved to any row: by the column's place, what answers the formula of
 * a row. A column is calculated when its data rows, but for `without`, hold one formula.
 */
export const calculatedColumns = (
  host: Host,
  table: TableInfo,
  without: (row: number) => boolean = () => false,
): Map<number, (row: number) => string> => {
  const found = new Map<number, (row: number) => string>();
  const { row: first, column: left, rows, columns } = dataArea(table);
  const all = Array.from({ length: rows }, (_, index) => first + index).filter((row) => !without(row));
  const step = Math.max(1, Math.floor(all.length / looked));
  const sample = all.filter((_, index) => index % step === 0 || index === all.length - 1);
  const [from] = sample;
  if (from === undefined) return found;
  const read = formulaReader(host, table.sheet);
  const lexer = service(host, LexerTreeBuilder);
  for (let place = 0; place < columns; place++) {
    const formula = read(from, left + place);
    if (formula === undefined) continue;
    const moved = (row: number) =>
      row === from ? formula : lexer.moveFormulaRefOffset(formula, 0, row - from);
    if (sample.every((row) => read(row, left + place) === formula || read(row, left + place) === moved(row)))
      found.set(place, (row) => withTableName(moved(row), table.name));
  }
  return found;
};

/** Notes with each column of the grid's table whether it is calculated: a file keeps that, and new rows are filled. */
export const noteCalculated = (host: Host, table: TableInfo): void => {
  const formulas = calculatedColumns(host, table);
  const grid = service(host, TableManager).getTableById(workbookOf(host).getUnitId(), table.id);
  const { row } = dataArea(table);
  table.columns.forEach((_, place) => {
    const column = grid?.getTableColumnByIndex(place);
    if (column) column.formula = formulas.get(place)?.(row) ?? "";
  });
};
