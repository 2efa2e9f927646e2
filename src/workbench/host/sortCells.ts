import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "./address";
import { service, workbookOf } from "./book";
import { type CellValue, isErrorCell, readerOf, valueOf } from "./cells";
import type { Host } from "./context";
import { formulaReader, formulaWriter } from "./formulas";
import { refuse } from "./refusal";

export interface SortField {
  /** Zero-based column (or row) within the area. */
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
}

interface Key {
  /** Excel's order: numbers, texts, FALSE and TRUE, errors; blanks come last in both directions. */
  readonly rank: 0 | 1 | 2 | 3 | 4;
  readonly value: CellValue;
}

const keyOf = (value: CellValue, error: boolean): Key => {
  if (value === "") return { rank: 4, value };
  if (error) return { rank: 3, value };
  if (typeof value === "boolean") return { rank: 2, value };
  return { rank: typeof value === "number" ? 0 : 1, value };
};

const compare = (a: Key, b: Key, collator: Intl.Collator): number => {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (typeof a.value === "string" && typeof b.value === "string" && a.rank === 1)
    return collator.compare(a.value, b.value);
  return a.rank < 3 ? Number(a.value) - Number(b.value) : 0;
};

/** Sorts the rows of the area (or its columns) with their formats; formulas move their relative references along. */
export const sortCells = (
  host: Host,
  sheet: string,
  area: Area,
  fields: readonly SortField[],
  options: { readonly matchCase?: boolean; readonly byColumns?: boolean } = {},
): void => {
  const { matchCase = false, byColumns = false } = options;
  const cells = readerOf(host, sheet);
  const [lines, across] = byColumns ? [area.columns, area.rows] : [area.rows, area.columns];
  const place = (line: number, at: number): [number, number] =>
    byColumns ? [area.row + at, area.column + line] : [area.row + line, area.column + at];
  for (const { key, sortOn } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= across) refuse("InvalidArgument");
    if (sortOn !== null && sortOn !== undefined && sortOn !== "Value")
      refuse("UnsupportedOperation", `sort on ${sortOn}`);
  }
  const collator = new Intl.Collator(host.locale, { sensitivity: matchCase ? "variant" : "accent" });
  const keys = Array.from({ length: lines }, (_, line) =>
    fields.map(({ key }) => {
      const [row, column] = place(line, key);
      const cell = cells.shown(row, column);
      return keyOf(valueOf(cell), isErrorCell(cell, cells.style(row, column)?.n?.pattern ?? "General"));
    }),
  );
  const order = keys
    .map((_, line) => line)
    .sort((a, b) => {
      for (const [index, { ascending }] of fields.entries()) {
        const [left, right] = [keys[a]?.[index], keys[b]?.[index]];
        if (!left || !right) continue;
        const blank = left.rank === 4 || right.rank === 4;
        const found = compare(left, right, collator) * (ascending === false && !blank ? -1 : 1);
        if (found !== 0) return found;
      }
      return a - b;
    });
  move(host, sheet, order, across, place);
};

/** Puts line `order[n]` at line n. */
const move = (
  host: Host,
  sheet: string,
  order: readonly number[],
  across: number,
  place: (line: number, at: number) => [number, number],
): void => {
  const cells = readerOf(host, sheet);
  const read = formulaReader(host, sheet);
  const write = formulaWriter(host, sheet);
  const lexer = service(host, LexerTreeBuilder);
  const styles = workbookOf(host).getStyles();
  const edits = order.flatMap((from, to) => {
    if (from === to) return [];
    return Array.from({ length: across }, (_, at) => {
      const [row, column] = place(from, at);
      const [toRow, toColumn] = place(to, at);
      const cell: ICellData = cells.raw(row, column) ?? {};
      const formula = read(row, column);
      const moved =
        formula === undefined
          ? null
          : write(lexer.moveFormulaRefOffset(formula, toColumn - column, toRow - row), toRow, toColumn);
      const content = moved === null ? { v: cell.v ?? null, t: cell.t ?? null } : { v: null, t: null };
      const style = styles.getStyleByCell(cell) ?? null;
      return {
        toRow,
        toColumn,
        edit: { ...content, f: moved, p: cell.p ?? null, si: null, custom: cell.custom ?? null, s: style },
      };
    });
  });
  // A style of null takes the old one away before the new one comes.
  for (const { toRow, toColumn } of edits) host.edits.put(sheet, toRow, toColumn, { s: null });
  host.edits.flush();
  for (const { toRow, toColumn, edit } of edits) host.edits.put(sheet, toRow, toColumn, edit);
};
