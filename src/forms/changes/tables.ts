import type { Book } from "../../model/book";
import { rawOf } from "../../model/cell";
import type { Begins, Input, Layout, RowList } from "../../model/layout";
import type { TableKey } from "../../model/tables";
import { keyOf, listKeyOf } from "./marks";
import { parentTable, referenceTo, rowWith } from "./rows";

/** A row of the tables that stands in a list of the form as it would be drawn now. */
export interface TableItem {
  readonly table: TableKey;
  readonly id: string;
  /** The list (marks.ts), and what its row belongs to there. */
  readonly list: string;
  readonly parent: string;
  /** Where it would be drawn. */
  readonly row: number;
  /** Its running number as the form would show it, or that of what it belongs to. */
  readonly order: string;
  readonly inputs: readonly TableInput[];
}

/** An input of the form as it would be drawn now, with what the tables say there. */
export interface TableInput extends Input {
  readonly key: string;
  readonly text: string;
}

/** What the tables say now, as the form would show it. */
export interface TableSide {
  readonly inputs: ReadonlyMap<string, TableInput>;
  readonly items: readonly TableItem[];
  /** The item that an input belongs to, by the key of that; one by its id. */
  readonly itemOf: ReadonlyMap<string, TableItem>;
  readonly itemWith: ReadonlyMap<string, TableItem>;
  readonly lists: ReadonlyMap<string, RowList>;
}

/** Takes apart the form as it would be drawn from the tables now. */
export function tableSide(book: Book, { blocks, inputs, lists = [] }: Layout): TableSide {
  const texts = new Map<string, string>();
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((cell, right) => texts.set(`${row + down} ${column + right}`, String(rawOf(cell)))),
    );
  const all = inputs.map((input): TableInput => ({
    ...input,
    key: keyOf(input),
    text: texts.get(`${input.row} ${input.column}`) ?? "",
  }));
  let order = "";
  const items = new Map<string, TableItem & { inputs: TableInput[] }>();
  const itemOf = new Map<string, TableItem>();
  for (const input of all) {
    const { table, id, row, begins } = input;
    const list = lists.find(({ first, last }) => first <= row && row <= last)?.list;
    if (!list || id === "" || begins !== undefined) continue;
    order = texts.get(`${row} ${list.number ?? -1}`) || order;
    const name = `${table} ${id}`;
    const item = items.get(name) ?? {
      table,
      id,
      list: listKeyOf(list),
      parent: parentOf(book, list, table, id),
      row,
      order,
      inputs: [],
    };
    item.inputs.push(input);
    items.set(name, item);
    itemOf.set(input.key, item);
  }
  return {
    inputs: new Map(all.map((input) => [input.key, input])),
    items: [...items.values()],
    itemOf,
    itemWith: new Map([...items.values()].map((item) => [item.id, item])),
    lists: new Map(lists.map(({ list }) => [listKeyOf(list), list])),
  };
}

/** The id of the row that a row of a list belongs to in that list; "" for one that belongs to none there. */
function parentOf(book: Book, list: RowList, table: TableKey, id: string): string {
  const above = parentTable(list, table);
  const column = above && referenceTo(table, above);
  return column ? String(rowWith(book, table, id)?.[column] ?? "") : "";
}

/** What rows of this table begin with in a list, below this parent. */
export function beginsIn(list: RowList, table: TableKey, parent: string): Begins {
  const above = parentTable(list, table);
  const column = above && referenceTo(table, above);
  return { ...list.begins[table], ...(column && parent !== "" ? { [column]: parent } : {}) };
}
