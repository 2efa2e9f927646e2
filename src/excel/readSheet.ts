import { addressOf } from "../model/book";
import type { RawValue } from "../model/cell";
import { fingerprintOfCells } from "../model/fingerprint";
import type { Area } from "../model/layout";
import type { SheetCells, TypedSheet } from "../model/sheetCells";
import { ExcelFailure } from "./failure";
import { breathe } from "./gateway";
import type { Gateway } from "./gateway";

/**
 * Reads the used part of some sheets in one request, and in one more which of their rows are hidden, where any is; a
 * sheet that is not there or empty gives no cells.
 */
export const readSheets = async (gateway: Gateway, names: readonly string[]): Promise<SheetCells[]> => {
  const read = await gateway.send("read", (context) => {
    const asked = names.map((name) => askCells(context, name));
    for (const { used } of asked) used.load("rowHidden");
    return () => asked.map((one) => ({ cells: cellsOf(one), hides: hidesRows(one) }));
  });
  const hiding = read.filter(({ hides, cells }) => hides && cells.values.length <= mostRows);
  if (hiding.length === 0) return read.map(({ cells }) => cells);
  const hidden = await gateway.send("read", (context) => {
    const asked = hiding.map(({ cells }) => askHidden(context, cells));
    return () => new Map(asked.map(({ name, answer }) => [name, answer()]));
  });
  return read.map(({ cells }) => {
    const hiddenRows = hidden.get(cells.name) ?? [];
    return hiddenRows.length > 0 ? { ...cells, hiddenRows } : cells;
  });
};

/** Of a longer sheet it is not asked which of its rows are hidden: each is a range of its own. */
const mostRows = 5_000;

/** Excel answers null where some rows are hidden and some are not. */
const hidesRows = ({ used }: Asked): boolean =>
  !used.isNullObject && (used.rowHidden as boolean | null) !== false;

const askHidden = (context: Excel.RequestContext, { name, row, values }: SheetCells) => {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  const rows = values.map((_, at) => used.getRow(at).load("rowHidden"));
  return { name, answer: () => rows.flatMap(({ rowHidden }, at) => (rowHidden ? [row + at] : [])) };
};

/** Forms that are asked for in one request: some 20 KB each, and no long work for a pane in which somebody types. */
const sheetsPerRequest = 16;

/**
 * Asks for something of some sheets, many in a request. Where Excel says that it is too much they are asked for in
 * halves; what of one sheet is too much by itself is left out.
 */
export const readEach = async <T>(
  gateway: Gateway,
  names: readonly string[],
  ask: (context: Excel.RequestContext, names: readonly string[]) => () => Readonly<Record<string, T>>,
  most = sheetsPerRequest,
): Promise<Record<string, T>> => {
  const read: Record<string, T> = {};
  for (let from = 0; from < names.length; from += most) {
    const some = names.slice(from, from + most);
    if (from > 0) await breathe();
    try {
      Object.assign(read, await gateway.send("read", (context) => ask(context, some)));
    } catch (failure) {
      if (!(failure instanceof ExcelFailure) || failure.code !== "tooLarge") throw failure;
      if (some.length > 1)
        Object.assign(read, await readEach(gateway, some, ask, Math.ceil(some.length / 2)));
    }
  }
  return read;
};

/** The cells of an answer: they may come back null instead of an error where it is too large (Excel on the web). */
export const cellsIn = ({ formulas }: Excel.Range): RawValue[][] => {
  if (formulas as RawValue[][] | null) return formulas as RawValue[][];
  throw new ExcelFailure("tooLarge", "null");
};

/** The cells of sheets on which somebody has typed, each with the fingerprint of just these cells. */
export const readTyped = async (gateway: Gateway, names: readonly string[]): Promise<TypedSheet[]> =>
  Object.values(
    await readEach(gateway, names, (context, some) => {
      const asked = some.map((name) => askCells(context, name));
      for (const { used } of asked) used.load("formulas");
      return () =>
        Object.fromEntries(
          asked.filter(({ used }) => !used.isNullObject).map((one) => [one.name, typedOf(one)]),
        );
    }),
  );

interface Asked {
  readonly name: string;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

const askCells = (context: Excel.RequestContext, name: string): Asked => {
  const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,text");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("address");
  return { name, used, merged };
};

const cellsOf = ({ name, used, merged }: Asked): SheetCells =>
  used.isNullObject
    ? { name, row: 0, column: 0, values: [], texts: [], merges: [] }
    : {
        name,
        row: used.rowIndex,
        column: used.columnIndex,
        values: used.values as RawValue[][],
        texts: used.text,
        merges: merged.isNullObject ? [] : merged.address.split(",").map(areaOf),
      };

/** A text that begins with "=" is its own value; a formula is not. */
const formulasOf = (used: Excel.Range): string[] =>
  cellsIn(used).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== used.values[row]?.[column]
        ? [addressOf(used.rowIndex + row, used.columnIndex + column)]
        : [],
    ),
  );

const typedOf = (asked: Asked): TypedSheet => ({
  cells: { ...cellsOf(asked), formulas: formulasOf(asked.used) },
  drawn: fingerprintOfCells(asked.used.rowIndex, asked.used.columnIndex, cellsIn(asked.used)),
});

/** The fingerprints of what stands on some sheets now. */
export const readFingerprints = (
  gateway: Gateway,
  names: readonly string[],
): Promise<Record<string, string>> =>
  readEach(gateway, names, (context, some) => {
    const asked = some.map((name) => {
      const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,formulas");
      return { name, used };
    });
    return () =>
      Object.fromEntries(
        asked
          .filter(({ used }) => !used.isNullObject)
          .map(({ name, used }) => [
            name,
            fingerprintOfCells(used.rowIndex, used.columnIndex, cellsIn(used)),
          ]),
      );
  });

/** Reads what stands in the cells of some sheets, formulas as formulas, to tell whether somebody has typed there. */
export const readFormulas = (gateway: Gateway, names: readonly string[]): Promise<Record<string, string>> =>
  readEach(gateway, names, askFormulas);

/** Queues `readFormulas` within a request: name -> text of all cells. */
export const askFormulas = (context: Excel.RequestContext, names: readonly string[]) => {
  const asked = names.map((name) => {
    const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load("address,formulas");
    return { name, used };
  });
  return (): Record<string, string> =>
    Object.fromEntries(
      asked.map(({ name, used }) => [
        name,
        used.isNullObject ? "" : textOfCells(used.address, cellsIn(used)),
      ]),
    );
};

/** Cells as one text, to be compared. */
export const textOfCells = (address: string, formulas: readonly (readonly RawValue[])[]): string =>
  JSON.stringify([address.split("!").at(-1), formulas]);

/** The area of an address such as "Lembar!B2:C5". */
export const areaOf = (address: string): Area => {
  const [from = "A1", to = from] = (address.split("!").at(-1) ?? "").replaceAll("$", "").split(":");
  const [first, last] = [cellOf(from), cellOf(to)];
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
};

const cellOf = (address: string) => {
  const letters = address.replace(/\d+$/, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column };
};
