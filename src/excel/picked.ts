import { addressOf } from "../model/book";
import type { Area } from "../model/layout";
import { mostCells } from "../model/pickedCells";
import type { GivenCell, PickedCells, TooManyCells } from "../model/pickedCells";
import { ExcelFailure } from "./failure";
import type { Gateway } from "./gateway";

/** A selection of no more cells is taken as it stands: its blank cells were meant. */
const asSelected = 500;

/**
 * The cells that are selected, in one request. A large selection, such as a whole column, is cut to the rows and columns
 * that its sheet uses, so that two columns of one sheet stay equally long.
 * @returns how many cells they are, where these are still more
 */
export const readPicked = async (gateway: Gateway): Promise<PickedCells | TooManyCells> => {
  try {
    return await gateway.send("read", ask);
  } catch (failure) {
    if (failure instanceof ExcelFailure && failure.code === "tooLarge") return { tooMany: Infinity };
    throw failure;
  }
};

const ask = (context: Excel.RequestContext) => {
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  const used = selected.getIntersectionOrNullObject(selected.worksheet.getUsedRange(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
  return () => pickedOf(selected, used);
};

const pickedOf = (selected: Excel.Range, used: Excel.Range): PickedCells | TooManyCells => {
  const whole = areaOf(selected);
  const area = cellsIn(whole) > asSelected && !used.isNullObject ? areaOf(used) : whole;
  if (cellsIn(area) > mostCells) return { tooMany: cellsIn(area) };
  return {
    sheet: selected.worksheet.name,
    address: addressOfArea(area),
    area,
    values: used.isNullObject ? blanks(area) : valuesOf(area, used),
  };
};

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const cellsIn = ({ rows, columns }: Area): number => rows * columns;

/** "B2:C9", or "B2" for one cell. */
const addressOfArea = ({ row, column, rows, columns }: Area): string => {
  const first = addressOf(row, column);
  return rows * columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
};

const blanks = ({ rows, columns }: Area): GivenCell[][] =>
  Array.from({ length: rows }, () => Array<GivenCell>(columns).fill(null));

const valuesOf = (area: Area, used: Excel.Range): GivenCell[][] => {
  const { values, valueTypes, rowIndex, columnIndex } = used;
  const cells = blanks(area);
  values.forEach((line, down) =>
    line.forEach((value: string | number | boolean, right) => {
      const row = cells[rowIndex - area.row + down];
      if (row) row[columnIndex - area.column + right] = given(value, valueTypes[down]?.[right]);
    }),
  );
  return cells;
};

const given = (value: string | number | boolean, type: string | undefined): GivenCell =>
  type === "Error" ? { type: "Error" } : value === "" ? null : value;
