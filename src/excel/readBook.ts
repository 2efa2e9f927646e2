import { parsedSlowly } from "../model/book";
import type { Book, RawTable, SheetInfo } from "../model/book";
import type { RawValue } from "../model/cell";
import { readTag, saysDrawn, tagKey } from "../model/tag";
import { definitionOf, tableKeys } from "../model/tables";
import type { TableKey } from "../model/tables";
import { ExcelFailure } from "./failure";
import type { Gateway } from "./gateway";
import { inPauses } from "./inPauses";
import { readFingerprints } from "./readSheet";

/** Cells asked for in one request: about 4 MB of text such as these tables hold. */
const cellsPerRequest = 60_000;

interface Size {
  readonly key: TableKey;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Some rows of a table. */
interface Piece {
  readonly size: Size;
  readonly from: number;
  readonly rows: number;
}

interface Sizes {
  readonly sheets: readonly Pick<SheetInfo, "name" | "visible">[];
  readonly sizes: readonly Size[];
}

/**
 * Reads the whole workbook as the program sees it: one request for sizes, one for values and tags; more only
 * where the tables hold more than 4 MB, and one for what stands on forms and prints, where there are any.
 */
export const readBook = async (gateway: Gateway): Promise<Book> => {
  const { sheets, sizes } = await gateway.send("read", askSizes);
  const names = sheets.map((sheet) => sheet.name);
  const [first = [], ...more] = packed(sizes);
  const { marks, answers } = await gateway.send("read", (context) => {
    const takeMarks = askMarks(context, names);
    const takeValues = askPieces(context, first);
    return () => ({ marks: takeMarks(), answers: takeValues() });
  });
  const parts = await fill(gateway, first, answers);
  for (const pieces of more) parts.push(...(await readPieces(gateway, pieces)));
  const ours = names.filter((_, at) => saysDrawn(readTag(marks[at]?.tag ?? "")));
  const drawn = ours.length ? await readFingerprints(gateway, ours) : {};

  const raw: Partial<Record<TableKey, RawTable>> = {};
  for (const { sheet, row, column, key } of sizes)
    raw[key] = {
      sheet,
      row,
      column,
      values: parts.filter((part) => part.key === key).flatMap((part) => part.values),
    };
  return inPauses(
    parsedSlowly(
      sheets.map((sheet, at) => ({ ...sheet, ...(marks[at] ?? unmarked), drawn: drawn[sheet.name] ?? "" })),
      raw,
    ),
  );
};

const askSizes = (context: Excel.RequestContext) => {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const found = tableKeys.map((key) => {
    const range = tables.getItemOrNullObject(definitionOf(key).name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    return { key, range };
  });
  return (): Sizes => ({
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === "Visible" })),
    sizes: found
      .filter(({ range }) => !range.isNullObject)
      .map(({ key, range }) => ({
        key,
        sheet: range.worksheet.name,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      })),
  });
};

const unmarked = { tag: "", blank: false };

/** What each sheet says it is, and whether it is quite empty. */
const askMarks = (context: Excel.RequestContext, names: readonly string[]) => {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const property = sheet.customProperties.getItemOrNullObject(tagKey);
    property.load("value");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    return { property, used };
  });
  return () =>
    asked.map(({ property, used }) => ({
      tag: property.isNullObject ? "" : property.value,
      blank: used.isNullObject,
    }));
};

/** Cuts tables into pieces and packs these into requests. */
const packed = (sizes: readonly Size[]): Piece[][] => {
  const requests: Piece[][] = [[]];
  let room = cellsPerRequest;
  for (const size of sizes)
    for (let from = 0; from < size.rows;) {
      if (room < size.columns) {
        requests.push([]);
        room = Math.max(cellsPerRequest, size.columns);
      }
      const rows = Math.min(size.rows - from, Math.floor(room / size.columns));
      requests.at(-1)?.push({ size, from, rows });
      room -= rows * size.columns;
      from += rows;
    }
  return requests;
};

type Values = readonly (readonly RawValue[])[];

/** Values may come back null instead of an error where the answer is too large (Excel on the web). */
const askPieces = (context: Excel.RequestContext, pieces: readonly Piece[]) => {
  const ranges = pieces.map(({ size, from, rows }) => {
    const whole = context.workbook.tables.getItem(definitionOf(size.key).name).getRange();
    const range = rows === size.rows ? whole : whole.getRow(from).getResizedRange(rows - 1, 0);
    range.load("values");
    return range;
  });
  return () => ranges.map((range) => range.values as Values | null);
};

interface Part {
  readonly key: TableKey;
  readonly values: Values;
}

/** Reads pieces; where Excel says that they are too much, in halves. */
const readPieces = async (gateway: Gateway, pieces: readonly Piece[]): Promise<Part[]> => {
  try {
    const answers = await gateway.send("read", (context) => askPieces(context, pieces));
    return fill(gateway, pieces, answers);
  } catch (failure) {
    if (!(failure instanceof ExcelFailure) || failure.code !== "tooLarge") throw failure;
    const halves = pieces.flatMap(halved);
    if (halves.length === pieces.length) throw failure;
    const parts: Part[] = [];
    for (const half of halves) parts.push(...(await readPieces(gateway, [half])));
    return parts;
  }
};

const fill = async (
  gateway: Gateway,
  pieces: readonly Piece[],
  answers: readonly (Values | null)[],
): Promise<Part[]> => {
  const parts: Part[] = [];
  for (const [at, piece] of pieces.entries()) {
    const values = answers[at];
    if (values) parts.push({ key: piece.size.key, values });
    else {
      const halves = halved(piece);
      if (halves.length === 1) throw new ExcelFailure("tooLarge", definitionOf(piece.size.key).name);
      for (const half of halves) parts.push(...(await readPieces(gateway, [half])));
    }
  }
  return parts;
};

const halved = (piece: Piece): Piece[] => {
  if (piece.rows < 2) return [piece];
  const half = Math.ceil(piece.rows / 2);
  return [
    { ...piece, rows: half },
    { ...piece, from: piece.from + half, rows: piece.rows - half },
  ];
};
