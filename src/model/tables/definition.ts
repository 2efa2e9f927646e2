import type { Column, ComputedColumn } from "../columns";

/** A table of the workbook: its own sheet, its columns in the order in which they are drawn. */
export interface Table<C extends Record<string, Column | ComputedColumn> = Record<string, Column>> {
  /** The name of the Excel table, which finds it. */
  readonly name: string;
  /** The name its sheet gets, where free. */
  readonly sheet: string;
  readonly title: string;
  /** One sentence on what to fill. */
  readonly hint: string;
  /** The first letter of its ids. */
  readonly letter: string;
  readonly stage: Stage;
  readonly columns: C;
  /** The keys of the columns that say what a row is about, where there is one row for each such thing. */
  readonly oneFor?: readonly (keyof C & string)[];
  /** One spilled formula beside the table, left of its first column. */
  readonly beside?: { readonly header: string; readonly formula: string; readonly numberFormat: string };
}

/** The stages of the year, for tab colours and for Beranda; "dasar" is what all stages need. */
export type Stage = "dasar" | "perencanaan" | "pelaksanaan" | "penilaian" | "tindakLanjut";

/** A table, with the types of its columns. */
export const table = <C extends Record<string, Column | ComputedColumn>>(definition: Table<C>): Table<C> =>
  definition;
