import type { RawTable } from "../../model/book";
import { definitionOf, tableKeys } from "../../model/tables";
import type { TableKey } from "../../model/tables";
import type { RawFile } from "./readRawFile";

/** The names under which a file is asked for tables. */
export const namesOfTables = (keys: readonly TableKey[]): readonly string[] =>
  keys.map((key) => definitionOf(key).name);

/** The tables that a file holds, by the keys under which the program knows them. */
export const tablesIn = ({
  tables,
}: Extract<RawFile, { kind: "tables" }>): Readonly<Partial<Record<TableKey, RawTable>>> =>
  Object.fromEntries(
    tableKeys.flatMap((key) => {
      const table = tables[definitionOf(key).name];
      return table ? [[key, table]] : [];
    }),
  );
