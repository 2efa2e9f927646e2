import { FormulaDataModel } from "@univerjs/engine-formula";
import { service, workbookOf } from "./book";
import { readerOf } from "./cells";
import type { Host } from "./context";
import { withShortNames, withTableName } from "./structured";
import { areaOf } from "./address";
import { meets, tablesOf } from "./tables";

const tableNames = (host: Host, sheet: string) => {
  const tables = tablesOf(host, sheet);
  return (row: number, column: number): string | undefined =>
    tables.find((table) => meets(table, areaOf(row, column)))?.name;
};

/** Reads the formulas of a sheet as Excel shows them, [@Nama] for this row of the own table; undefined for none. */
export const formulaReader = (
  host: Host,
  sheet: string,
): ((row: number, column: number) => string | undefined) => {
  const cells = readerOf(host, sheet);
  let table: ReturnType<typeof tableNames> | undefined;
  return (row, column) => {
    const cell = cells.raw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    // A shared formula stands in one of its cells only.
    const shared = () =>
      service(host, FormulaDataModel).getFormulaStringByCell(
        row,
        column,
        sheet,
        workbookOf(host).getUnitId(),
      );
    const formula = cell.f || shared() || undefined;
    if (!formula?.includes("[")) return formula;
    table ??= tableNames(host, sheet);
    return withShortNames(formula, table(row, column));
  };
};

/** Turns formulas as Excel takes them into what the grid computes: [@Nama] gets the name of its table. */
export const formulaWriter = (
  host: Host,
  sheet: string,
): ((formula: string, row: number, column: number) => string) => {
  let table: ReturnType<typeof tableNames> | undefined;
  return (formula, row, column) => {
    if (!formula.includes("[")) return formula;
    table ??= tableNames(host, sheet);
    return withTableName(formula, table(row, column));
  };
};
