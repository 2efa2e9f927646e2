import type { FileCell, FileSheet, FileStyle } from "../workbookFile";

type Lines = Pick<FileSheet, "rowStyles" | "columnStyles">;

const lineStyle = ({ rowStyles, columnStyles }: Lines, { row, column }: FileCell): FileStyle | undefined =>
  rowStyles?.[row] ?? columnStyles?.[column];

/** A cell as a file holds it: there none takes the style of its row or column by itself. */
export const withLineStyle = (cell: FileCell, lines: Lines): FileCell => {
  const style = cell.style ?? lineStyle(lines, cell);
  return style === undefined ? cell : { ...cell, style };
};

/** The same cell as it is held here: without a style where it has that of its row or column, with an empty one where it has none. */
export const withoutLineStyle = (cell: FileCell, lines: Lines): FileCell => {
  const style = lineStyle(lines, cell);
  if (style === undefined) return cell;
  const { style: own = {}, ...rest } = cell;
  return JSON.stringify(own) === JSON.stringify(style) ? rest : { ...rest, style: own };
};
