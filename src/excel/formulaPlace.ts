import type { FormulaPlace } from "../model/formulaPlace";
import { definitionOf, tableKeys } from "../model/tables";
import type { Gateway } from "./gateway";

/** The cell that is selected, the upper left one of several, as the place for a formula: one request. */
export const readFormulaPlace = (gateway: Gateway): Promise<FormulaPlace> =>
  gateway.send("read", (context) => {
    const asked = { cell: context.workbook.getSelectedRange().getCell(0, 0) };
    asked.cell.load("rowIndex,columnIndex,numberFormat,worksheet/name,worksheet/protection/protected");
    const tables = tableKeys.map((key) => {
      const { name } = definitionOf(key);
      const range = context.workbook.tables.getItemOrNullObject(name).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      return { name, range };
    });
    return () => placeOf(asked.cell, tables);
  });

interface AskedTable {
  readonly name: string;
  readonly range: Excel.Range;
}

const placeOf = (
  { worksheet, rowIndex, columnIndex, numberFormat }: Excel.Range,
  tables: readonly AskedTable[],
): FormulaPlace => ({
  sheet: worksheet.name,
  row: rowIndex,
  column: columnIndex,
  isProtected: worksheet.protection.protected,
  isText: numberFormat[0]?.[0] === "@",
  tables: tables
    .filter(({ range }) => !range.isNullObject && range.worksheet.name === worksheet.name)
    .map(({ name, range }) => ({
      name,
      area: {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    })),
});
