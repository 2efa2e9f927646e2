import type { FileSheet, FileStyle, FileTable } from "../../files/workbookFile";
import { type TableLook, tableLooks, themeOfStyle } from "../grid/tableLooks";

/** What the tables of a sheet give a cell that has no looks of its own. */
export function tableStyles({ tables }: FileSheet): (row: number, column: number) => FileStyle | undefined {
  const looks = tables.map((table) => ({ table, look: lookOf(table) }));
  return (row, column) => {
    const found = looks.find(({ table: { area } }) => {
      const [down, right] = [row - area.row, column - area.column];
      return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
    });
    return found && styleOf(found.table, found.look, row);
  };
}

const lookOf = ({ style, showBandedRows = false }: FileTable): TableLook =>
  tableLooks[themeOfStyle(style, showBandedRows)];

function styleOf(
  { area, showHeaders, showTotals }: FileTable,
  { header, band, line }: TableLook,
  row: number,
) {
  const down = row - area.row - (showHeaders ? 1 : 0);
  const edge = line === undefined ? undefined : { style: "thin", color: line };
  if (down < 0)
    return {
      ...(header && { fill: header.fill, fontColor: header.ink }),
      ...(edge && { border: { top: edge, bottom: edge } }),
    };
  const isLast = row === area.row + area.rows - 1;
  return {
    ...(band !== undefined && down % 2 === 0 && !(isLast && showTotals) && { fill: band }),
    ...(isLast && edge && { border: { bottom: edge } }),
  };
}
