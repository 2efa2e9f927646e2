import type { FileCell, FileSheet, FileTable, Loss } from "../workbookFile";
import { areaName, areaOf } from "./address";
import { addXml, link, namespaces } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { partXml } from "./package";
import type { Package } from "./package";
import { given } from "./readStyles";
import { shownFormula, storedFormula } from "./storedFormula";
import { child, childrenOf, flag, number } from "./xml";
import { decodeString, element, encodeString, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

/** A line break in a column's name is escaped where text keeps it, as Excel does. */
const storedName = (name: string): string =>
  encodeString(name).replace(/[\n\t]/g, (found) => (found === "\n" ? "_x000a_" : "_x0009_"));

function readTable(
  from: Package,
  path: string,
  custom: string[],
): { table: FileTable; filtered: boolean } | undefined {
  const root = partXml(from, path);
  const area = areaOf(root?.attributes["ref"] ?? "");
  const name = root?.attributes["displayName"] ?? root?.attributes["name"];
  if (!root || !area || name === undefined) return undefined;
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  const nameOf = ({ attributes }: { attributes: Record<string, string> }) =>
    decodeString(attributes["name"] ?? "");
  const calculated = columns.flatMap((column) => {
    const formula = child(column, "calculatedColumnFormula")?.text;
    return formula ? [[nameOf(column), shownFormula(decodeString(formula), custom)] as const] : [];
  });
  const look = child(root, "tableStyleInfo")?.attributes;
  const filter = child(root, "autoFilter");
  return {
    table: given<FileTable>({
      name,
      area,
      columns: columns.map(nameOf),
      calculated: calculated.length > 0 ? Object.fromEntries(calculated) : undefined,
      showHeaders: number(root.attributes["headerRowCount"]) !== 0,
      showTotals: (number(root.attributes["totalsRowCount"]) ?? 0) > 0,
      style: look?.["name"],
      showFilter: filter !== undefined,
      showBandedRows: flag(look?.["showRowStripes"]),
      showBandedColumns: flag(look?.["showColumnStripes"]) || undefined,
      highlightFirstColumn: flag(look?.["showFirstColumn"]) || undefined,
      highlightLastColumn: flag(look?.["showLastColumn"]) || undefined,
    }),
    filtered: childrenOf(filter, "filterColumn").length > 0 || child(root, "sortState") !== undefined,
  };
}

/** The tables at these paths. Filters that are set and links to a database are not kept. */
export function readTables(
  from: Package,
  paths: string[],
  sheet: string,
  custom: string[],
): { tables: FileTable[]; losses: Loss[] } {
  const read = paths.flatMap((path) => readTable(from, path, custom) ?? []);
  return {
    tables: read.map(({ table }) => table),
    losses: read
      .filter(({ filtered }) => filtered)
      .map(({ table }) => ({ kind: "filter", where: `${sheet}!${areaName(table.area)}` })),
  };
}

type CellAt = (row: number, column: number) => FileCell | undefined;

/** What the cell of the totals row under a column is: a word or a formula. */
function totalsOf(cell: FileCell | undefined, namespacesOfFunctions: string[], table: string) {
  if (cell?.formula !== undefined) {
    const stored = storedFormula(cell.formula, { namespaces: namespacesOfFunctions, table });
    return { attributes: { totalsRowFunction: "custom" }, content: textElement("totalsRowFormula", stored) };
  }
  return typeof cell?.value === "string" ? { attributes: { totalsRowLabel: cell.value } } : {};
}

function columnXml(table: FileTable, at: number, cellAt: CellAt, custom: string[]): Xml {
  const name = table.columns[at] ?? "";
  const formula = table.calculated?.[name];
  const last = table.area.row + table.area.rows - 1;
  const totals = table.showTotals ? totalsOf(cellAt(last, table.area.column + at), custom, table.name) : {};
  return element(
    "tableColumn",
    { id: at + 1, name: storedName(name), ...totals.attributes },
    formula === undefined
      ? undefined
      : textElement(
          "calculatedColumnFormula",
          encodeString(storedFormula(formula, { namespaces: custom, table: table.name })),
        ),
    totals.content,
  );
}

function tableXml(table: FileTable, id: number, cellAt: CellAt, custom: string[]): Xml {
  const { area, showHeaders, showTotals } = table;
  const filtered = showTotals ? { ...area, rows: area.rows - 1 } : area;
  return element(
    "table",
    {
      xmlns: namespaces.main,
      id,
      name: table.name,
      displayName: table.name,
      ref: areaName(area),
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : 0,
    },
    showHeaders && table.showFilter !== false && element("autoFilter", { ref: areaName(filtered) }),
    element(
      "tableColumns",
      { count: table.columns.length },
      table.columns.map((_, at) => columnXml(table, at, cellAt, custom)),
    ),
    element("tableStyleInfo", {
      name: table.style,
      showFirstColumn: table.highlightFirstColumn ? 1 : 0,
      showLastColumn: table.highlightLastColumn ? 1 : 0,
      showRowStripes: table.showBandedRows === false ? 0 : 1,
      showColumnStripes: table.showBandedColumns ? 1 : 0,
    }),
  );
}

/**
 * Adds the tables of a sheet to the package and gives the sheet's element for them.
 *
 * @param firstId the number of the first table: they count through the whole workbook
 */
export function writeTables(
  to: NewPackage,
  sheetPath: string,
  sheet: FileSheet,
  firstId: number,
  custom: string[],
): Xml | undefined {
  if (sheet.tables.length === 0) return undefined;
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cellAt: CellAt = (row, column) => cells.get(`${row},${column}`);
  const ids = sheet.tables.map((table, at) => {
    const path = `xl/tables/table${firstId + at}.xml`;
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
    addXml(to, path, type, tableXml(table, firstId + at, cellAt, custom));
    return link(to, sheetPath, "table", path);
  });
  const parts = ids.map((id) => element("tablePart", { "r:id": id }));
  return element("tableParts", { count: ids.length }, parts);
}
