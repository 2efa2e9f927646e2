import { ISuperTableService } from "@univerjs/engine-formula";
import { rangeOf } from "../grid/units";
import { service, workbookOf } from "./book";
import type { Host } from "./context";
import { eachFormula } from "./eachFormula";
import { quietly } from "./quiet";
import { renameTable } from "./structured";
import { isTaken, tableId } from "./tableChange";
import { dropTable, keptTable, putTable, type TableInfo, tablesOf } from "./tables";

const copyName = (host: Host, name: string): string => {
  for (let number = 2; ; number += 1) if (!isTaken(host, `${name}${number}`)) return `${name}${number}`;
};

/** The grid's engine knows tables by name: a copy of the same name stood in for the original. */
const register = (host: Host, { name, sheet, area, columns }: TableInfo): void =>
  service(host, ISuperTableService).registerTable(workbookOf(host).getUnitId(), name, {
    sheetId: sheet,
    range: rangeOf(area),
    titleMap: new Map(columns.map((column, index) => [column.name, index])),
  });

/**
 * Gives the tables of a copied sheet names of their own, as Excel does; formulas of the copy that meant the original
 * mean its copy.
 */
export const copyTables = (host: Host, from: string, to: string): void => {
  const originals = tablesOf(host, from);
  if (originals.length === 0) return;
  quietly(host, () => {
    for (const copy of tablesOf(host, to)) dropTable(host, copy);
    for (const original of originals) register(host, original);
    const names = new Map<string, string>();
    for (const original of originals) {
      const copy = { ...original, id: tableId(host), name: copyName(host, original.name), sheet: to };
      names.set(original.name, copy.name);
      host.kept.tables[copy.id] = structuredClone(keptTable(host, original.id));
      putTable(host, copy);
      host.emit({ kind: "tableAdded", id: copy.id, payload: { tableId: copy.id, worksheetId: to } });
    }
    eachFormula(host, (formula, sheet, row, column) => {
      if (sheet !== to) return;
      const changed = [...names].reduce((text, [name, copy]) => renameTable(text, name, copy), formula);
      if (changed !== formula) host.edits.put(sheet, row, column, { f: changed, v: null, t: null });
    });
    host.edits.flush();
  });
};
