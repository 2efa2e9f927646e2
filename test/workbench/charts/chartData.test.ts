import { emptySheet } from "../../../src/files/emptyWorkbook";
import type { FileCell, FileSheet } from "../../../src/files/workbookFile";
import { chartData } from "../../../src/workbench/charts/chartData";
import { readFileSheets } from "../../../src/workbench/charts/fileCells";

const table: (FileCell["value"] | null)[][] = [
  [null, "Target", "Realisasi"],
  ["Januari", 10, 8],
  ["Februari", null, "belum"],
  ["Maret", 12, { error: "#N/A" }],
];
const cells = table.flatMap((line, row) =>
  line.flatMap((value, column): FileCell[] => (value === null ? [] : [{ row, column, value }])),
);
const dataOf = (more: Partial<FileSheet> = {}, seriesBy: "columns" | "rows" = "columns") =>
  chartData(
    { source: "=Data!$A$1:$C$4", seriesBy },
    readFileSheets([emptySheet("Lain"), emptySheet("Data", { cells, ...more })]),
  );

test("series are read with their names; text counts as 0, blank cells and errors as nothing", () => {
  expect(dataOf()).toEqual({
    categories: ["Januari", "Februari", "Maret"],
    xs: [1, 2, 3],
    series: [
      { name: "Target", values: [10, null, 12] },
      { name: "Realisasi", values: [8, 0, null] },
    ],
    format: "General",
  });
});

test("series run along rows where the chart says so", () => {
  expect(dataOf({}, "rows")?.series.map(({ name }) => name)).toEqual(["Januari", "Februari", "Maret"]);
  expect(dataOf({}, "rows")?.categories).toEqual(["Target", "Realisasi"]);
});

test("hidden rows and columns are not drawn", () => {
  expect(dataOf({ hiddenRows: [2] })?.series[0]?.values).toEqual([10, 12]);
  expect(dataOf({ hiddenColumns: [1] })?.series.map(({ name }) => name)).toEqual(["Realisasi"]);
});

test("numbers at the head of the rows are where the points of a scatter chart lie", () => {
  const points = [0.5, 2, 7].map((value, at): FileCell => ({ row: at + 1, column: 0, value }));
  expect(dataOf({ cells: [...cells.filter(({ column }) => column > 0), ...points] })?.xs).toEqual([
    0.5, 2, 7,
  ]);
});

test("what a formula spills is drawn, in the number format of its cell", () => {
  const spill = { row: 1, column: 1, rows: 3, columns: 1 };
  const style = { numberFormat: "0%" };
  const spilling: FileCell = { row: 1, column: 1, value: 0.1, spill, spilled: [[0.1], [0.2], [0.4]], style };
  const data = dataOf({ cells: [...cells.filter(({ column }) => column !== 1), spilling] });
  expect(data?.series[0]?.values).toEqual([0.1, 0.2, 0.4]);
  expect(data?.format).toBe("0%");
});

test("a chart whose cells are gone has no data", () => {
  expect(chartData({ source: "=#REF!", seriesBy: "columns" }, readFileSheets([]))).toBeUndefined();
  expect(chartData({ source: "=Hilang!$A$1:$B$2", seriesBy: "columns" }, readFileSheets([]))).toBeUndefined();
});
