import type { Book } from "../model/book";
import type { Change, Step } from "../model/plan";
import type { Conflict } from "../model/settle";
import { columnsOf } from "../model/tables";
import type { Gateway } from "./gateway";
import { change, placeRows } from "./writeRows";
import type { StoodRow, StoodTable } from "./writeRows";
import { ensureTable } from "./writeSheets";

/** What is left of a step that was sent, without what is put back. */
export const keptOf = (step: Step, conflicts: readonly Conflict[], sheets: readonly string[]): Step[] => {
  if (step.do === "erase") return sheets.includes(step.sheet) ? [] : [step];
  if (step.do === "change") return conflicts.some((one) => isSameCell(one, step)) ? [] : [step];
  if (step.do !== "remove") return [step];
  const rows = step.rows.filter(
    ({ id }) => !conflicts.some((one) => one.removal && one.table === step.table && one.id === id),
  );
  return rows.length > 0 ? [{ ...step, rows }] : [];
};

type CellName = Pick<Change, "table" | "id" | "column">;

/** Whether two are about one cell. */
export const isSameCell = (one: CellName, other: CellName): boolean =>
  one.table === other.table && one.id === other.id && one.column === other.column;

/** The change that puts back what it wrote over. */
const restoring = ({ table, id, column, theirs, ours }: Conflict): Change => ({
  do: "change",
  table,
  id,
  column,
  from: ours,
  to: theirs,
});

/** Puts rows back below their tables. */
export const putRowsBack = async (gateway: Gateway, rows: readonly StoodRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await gateway.send("write", (context) => {
    for (const { table, headers, cells } of rows) placeRows(context, table, headers, [cells], false, false);
    return () => undefined;
  });
};

/** Makes tables again with the rows that stood in them; columns of a person's own do not come back. */
export const putTablesBack = async (
  gateway: Gateway,
  tables: readonly StoodTable[],
  book: Book,
): Promise<void> => {
  if (tables.length === 0) return;
  const gone = new Set(tables.map(({ sheet }) => sheet));
  const left = { ...book, sheets: book.sheets.filter(({ name }) => !gone.has(name)) };
  await gateway.send("write", (context) => {
    for (const { table, sheet, rows } of tables) {
      ensureTable(context, { do: "table", table, sheet }, left);
      const own = columnsOf(table).map(([, { header }]) => header);
      const cells = rows.map((row) => own.map((header) => row.cells[row.headers.indexOf(header)] ?? null));
      placeRows(context, table, own, cells, true, false);
    }
    return () => undefined;
  });
};

/** So often somebody may type into the same cells while theirs is put back. */
const mostTries = 5;

/** Puts back what was written over, and what was written over by that; tells at last what stands there. */
export const putBack = async (gateway: Gateway, found: readonly Conflict[]): Promise<readonly Conflict[]> => {
  let conflicts = found;
  let back = found.map(restoring);
  for (let tries = 0; back.length > 0 && tries < mostTries; tries += 1) {
    const { conflicts: again } = await gateway.send("write", (context) => change(context, back));
    conflicts = conflicts.map((one) => {
      const newer = again.find((other) => isSameCell(other, one));
      return newer ? { ...one, theirs: newer.theirs } : one;
    });
    back = again.map(restoring);
  }
  return conflicts;
};
