import type { Begins, Source } from "../../model/layout";

/** A text of a form, and the table cell it is stored in; without one it is only shown. */
export interface Slot {
  readonly text: string;
  readonly from?: Source;
}

/**
 * The text of a table cell; `id` is "" where its row is not made yet.
 * @param begins what that row is found by and begins with, where it is one of its kind
 */
export const slot = (
  text: string,
  table: Source["table"],
  id: string,
  field: string,
  begins?: Begins,
): Slot => ({ text, from: { table, id, field, ...(begins && { begins }) } });

/** A number as people write it here, text as it is. */
export const shown = (value: string | number): string =>
  typeof value === "number" ? String(value).replace(".", ",") : value;

/** Whether two names are the same, such as those of a period. */
export const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What a table cell says on a form; "" for an empty one. */
export const cellText = (value: unknown): string => {
  if (typeof value === "number") return shown(value);
  return typeof value === "string" ? value : "";
};
