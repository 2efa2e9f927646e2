import type { Book } from "../book";
import { rawOf } from "../cell";
import type { Cell, RawValue } from "../cell";
import type { CellRow, Step } from "../plan";
import type { TableKey } from "../tables";
import { aboutOf } from "../twins";
import type { Twin } from "../twins";
import { rowsOf } from "./planOfRow";

/** The columns by which two rows of one returned file are one: what they are about, else all that they say. */
const sayingOf = (table: TableKey, row: CellRow): readonly string[] => {
  const about = aboutOf(table);
  return about.length > 0
    ? about
    : Object.keys(row).filter((column) => column !== "id" && column !== "urutan");
};

/**
 * The rows that a form of a returned file brings, and that its tables or a form before it have brought too: a result that
 * somebody typed on the SKP and again on the evaluation is one result.
 * @param book the tables of the file with what earlier forms brought
 */
export const broughtBefore = (steps: readonly Step[], book: Book, sent: Book): Twin[] => {
  const twins: Twin[] = [];
  const renamed = new Map<Cell, string>();
  const met = new Set<string>();
  for (const step of steps) {
    if (step.do !== "append") continue;
    const { table } = step;
    const known = new Set(rowsOf(sent, table).map(({ id }) => id));
    const come = rowsOf(book, table).filter(({ id }) => id !== "" && !known.has(id));
    for (const row of step.rows) {
      const says = sayingOf(table, row).map((column): [string, RawValue] => {
        const cell = row[column] ?? null;
        return [column, rawOf(renamed.get(cell) ?? cell)];
      });
      const one = come.find(
        (there) => !met.has(there.id) && says.every(([column, value]) => (there[column] ?? "") === value),
      );
      if (!one) continue;
      met.add(one.id);
      renamed.set(row.id, one.id);
      twins.push({ table, row, id: one.id });
    }
  }
  return twins;
};
