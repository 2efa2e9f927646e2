import { isFormula, rawOf } from "../../model/cell";
import type { Layout } from "../../model/layout";
import { blankMark, keyOf, listKeyOf, markOf } from "./marks";

/** A cell that was drawn: its text as a mark, and the table cell in which it is stored, where it is an input. */
export interface DrawnCell {
  readonly column: number;
  readonly mark: string;
  /** Of inputs (marks.ts). */
  readonly key?: string;
  /** Its text is not drawn but computed. */
  readonly isFormula?: true;
}

/** A row of a form in which something was drawn, or may be typed. */
export interface DrawnRow {
  readonly row: number;
  /** The part in which rows may be typed, that it belongs to (marks.ts). */
  readonly list?: string;
  readonly cells: readonly DrawnCell[];
}

/** What a layout puts into its cells, by rows. */
export function drawnRows({ blocks, inputs, lists = [] }: Layout): DrawnRow[] {
  const rows = new Map<number, Map<number, DrawnCell>>();
  const put = (row: number, cell: DrawnCell): void => {
    rows.set(row, (rows.get(row) ?? new Map<number, DrawnCell>()).set(cell.column, cell));
  };
  for (const { row, column, cells } of blocks)
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const at = { column: column + right };
        const mark = isFormula(cell) ? "" : markOf(String(rawOf(cell)));
        if (isFormula(cell)) put(row + down, { ...at, mark, isFormula: true });
        else if (mark !== blankMark) put(row + down, { ...at, mark });
      }),
    );
  for (const input of inputs) {
    const mark = rows.get(input.row)?.get(input.column)?.mark ?? blankMark;
    put(input.row, { column: input.column, mark, key: keyOf(input) });
  }
  const listOf = (row: number) => lists.find(({ first, last }) => first <= row && row <= last)?.list;
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const list = listOf(row);
      return {
        row,
        ...(list && { list: listKeyOf(list) }),
        cells: [...cells.values()].sort((one, other) => one.column - other.column),
      };
    });
}

/** The rows as short texts, to be kept with the sheet. */
export const writeRows = (rows: readonly DrawnRow[]): string[] =>
  rows.map(({ row, list = "", cells }) =>
    [
      `${row}:${list}`,
      ...cells.map(({ column, mark, key = "", isFormula: computed }) =>
        computed ? `${column}=` : `${column}:${mark}${key}`,
      ),
    ].join(" "),
  );

const markLength = blankMark.length;

/** The rows that such texts say. */
export const readRows = (texts: readonly string[]): DrawnRow[] =>
  texts.map((text) => {
    const [head = "", ...cells] = text.split(" ");
    const [row = "", list = ""] = head.split(":");
    return {
      row: Number(row),
      ...(list === "" ? {} : { list }),
      cells: cells.map((cell): DrawnCell => {
        if (cell.endsWith("=")) return { column: Number(cell.slice(0, -1)), mark: "", isFormula: true };
        const [column = "", said = ""] = cell.split(":");
        const key = said.slice(markLength);
        return {
          column: Number(column),
          mark: said.slice(0, markLength),
          ...(key === "" ? {} : { key }),
        };
      }),
    };
  });
