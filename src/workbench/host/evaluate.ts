import type { Nullable } from "@univerjs/core";
import { facadeOf, workbookOf } from "./book";
import type { Host } from "./context";

type Plain = string | number | boolean;

const plain = (value: unknown): Plain => {
  const inner = typeof value === "object" && value !== null && "v" in value ? value.v : value;
  return typeof inner === "string" || typeof inner === "number" || typeof inner === "boolean" ? inner : "";
};

/** What a formula makes of the workbook now: one value, or a matrix. */
export const evaluate = async (host: Host, formula: string): Promise<Plain | Plain[][]> => {
  const unit = workbookOf(host).getUnitId();
  const sheet = facadeOf(host).getActiveSheet().getSheetId();
  const results = await host.api
    .getFormula()
    .executeFormulas({ [unit]: { [sheet]: { 0: { 0: [formula] } } } });
  const first = results[unit]?.[sheet]?.[0]?.[0]?.[0] as Nullable<{ value: unknown }>;
  const value = first?.value;
  if (!Array.isArray(value)) return plain(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? row.map(plain) : [plain(row)]));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : rows;
};
