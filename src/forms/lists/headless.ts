import type { Grid, GridCell } from "../read/grid";
import { employeeList } from "./employees";
import type { FieldColumns, Head } from "./findHead";
import { headRows } from "./headRows";
import { listLayouts } from "./layouts";
import type { HandColumns, ListKey } from "./layout";
import { votesFor } from "./looks";
import type { Question } from "./reading";

/** A header with the other lists that it may be as well. */
export interface Chosen {
  readonly head: Head;
  readonly rivals: readonly ListKey[];
}

/**
 * A list of employees without headings, or under headings that nobody knows: one column of NIP, one of names, known by
 * their cells alone. Without headings it is read as a person has said, counted from the first cell.
 */
export function byContentOnly(grid: Grid, said?: HandColumns): Chosen | undefined {
  const columns = new Map<number, GridCell[]>();
  for (const cell of grid.cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  const looking = (look: "nip" | "name") =>
    [...columns]
      .filter(([, cells]) => cells.length >= 3 && votesFor(look, cells) >= 0.8)
      .map(([column]) => column);
  const [nip, ...nips] = looking("nip");
  if (nip === undefined || nips.length > 0) return undefined;
  const top = grid.cells[0]?.row ?? 0;
  const first = grid.byRow.get(top) ?? [];
  const isHeaded = first.some(
    ({ column, text }) => column === nip && /\p{L}/u.test(text) && !/\d/.test(text),
  );
  const none = { top: top - 1, bottom: top - 1, bodyRow: top, cells: [], leaves: [], numberCells: [] };
  const rows = isHeaded ? headRows(grid, top) : none;
  const chosen = (fields: Head["columns"], questions: readonly Question[]): Chosen => ({
    head: { ...rows, layout: employeeList, columns: fields, questions, score: 2 },
    rivals: [],
  });
  const at = (column: number, by: FieldColumns["by"]): FieldColumns => ({
    first: column,
    last: column,
    by,
    heading: rows.leaves.find(({ cell }) => cell.column === column)?.cell.text ?? "",
  });
  if (said && !isHeaded) {
    const from = first[0]?.column ?? 0;
    const fields = Object.entries(said).map(([field, column]) => [field, at(column + from, "hand")] as const);
    return chosen(new Map(fields), said["nama"] === undefined ? [{ ask: "missing", field: "nama" }] : []);
  }
  const names = looking("name").filter((column) => column !== nip);
  const [name, ...others] = names;
  const isSure = name !== undefined && others.length === 0;
  const fields = new Map([["nip", at(nip, "content")]]);
  if (isSure) fields.set("nama", at(name, "content"));
  return chosen(fields, isSure ? [] : [{ ask: "column", field: "nama", columns: names }]);
}

/** A table whose headings nobody knows: a row of texts above rows that are as wide. What it is, a person says. */
export function byShapeOnly(grid: Grid, rows: readonly number[]): Chosen | undefined {
  const row = rows.slice(0, 30).find((one) => {
    const cells = grid.byRow.get(one) ?? [];
    const below = grid.byRow.get(one + 1) ?? [];
    const isText = ({ value, text }: GridCell): boolean => typeof value === "string" && /\p{L}/u.test(text);
    return cells.length >= 3 && cells.every(isText) && below.length * 2 >= cells.length;
  });
  if (row === undefined) return undefined;
  const head = { ...headRows(grid, row), layout: employeeList, columns: new Map<string, never>(), score: 0 };
  return {
    head: { ...head, questions: [{ ask: "missing", field: "nama" }] },
    rivals: Object.keys(listLayouts).filter((key) => key !== employeeList.key) as ListKey[],
  };
}
