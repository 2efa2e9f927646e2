import type { Cell } from "./cell";
import type { Layout, Style } from "./layout";
import type { CellRow } from "./plan";
import { columnsOf, definitionOf } from "./tables";
import type { Column } from "./columns";
import type { Stage, TableKey } from "./tables";

/** How a table stands on its sheet: title, one sentence, an empty row, then the header. Zero-based. */
export const headerRow = 3;

/** The table's first column: the formula that stands beside it, if any, has the column before. */
export const firstColumn = (key: TableKey): number => (definitionOf(key).beside ? 1 : 0);

/** Tab colours by stage of the year. */
export const stageColors: Readonly<Record<Stage, string>> = {
  dasar: "#5C6B73",
  perencanaan: "#1B6E8C",
  pelaksanaan: "#3B7A3E",
  penilaian: "#9A6700",
  tindakLanjut: "#7A3E7A",
};

/** Indonesian month names whatever the settings of the computer. */
export const dateFormat = "[$-421]d mmmm yyyy";

/** All cells of a row in drawn order: data from `row`, formulas in computed columns. */
export const cellsOf = (key: TableKey, row: CellRow): Cell[] =>
  columnsOf(key).map(([name, column]) =>
    column.formula ? { formula: column.formula } : (row[name] ?? null),
  );

/** The sheet of a table without its rows: title, sentence, header, look. */
export const layoutOf = (key: TableKey): Layout => {
  const { title, hint, beside } = definitionOf(key);
  const columns = columnsOf(key).map(([, column]) => column);
  const left = firstColumn(key);
  const header = columns.map((column) => column.header);
  const area = (row: number, column: number, rows = 1, count = 1) => ({ row, column, rows, columns: count });
  return {
    blocks: [
      { row: 0, column: 0, cells: [[title]] },
      { row: 1, column: 0, cells: [[hint]] },
      { row: headerRow, column: left, cells: [header] },
      ...(beside ? [{ row: headerRow, column: 0, cells: [[beside.header]] }] : []),
    ],
    styles: [
      { area: area(0, 0), style: { size: 16, bold: true } },
      { area: area(1, 0), style: { color: "#5C6B73" } },
      {
        area: area(headerRow, 0, 1, left + columns.length),
        style: { bold: true, fill: "#DCE6EA", color: "#1F2A30", wrap: true, vertical: "Center" },
      },
      { area: area(headerRow + 1, left, 1, columns.length), style: rowStyle },
      ...columns.flatMap((column, at) => {
        const style = columnStyle(column);
        return style ? [{ area: area(headerRow + 1, left + at), style }] : [];
      }),
    ],
    merges: [],
    widths: [...(beside ? [12] : []), ...columns.map((column) => column.width)],
    heights: { 0: 24, [headerRow]: 32 },
    dropDowns: columns.flatMap((column, at) =>
      column.choices ? [{ area: area(headerRow + 1, left + at), choices: column.choices }] : [],
    ),
    inputs: [],
    freezeRows: headerRow + 1,
    gridlines: true,
    print: {
      paper: "A4",
      landscape: true,
      titleRows: { first: headerRow, last: headerRow },
      margins: { top: 1.5, bottom: 1.8, left: 1.5, right: 1.5 },
      footer: { left: title, right: "Halaman &P dari &N" },
    },
  };
};

const computedFill = "#F2F2F2";

/** How all cells of a row look. */
export const rowStyle: Style = { vertical: "Top", wrap: true };

/** How the cells of a column look beyond that: computed ones grey, ids small. */
export const columnStyle = (column: Column): Style | undefined =>
  column.kind === "computed"
    ? { fill: computedFill, color: "#44525A" }
    : column.kind === "id" || column.kind === "ref"
      ? { color: "#8A979E", size: 8 }
      : undefined;
