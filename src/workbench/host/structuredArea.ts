import { type Area, areaOf, intersect } from "./address";
import type { Host } from "./context";
import type { StructuredReference } from "./structured";
import { dataArea, headerArea, type TableInfo, totalsArea, wholeArea } from "./tables";

/**
 * The cells a structured reference means, or undefined when it names no column of the table or a part that is not
 * shown; `row` is the row of the formula's cell, for #This Row.
 */
export const structuredArea = (
  host: Host,
  table: TableInfo,
  { sections, columns }: StructuredReference,
  row?: number,
): Area | undefined => {
  const places = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const first = columns.length === 0 ? 0 : Math.min(...places);
  const last = columns.length === 0 ? table.columns.length - 1 : Math.max(...places);
  const rows = rowsOf(host, table, sections, row);
  const { column } = table.area;
  return rows && areaOf(rows.row, column + first, rows.rows, last - first + 1);
};

const rowsOf = (
  host: Host,
  table: TableInfo,
  sections: readonly string[],
  row?: number,
): Area | undefined => {
  const wanted = sections.map((section) => section.toLowerCase());
  if (wanted.includes("#this row"))
    return row === undefined ? undefined : intersect(dataArea(table), areaOf(row, table.area.column, 1, 1));
  if (wanted.includes("#all")) return wholeArea(host, table);
  const headers = wanted.includes("#headers");
  const totals = wanted.includes("#totals");
  const shown = wholeArea(host, table);
  if ((headers && !table.headers) || (totals && shown.rows === table.area.rows)) return undefined;
  if (headers && !wanted.includes("#data")) return headerArea(table);
  if (totals && !wanted.includes("#data")) return totalsArea(table);
  const data = dataArea(table);
  const top = headers ? table.area.row : data.row;
  const bottom = data.row + data.rows + (totals ? 1 : 0);
  return areaOf(top, data.column, bottom - top, data.columns);
};
