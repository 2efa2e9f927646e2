import type { Column, ComputedColumn } from "./columns";
import { agreementTables } from "./tables/agreement";
import { baseTables } from "./tables/base";
import type { Table } from "./tables/definition";
import { executionTables } from "./tables/execution";
import { followUpTables } from "./tables/followUp";
import { judgingTables } from "./tables/judging";
import { planningTables } from "./tables/planning";
import { shelfTables } from "./tables/shelf";

export type { Stage, Table } from "./tables/definition";
export * from "./tables/words";

/** Every table of the workbook, by the key under which the program knows it. */
export const tables = {
  ...baseTables,
  ...planningTables,
  ...agreementTables,
  ...executionTables,
  ...judgingTables,
  ...followUpTables,
  ...shelfTables,
} as const;

export type Tables = typeof tables;
/** The key under which the program knows a table. */
export type TableKey = keyof Tables;
/** All table keys, in the order in which the sheets stand. */
export const tableKeys = Object.keys(tables) as TableKey[];

/** The keys of a table's columns that hold data: all but the computed ones. */
export type DataColumn<K extends TableKey> = {
  [C in keyof Tables[K]["columns"]]: Tables[K]["columns"][C] extends ComputedColumn ? never : C;
}[keyof Tables[K]["columns"]] &
  string;

/** One row of a table as the program sees it. */
export type Row<K extends TableKey> = {
  [C in DataColumn<K>]: Tables[K]["columns"][C] extends Column<infer V> ? V : never;
};

/** A table's definition with its columns as a plain list, for code that treats every table alike. */
export const definitionOf = (key: TableKey): Table => tables[key] as unknown as Table;

/** The columns of a table with their keys, in drawn order. */
export const columnsOf = (key: TableKey): [string, Column][] => Object.entries(definitionOf(key).columns);
