import { ExcelFailure } from "./failure";
import type { Gateway } from "./gateway";

/** What came of entering formulas anew. */
export interface Repaired {
  readonly cells: number;
  /** Protected sheets, on which they stay as they are. */
  readonly locked: readonly string[];
}

/** Cells asked for in one request. */
const cellsPerRequest = 60_000;

/**
 * Enters formulas of =SKP anew that show #NAME?: a workbook that was saved without the add-in keeps that error when
 * the add-in is back, until the cell is entered again. `sheets` are the names of the sheets to look at.
 */
export const repairFormulas = async (gateway: Gateway, sheets: readonly string[]): Promise<Repaired> => {
  const pieces = await gateway.send("read", (context) => askPieces(context, sheets));
  const broken: Broken[] = [];
  for (const piece of pieces)
    broken.push(...(await gateway.send("read", (context) => askBroken(context, piece))));
  const locked: string[] = [];
  let cells = 0;
  for (const sheet of new Set(broken.map((one) => one.sheet))) {
    const own = broken.filter((one) => one.sheet === sheet);
    try {
      await gateway.send("write", (context) => enter(context, own));
      cells += own.length;
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure) || thrown.code !== "denied") throw thrown;
      locked.push(sheet);
    }
  }
  return { cells, locked };
};

/** Some rows of a sheet's used range, zero-based. */
interface Piece {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const askPieces = (context: Excel.RequestContext, sheets: readonly string[]) => {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  return (): Piece[] =>
    asked.flatMap(({ sheet, used }) => {
      if (used.isNullObject) return [];
      const { rowIndex, columnIndex, rowCount, columnCount } = used;
      const most = Math.max(1, Math.floor(cellsPerRequest / columnCount));
      return Array.from({ length: Math.ceil(rowCount / most) }, (_, at) => ({
        sheet,
        row: rowIndex + at * most,
        column: columnIndex,
        rows: Math.min(most, rowCount - at * most),
        columns: columnCount,
      }));
    });
};

interface Broken {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Excel writes the functions of an add-in that is not there as _xldudf_SKP_NAME. */
const ours = /(?:^|[^A-Za-z0-9_.])(?:SKP\.|_xldudf_SKP_)/i;

const askBroken = (context: Excel.RequestContext, piece: Piece) => {
  const { sheet, row, column, rows, columns } = piece;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load("formulas,values");
  return () => brokenIn(piece, range);
};

const brokenIn = (
  { sheet, row, column }: Piece,
  { formulas, values }: { readonly formulas: unknown[][]; readonly values: unknown[][] },
): Broken[] =>
  formulas.flatMap((line, down) =>
    line.flatMap((cell, right) =>
      typeof cell === "string" &&
      cell.startsWith("=") &&
      ours.test(cell) &&
      values[down]?.[right] === "#NAME?"
        ? [{ sheet, row: row + down, column: column + right, formula: cell }]
        : [],
    ),
  );

const enter = (context: Excel.RequestContext, broken: readonly Broken[]) => {
  for (const { sheet, row, column, formula } of broken)
    context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [
      [formula.replace(/_xldudf_SKP_/gi, "SKP.")],
    ];
  return () => undefined;
};
