import { CellValueType, type ICellData, type IWorksheetData, ObjectMatrix } from "@univerjs/core";
import type { Book, Content } from "../../src/model/book";
import { isDate, isFormula } from "../../src/model/cell";
import type { Cell } from "../../src/model/cell";
import type { Layout } from "../../src/model/layout";
import { columnsOf, definitionOf, tableKeys } from "../../src/model/tables";
import type { Row, TableKey } from "../../src/model/tables";
import { createEngine } from "../../src/workbench/host/engine";
import { repairStructuredReferences } from "../../src/workbench/host/liveTables";

/** A layout's values by address, such as "D10", as the workbench computes them. */
export type Shown = ReadonlyMap<string, string | number | boolean>;

/**
 * Computes the formulas of a layout over the tables of a book, on a given day. The tables stand on their sheets with
 * their headers in the first row; what is computed within them is left out.
 */
export const calculate = async (book: Book, layout: Layout, today: number): Promise<Shown> => {
  const engine = createEngine();
  try {
    const keys = tableKeys.filter((key) => book.tables[key].present);
    const workbook = engine.api.createWorkbook({
      id: "book",
      sheetOrder: [...keys, "layout"],
      sheets: {
        ...Object.fromEntries(keys.map((key) => [key, tableSheet(book, key)])),
        layout: { id: "layout", name: "Beranda", rowCount: 120, columnCount: 20 },
      },
    });
    repairStructuredReferences(engine);
    for (const key of keys) {
      const rows = (book.tables[key] as Content<TableKey>).rows.length;
      const range = {
        startRow: 0,
        startColumn: 0,
        endRow: Math.max(1, rows),
        endColumn: columnsOf(key).length - 1,
      };
      await workbook.addTable(key, definitionOf(key).name, range, key);
    }
    const sheet = workbook.getSheetByName("Beranda");
    if (!sheet) throw new Error("No sheet");
    const places = layout.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, right) => ({ row: row + down, column: column + right, cell })),
      ),
    );
    const cells = new ObjectMatrix<ICellData>();
    for (const { row, column, cell } of places) cells.setValue(row, column, cellData(cell, today));
    const { startRow, endRow, startColumn, endColumn } = cells.getRange();
    sheet
      .getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
      .setValues(cells.getMatrix());
    await engine.idle();
    return new Map(
      places.map(({ row, column }) => {
        const range = sheet.getRange(row, column);
        return [range.getA1Notation(), shownIn(range.getCellData())];
      }),
    );
  } finally {
    engine.dispose();
  }
};

/** A link is kept as a small document, whose text is what is shown. */
const shownIn = (cell: ICellData | null): string | number | boolean =>
  cell?.p?.body ? cell.p.body.dataStream.trimEnd() : (cell?.v ?? "");

const cellData = (cell: Cell, today: number): ICellData => {
  if (cell === null) return { v: "" };
  if (isFormula(cell)) return { f: cell.formula.replaceAll("TODAY()", String(today)) };
  return { v: isDate(cell) ? cell.serial : cell };
};

/** Text stands as text: of a cell without a type the grid computes "April 2026" as a date. */
const typed = (v: string | number): ICellData => ({
  v,
  t: typeof v === "string" ? CellValueType.STRING : CellValueType.NUMBER,
});

const tableSheet = (book: Book, key: TableKey): Partial<IWorksheetData> => {
  const columns = columnsOf(key);
  const rows = (book.tables[key] as Content<TableKey>).rows as readonly Row<TableKey>[];
  const line = (values: readonly unknown[]) =>
    Object.fromEntries(
      values.flatMap((value, at) =>
        value === "" || value === null ? [] : [[at, typed(value as string | number)]],
      ),
    );
  const cellData = Object.fromEntries(
    [
      columns.map(([, column]) => column.header),
      ...rows.map((row) =>
        columns.map(([name]) => (row as unknown as Record<string, unknown>)[name] ?? null),
      ),
    ].map((values, at) => [at, line(values)]),
  );
  return {
    id: key,
    name: book.tables[key].sheet,
    rowCount: rows.length + 20,
    columnCount: columns.length + 2,
    cellData,
  };
};
