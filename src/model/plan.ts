import type { Cell } from "./cell";
import type { Layout } from "./layout";
import type { Tag } from "./tag";
import type { TableKey } from "./tables";

/** What an action wants done to the workbook: seen before it touches a cell, and undone by its inverse. */
export interface Plan {
  readonly steps: readonly Step[];
}

/** One step. Cells of tables are named by table, id and column, never by address. */
export type Step =
  | EnsureTable
  | DrawSheet
  | EraseSheet
  | Rows<"append">
  | Change
  | Rows<"remove">
  | PutFormula
  | { readonly do: "show"; readonly sheet: string; readonly address?: string };

/** Rows that come below a table, or go from it. */
export interface Rows<Do extends "append" | "remove"> {
  readonly do: Do;
  readonly table: TableKey;
  readonly rows: readonly CellRow[];
  /** Of several rows that bear the id of the only row, which one, from 1; absent where it is one row's. */
  readonly nth?: number;
}

/** The table must exist: where it is absent its sheet is drawn and the table made, with one empty row. */
export interface EnsureTable {
  readonly do: "table";
  readonly table: TableKey;
  /** The name of the sheet, free in this workbook. */
  readonly sheet: string;
}

/** A sheet that says `tag` must stand there as `layout` draws it. An existing one with this tag is drawn anew. */
export interface DrawSheet {
  readonly do: "draw";
  readonly sheet: string;
  readonly tag: Tag;
  readonly color: string;
  readonly layout: Layout;
  /** At the front of the workbook instead of at its end. */
  readonly first?: boolean;
  /** What the sheet showed before, where it is drawn anew. */
  readonly before?: { readonly tag: Tag; readonly layout: Layout };
  /** Only where no sheet of this name stands there, but for one whose drawing was interrupted. */
  readonly fresh?: true;
}

/** Takes back a sheet that a plan made, unless somebody has typed on it since. */
export interface EraseSheet {
  readonly do: "erase";
  readonly sheet: string;
  /** Draws it again, where it was a person who had it removed. */
  readonly was?: DrawSheet;
  /** The table on it, and how the sheet stood: where somebody has been there since, both come back. */
  readonly held?: { readonly table: TableKey; readonly stood: string };
}

/** One cell gets a new value; `from` is what it holds now, compared before it is written. */
export interface Change {
  readonly do: "change";
  readonly table: TableKey;
  readonly id: string;
  /** Of several rows that bear the id, which one, from 1; absent where it is one row's. */
  readonly nth?: number;
  readonly column: string;
  readonly from: Cell;
  readonly to: Cell;
}

/**
 * A formula comes into a cell of a person's own sheet, or goes from it. The cell is held against `from` before it is
 * written; a formula that comes finds all cells that it fills empty, or is refused (formulaStep.ts).
 */
export interface PutFormula {
  readonly do: "formula";
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** How many cells its result fills. */
  readonly rows: number;
  readonly columns: number;
  /** Formulas in Excel's en-US form; "" for an empty cell. */
  readonly from: string;
  readonly to: string;
}

/** The cells of a row by column key, its id among them; absent columns stay empty. */
export type CellRow = Readonly<Record<string, Cell>> & { readonly id: string };

/** Why an action refuses, as data: the sentence is in locale/. */
export interface Refusal {
  readonly refused: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Tells a refusal from a plan. */
export const isRefusal = (answer: object): answer is Refusal => "refused" in answer;
