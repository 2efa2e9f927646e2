import fc from "fast-check";
import type { FileSheet, WorkbookFile } from "../../../src/files/workbookFile";
import { fromFile } from "../../../src/workbench/grid/fromFile";
import type { Spills } from "../../../src/workbench/grid/spills";
import { toFile } from "../../../src/workbench/grid/toFile";
import { anyWorkbook } from "../../fixtures/anyWorkbook";

/** The spills that the grid's formula model would report for the file's own formulas. */
const spillsOf = (file: WorkbookFile): Spills =>
  Object.fromEntries(
    file.sheets.map((sheet, index) => [
      `sheet-${index + 1}`,
      Object.fromEntries(
        sheet.cells.flatMap(({ row, column, spill, spilled }) =>
          spill && spilled ? [[`${row},${column}`, { area: spill, values: spilled }]] : [],
        ),
      ),
    ]),
  );

const roundTrip = (file: WorkbookFile) => toFile(fromFile(file, "buku", "Buku"), spillsOf(file));

/** Priorities only say what comes before what: the grid keeps the order and counts anew. */
const inOrder = (sheet: FileSheet): FileSheet => ({
  ...sheet,
  conditionalFormats: [...sheet.conditionalFormats]
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
    .map((rule, index) => ({ ...rule, priority: index + 1 })),
});
const comparable = (file: WorkbookFile): WorkbookFile => ({ ...file, sheets: file.sheets.map(inOrder) });

test("a workbook that went into the grid and out again is the same workbook", () => {
  fc.assert(
    fc.property(anyWorkbook, (file) => {
      expect(comparable(roundTrip(file))).toEqual(comparable(file));
    }),
    { numRuns: 200 },
  );
});

test("what the grid is given survives storage as JSON, as the browser keeps it", () => {
  fc.assert(
    fc.property(anyWorkbook, (file) => {
      const opened = fromFile(file, "buku", "Buku");
      expect(JSON.parse(JSON.stringify(opened))).toEqual(opened);
    }),
    { numRuns: 50 },
  );
});
