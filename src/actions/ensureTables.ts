import type { Book } from "../model/book";
import type { EnsureTable, Refusal } from "../model/plan";
import { readTag } from "../model/tag";
import { definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";

/**
 * The steps that make sure that tables exist; a refusal where one of them stands on a hidden sheet or lacks a column,
 * since nothing of a hidden sheet is changed and no value may lose its place.
 */
export const ensureTables = (book: Book, keys: readonly TableKey[]): readonly EnsureTable[] | Refusal => {
  const steps: EnsureTable[] = [];
  for (const key of keys) {
    const content = book.tables[key];
    const { name, sheet: wanted } = definitionOf(key);
    if (!content.present) {
      const ours = book.sheets.find((sheet) => isTableSheet(sheet.tag, name));
      steps.push({ do: "table", table: key, sheet: ours?.name ?? freeName(book, wanted) });
      continue;
    }
    if (!book.sheets.some((sheet) => sheet.name === content.sheet && sheet.visible))
      return { refused: "hiddenSheet", facts: { sheet: content.sheet } };
    const [missing] = content.missing;
    if (missing !== undefined)
      return { refused: "missingColumn", facts: { sheet: content.sheet, column: missing } };
  }
  return steps;
};

/**
 * A sheet name that is free: the wanted one, else with "(2)" and so on. A sheet of the wanted name that is not ours
 * but quite empty counts as free.
 * @param promised names in lower case that are promised to other sheets of the same plan
 */
export const freeName = (book: Book, wanted: string, promised?: ReadonlySet<string>): string => {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (promised?.has(name.toLowerCase())) continue;
    const taken = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!taken || (taken.blank && taken.tag === "" && taken.visible && taken.name === name)) return name;
  }
};

const isTableSheet = (text: string, table: string): boolean => {
  const tag = readTag(text);
  return tag?.kind === "tabel" && tag.table === table;
};
