import fc from "fast-check";
import type { WorkbookFile } from "../../../src/files/workbookFile";
import { fromFile } from "../../../src/workbench/grid/fromFile";
import type { Spills } from "../../../src/workbench/grid/spills";
import { toFile } from "../../../src/workbench/grid/toFile";
import { arbitraryWorkbook } from "./arbitraryWorkbook";

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

test("a workbook that went into the grid and out again is the same workbook", () => {
  fc.assert(
    fc.property(arbitraryWorkbook, (file) => {
      expect(roundTrip(file)).toEqual(file);
    }),
    { numRuns: 300 },
  );
});

test("what the grid is given survives storage as JSON, as the browser keeps it", () => {
  fc.assert(
    fc.property(arbitraryWorkbook, (file) => {
      const opened = fromFile(file, "buku", "Buku");
      expect(JSON.parse(JSON.stringify(opened))).toEqual(opened);
    }),
  );
});
