import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import type { CellRow, Step } from "../../src/model/plan";
import type { TableKey } from "../../src/model/tables";
import { startedBook } from "../support/office";
import { simulate } from "../support/simulate";

/** A day of 2026 as a cell. */
export const day = (month: number, date: number) => ({ serial: toSerial({ year: 2026, month, day: date }) });

export const firstQuarter = "Triwulan I 2026";

const wholeYear = { mulai: day(1, 1), selesai: day(12, 31) };

/** Rows to add to a started workbook, by table. */
export type Rows = Partial<Record<TableKey, readonly CellRow[]>>;

/** A started workbook of 2026 with these rows. */
export const bookOf = (rows: Rows): Book =>
  simulate(startedBook(day(4, 10).serial), {
    steps: Object.entries(rows).flatMap(([table, some]): Step[] => [
      ...(table === "keaktifan" || table === "unit" || table === "dialog"
        ? [{ do: "table", table, sheet: table } as const]
        : []),
      { do: "append", table: table as TableKey, rows: some },
    ]),
  });

/** A person P-x with an SKP S-x for the whole year in the unit Bidang, judged by P-BOS; `more` changes the SKP. */
export const plan = (key: string, more: Readonly<Record<string, CellRow[string]>> = {}): CellRow => ({
  id: `S-${key}`,
  idPegawai: `P-${key}`,
  idPenilai: "P-BOS",
  unit: "Bidang",
  ...wholeYear,
  ...more,
});

/** The persons of these keys, with whoever judges them. */
export const persons = (...keys: readonly string[]): CellRow[] =>
  ["BOS", ...keys].map((key) => ({ id: `P-${key}`, nama: `Pegawai ${key}`, unit: "Bidang" }));
