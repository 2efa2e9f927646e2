import { fileCharts } from "../../src/app/layoutSheet";
import { emptySheet } from "../../src/files/emptyWorkbook";
import type { FileCell, FileSheet, FileStyle } from "../../src/files/workbookFile";
import { isDate, isFormula } from "../../src/model/cell";
import type { Cell } from "../../src/model/cell";
import type { Area, Layout, Style } from "../../src/model/layout";

const pointsPerCm = 72 / 2.54;
const papers = { A4: 9, F4: 14 } as const;
const line = { style: "thin" };

/**
 * A layout as the sheet of a workbook file, as it is saved after the layout was drawn through Office.js.
 * @param computed what its formulas show
 */
export function layoutSheet(name: string, layout: Layout, computed: string): FileSheet {
  const cells = new Map<string, FileCell>();
  const change = (row: number, column: number, more: Partial<FileCell>): void => {
    const key = `${row},${column}`;
    cells.set(key, { row, column, ...cells.get(key), ...more });
  };
  for (const { area, style } of layout.styles)
    eachCell(area, (row, column) =>
      change(row, column, {
        style: { ...cells.get(`${row},${column}`)?.style, ...fileStyle(style) },
      }),
    );
  for (const block of layout.blocks)
    block.cells.forEach((row, down) =>
      row.forEach((cell, right) => {
        const value = fileValue(cell, computed);
        if (value !== undefined) change(block.row + down, block.column + right, { value });
      }),
    );
  return emptySheet(name, {
    cells: [...cells.values()],
    widths: Object.fromEntries(
      layout.widths.map((width, column) => [column, Math.round(width * 7 + 5) * 0.75]),
    ),
    heights: { ...layout.heights },
    merges: layout.merges.map((area) => ({ ...area })),
    showGridlines: layout.gridlines,
    charts: fileCharts(name, layout),
    print: filePrint(layout),
  });
}

const fileValue = (cell: Cell, computed: string): FileCell["value"] => {
  if (cell === null || cell === "") return undefined;
  if (isFormula(cell)) return computed;
  return isDate(cell) ? cell.serial : cell;
};

const fileStyle = ({ size, color, grid, horizontal, vertical, numberFormat, ...rest }: Style): FileStyle => ({
  ...rest,
  ...(size !== undefined && { fontSize: size }),
  ...(color !== undefined && { fontColor: color }),
  ...(numberFormat !== undefined && { numberFormat }),
  ...(horizontal && { horizontal: horizontal.toLowerCase() as FileStyle["horizontal"] }),
  ...(vertical && { vertical: vertical.toLowerCase() as FileStyle["vertical"] }),
  ...(grid && { border: { top: line, bottom: line, left: line, right: line } }),
});

function eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) visit(row + down, column + right);
}

function filePrint({ print }: Layout): FileSheet["print"] {
  if (!print) return {};
  const { top, bottom, left, right } = print.margins;
  const margins = { top, bottom, left, right, header: 0.8, footer: 0.8 };
  return {
    orientation: print.landscape ? "landscape" : "portrait",
    paperSize: papers[print.paper],
    ...(print.scale === undefined ? { fitToWidth: 1, fitToHeight: 0 } : { scale: print.scale }),
    ...(print.breaks?.length && { rowBreaks: [...print.breaks] }),
    margins: Object.fromEntries(
      Object.entries(margins).map(([side, centimetres]) => [side, centimetres * pointsPerCm]),
    ) as NonNullable<FileSheet["print"]["margins"]>,
    ...(print.area && { area: { ...print.area } }),
    ...(print.titleRows && { titleRows: { ...print.titleRows } }),
    footer: `&L${print.footer.left}&R${print.footer.right}`,
  };
}
