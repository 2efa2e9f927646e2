import type { Place } from "./change";
import { rowWith } from "./rows";
import type { Sides } from "./sides";
import type { TableInput, TableItem } from "./tables";
import { unworded } from "./wording";

/** What a row says, in one line for a person. */
export const textOf = (inputs: readonly TableInput[]): string =>
  inputs
    .map(({ text, wording }) => unworded(text, wording).trim())
    .filter((text) => text !== "" && text !== "-")
    .join(" · ");

/** Where a row of a list stands. */
export const placeOf = ({ tables }: Sides, { list, table, order, parent }: TableItem, at = order): Place => {
  const top = tables.itemWith.get(parent);
  const own = top?.table ?? table;
  return { table: own, order: at, group: groupOf(tables.lists.get(list)?.begins[own]) };
};

/** The section that a list is. */
export const groupOf = (begins: Readonly<Record<string, unknown>> | undefined): string =>
  typeof begins?.kelompok === "string" ? begins.kelompok : "";

/** Where an input stands that is in no list: whose it is. */
export const placeOfInput = ({ book }: Sides, { table, id, begins }: TableInput): Place => {
  if (typeof begins?.nilai === "string") return { name: begins.nilai };
  const name = rowWith(book, table, id)?.nama;
  return typeof name === "string" && name !== "" ? { name } : {};
};
