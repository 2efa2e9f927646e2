import { common } from "../locale/cells/common";
import { invalid, notAvailable } from "./errors";

/** What a cell holds as Excel hands it over; an object is an error or a data type. */
export type Cell = string | number | boolean | null | object;

/** What a cell of a result may hold. Within a range an error stands in its own cell and leaves the others alone. */
export type Result = string | number | CustomFunctions.Error;

/** An argument as it came, with the name its parameter bears. */
export interface Argument {
  name: string;
  value: unknown;
  optional?: true;
}

/** Name and arguments of a call, for its usage. */
export interface Call {
  id: string;
  arguments: readonly Argument[];
}

/** The cells of an argument that is there. */
export interface Grid {
  name: string;
  rows: number;
  columns: number;
  cells: readonly (readonly Cell[])[];
}

/** null, "" and "-" are one blank: so do offices leave a cell open. */
export const isBlank = (cell: Cell): cell is null | string =>
  cell === null || cell === "" || (typeof cell === "string" && /^\s*-?\s*$/.test(cell));

const isErrorValue = (value: object): boolean =>
  value instanceof CustomFunctions.Error || ("type" in value && value.type === "Error");

/**
 * The cells of an argument; undefined where it is absent. Excel passes null for an argument left out, and puts its
 * Invocation object behind the last argument sent, so that it may stand in the place of any of them.
 */
function gridOf({ name, value }: Argument): Grid | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) {
    if (typeof value === "object" && !isErrorValue(value)) return undefined;
    return { name, rows: 1, columns: 1, cells: [[value as Cell]] };
  }
  const rows = (Array.isArray(value[0]) ? value : [value]) as Cell[][];
  const columns = rows[0]?.length ?? 0;
  return columns === 0 ? undefined : { name, rows: rows.length, columns, cells: rows };
}

const isOneCell = ({ rows, columns }: Grid): boolean => rows === 1 && columns === 1;

/** How a call is written: SKP.ATTAINMENT(target; realisasi; [arah]; [terburuk]). */
export const usageOf = ({ id, arguments: given }: Call): string =>
  `SKP.${id}(${given.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ")})`;

/**
 * The cells of every argument of a call, undefined for an optional one that is absent.
 * @throws #N/A with the usage where a required argument is absent
 */
export function gridsOf(call: Call): (Grid | undefined)[] {
  return call.arguments.map((argument) => {
    const grid = gridOf(argument);
    if (!grid && !argument.optional) throw notAvailable(common.missing(argument.name, usageOf(call)));
    return grid;
  });
}

/** The result of a call: a matrix of one shape, or the error of its only cell thrown, for Excel shows its message. */
export function resultOf(rows: Result[][]): Result[][] {
  const [only] = rows[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1 && only instanceof CustomFunctions.Error) throw only;
  return rows;
}

/** The cells of an argument by row, where one cell, or a blank for an absent argument, stands for a whole range. */
function rowsOf(grid: Grid | undefined, columns: number): (row: number) => readonly Cell[] {
  if (grid && !isOneCell(grid)) return (row) => grid.cells[row] ?? [];
  const same: Cell[] = Array(columns).fill(grid?.cells[0]?.[0] ?? null);
  return () => same;
}

/**
 * Calls `compute` for every cell of the arguments, four at most, which are ranges of one shape or one cell for all of
 * them. An absent argument is a blank one in every cell.
 * @throws #N/A with the usage where a required argument is absent, #VALUE! where the shapes differ
 */
export function overCells(call: Call, compute: (a: Cell, b: Cell, c: Cell, d: Cell) => Result): Result[][] {
  const grids = gridsOf(call);
  const [first, ...others] = grids.filter((grid) => grid !== undefined && !isOneCell(grid)) as Grid[];
  const other = others.find(({ rows, columns }) => rows !== first?.rows || columns !== first.columns);
  if (first && other)
    throw invalid(common.shapes({ argument: first.name, ...first }, { argument: other.name, ...other }));
  const { rows, columns } = first ?? { rows: 1, columns: 1 };
  const as = rowsOf(grids[0], columns);
  const bs = rowsOf(grids[1], columns);
  const cs = rowsOf(grids[2], columns);
  const ds = rowsOf(grids[3], columns);
  const result: Result[][] = [];
  // Plain loops over named arguments: spreading them for every cell doubled the time of ten thousand rows.
  for (let row = 0; row < rows; row++) {
    const [a, b, c, d] = [as(row), bs(row), cs(row), ds(row)];
    const line: Result[] = [];
    for (let column = 0; column < columns; column++)
      line.push(compute(a[column] ?? null, b[column] ?? null, c[column] ?? null, d[column] ?? null));
    result.push(line);
  }
  return resultOf(result);
}

/**
 * The error of a cell that can never be read: an error value or a data type.
 * @returns undefined for what a cell usually holds
 */
export const unusable = (argument: string, cell: Cell): CustomFunctions.Error | undefined =>
  typeof cell === "object" && cell !== null ? invalid(common.errorValue(argument)) : undefined;

/**
 * `read` that keeps what it has read, so that ten thousand cells with three words are read three times. Of what is no
 * text only the last is kept: numbers are quickly read, and a million different ones are slow to keep.
 */
export function remembered<Value>(read: (cell: Cell) => Value): (cell: Cell) => Value {
  const known = new Map<string, Value>();
  let last: { cell: Cell; value: Value } | undefined;
  return (cell) => {
    if (typeof cell !== "string") {
      if (!last || !Object.is(last.cell, cell)) last = { cell, value: read(cell) };
      return last.value;
    }
    const found = known.get(cell);
    if (found !== undefined) return found;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
}
