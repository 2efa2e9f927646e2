import fc from "fast-check";
import { grids } from "../../src/forms/render/grids";
import type { Area } from "../../src/model/layout";

const sheet: Area = { row: 0, column: 0, rows: 12, columns: 8 };

const areas = fc.array(
  fc
    .record({
      row: fc.nat({ max: 11 }),
      column: fc.nat({ max: 7 }),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    })
    .map((area): Area => ({
      ...area,
      rows: Math.min(area.rows, 12 - area.row),
      columns: Math.min(area.columns, 8 - area.column),
    })),
  { maxLength: 12 },
);

const cellsIn = (some: readonly Area[]): string[] =>
  some.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
    ),
  );

test("the rectangles cover every cell of the areas once, and no other", () => {
  fc.assert(
    fc.property(areas, (some) => {
      expect(cellsIn(grids(some, sheet)).sort()).toEqual([...new Set(cellsIn(some))].sort());
    }),
  );
});

test("cells of a table with merged headings, numbers and texts are one rectangle", () => {
  const table: Area[] = [
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 7 },
    { row: 2, column: 1, rows: 1, columns: 7 },
    { row: 3, column: 0, rows: 1, columns: 1 },
    { row: 3, column: 1, rows: 1, columns: 3 },
    { row: 3, column: 4, rows: 1, columns: 4 },
  ];
  expect(grids(table, sheet)).toEqual([{ row: 1, column: 0, rows: 3, columns: 8 }]);
});
