import { addressOf } from "../../model/book";
import { hashOf } from "../../model/fingerprint";
import type { SheetCells } from "../../model/sheetCells";
import { gridOf } from "../read/grid";
import type { Grid, GridCell } from "../read/grid";
import { newLedger } from "../read/ledger";
import { headAt } from "./findHead";
import type { Head } from "./findHead";
import { headingKey, knownAs } from "./headings";
import { headRows } from "./headRows";
import { employeeList } from "./employees";
import { listLayouts } from "./layouts";
import type { HandColumns, ListKey } from "./layout";
import { votesFor } from "./looks";
import { readBody } from "./readBody";
import type { ListLedger, ListWhat } from "./readBody";
import { readOwner } from "./readOwner";
import type { ListReading, ListSaid, ListTable, ListWhy, NotAList, Question } from "./reading";

/**
 * Reads the lists of a sheet, ours or anybody's, wherever they stand: each is recognised by its headings, its number
 * row, or what its cells look like, or as a person has said for these headings. Nothing is guessed in silence: where two
 * readings are possible the table has a question, and every cell that is not part of a list is named with the reason.
 */
export function readList(sheet: SheetCells, said: ListSaid = {}): ListReading | NotAList {
  const { shown, hiddenRows } = withoutHidden(sheet, said);
  const grid = gridOf(shown);
  if (grid.cells.length === 0) return { refused: "emptySheet" };
  const ledger = newLedger<ListWhat, ListWhy>();
  const heads = headsOf(grid, said.hands ?? {});
  if (heads.length === 0) return { refused: "notAList" };
  const tables = heads.map(({ head, rivals }, at): ListTable => {
    const next = heads[at + 1]?.head.top ?? Infinity;
    return tableOf(grid, head, rivals, ledger, next);
  });
  const { understood, notUnderstood } = ledger.close(grid.cells);
  return { tables, understood: understood.length, notUnderstood, hiddenRows };
}

/** Tells a refusal from a reading. */
export const isNotAList = (answer: ListReading | NotAList): answer is NotAList => "refused" in answer;

function withoutHidden(
  sheet: SheetCells,
  { withHidden }: ListSaid,
): { readonly shown: SheetCells; readonly hiddenRows: readonly number[] } {
  const hidden = new Set(sheet.hiddenRows ?? []);
  if (hidden.size === 0 || withHidden) return { shown: sheet, hiddenRows: [] };
  const isHidden = (at: number): boolean => hidden.has(sheet.row + at);
  return {
    shown: {
      ...sheet,
      values: sheet.values.map((row, at) => (isHidden(at) ? row.map(() => "") : row)),
      texts: sheet.texts.map((row, at) => (isHidden(at) ? row.map(() => "") : row)),
    },
    hiddenRows: sheet.values.flatMap((row, at) =>
      isHidden(at) && row.some((value) => value !== "") ? [sheet.row + at + 1] : [],
    ),
  };
}

/** A header with the other lists that it may be as well. */
interface Chosen {
  readonly head: Head;
  readonly rivals: readonly ListKey[];
}

/** The headers of a sheet from top to bottom, one for each list on it. */
function headsOf(grid: Grid, hands: NonNullable<ListSaid["hands"]>): readonly Chosen[] {
  const rows = [...grid.byRow.keys()].sort((one, other) => one - other);
  const candidates = rows.flatMap((row) => {
    const hand = hands[fingerprintOf(grid, row)];
    if (hand) {
      const from = grid.byRow.get(row)?.[0]?.column ?? 0;
      return [
        { row, head: headAt(grid, listLayouts[hand.layout], row, shifted(hand.columns, from)), rivals: [] },
      ];
    }
    const chosen = bestIn(grid, row);
    return chosen ? [{ row, ...chosen }] : [];
  });
  const chosen: Chosen[] = [];
  let end = -1;
  for (const { row, head, rivals } of candidates) {
    const last = chosen.at(-1)?.head;
    const better = candidates.find(
      (other) => other.row > row && other.row <= head.bodyRow && other.head.score > head.score,
    );
    if (row < end || better || (last && isSameHead(last, head))) continue;
    chosen.push({ head, rivals });
    end = head.bodyRow;
  }
  if (chosen.length > 0) return chosen;
  const alone = byContentOnly(grid) ?? byShapeOnly(grid, rows);
  return alone ? [alone] : [];
}

const shifted = (columns: HandColumns, by: number): HandColumns =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column + by]));

/** The best reading of a row as a header; undefined where it is none. */
function bestIn(grid: Grid, row: number): Chosen | undefined {
  const near = [row, row + 1, row + 2, row + 3].flatMap((one) => grid.byRow.get(one) ?? []);
  const known = new Set(
    near
      .filter((cell) => cell.row === row)
      .flatMap(({ text }) => knownAs(text))
      .map(({ layout }) => layout),
  );
  const heads = [...known]
    .map((key) => headAt(grid, listLayouts[key], row))
    .filter((head) => isHead(grid, head))
    .sort((one, other) => other.score - one.score);
  const [best, ...others] = heads;
  return (
    best && {
      head: best,
      rivals: others.filter(({ score }) => score > best.score - 2).map(({ layout }) => layout.key),
    }
  );
}

/** At least two columns besides the number, all that is needed, and not a block of labels with values beside them. */
function isHead(grid: Grid, head: Head): boolean {
  const { layout, columns, questions, score, top, bodyRow, leaves } = head;
  const headed = [...columns].filter(([field, { by }]) => field !== layout.number && by !== "content").length;
  const asked = questions.filter(({ ask }) => ask === "column").length;
  const isMissing = questions.some(({ ask }) => ask === "missing");
  const hasNames = layout.key === "pegawai" && columns.has("nama") && leaves.length >= 4;
  if (headed + asked < (hasNames ? 1 : 2) || (isMissing && (score < 6 || headed * 2 <= leaves.length)))
    return false;
  const known = leaves
    .filter(({ cell }) => knownAs(cell.text, layout.key).length > 0)
    .map(({ cell }) => cell.column);
  const beside = [top - 1, bodyRow].flatMap((row) => grid.byRow.get(row) ?? []);
  const isLabel = (cell: GridCell): boolean =>
    known.includes(cell.column) && knownAs(cell.text, layout.key).length > 0;
  return !beside.some(isLabel) && !leaves.some(({ cell }) => /^\s*:/.test(cell.text));
}

/** Whether a header repeats the one above, as some do on every page: what both name stands in the same columns. */
const isSameHead = (one: Head, other: Head): boolean => {
  const both = [...other.columns].flatMap(([field, columns]) => {
    const before = one.columns.get(field);
    return before ? [before.first === columns.first] : [];
  });
  return one.layout === other.layout && both.length * 2 >= other.columns.size && both.every(Boolean);
};

/** What identifies a row of headings. */
const fingerprintOf = (grid: Grid, row: number): string =>
  hashOf((grid.byRow.get(row) ?? []).map(({ text }, at) => `${at} ${headingKey(text)}`));

/** A list of employees without headings: one column of NIP, one of names, known by their cells alone. */
function byContentOnly(grid: Grid): Chosen | undefined {
  const columns = new Map<number, GridCell[]>();
  for (const cell of grid.cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  const looking = (look: "nip" | "name") =>
    [...columns]
      .filter(([, cells]) => cells.length >= 3 && votesFor(look, cells) >= 0.8)
      .map(([column]) => column);
  const [nip, ...nips] = looking("nip");
  if (nip === undefined || nips.length > 0) return undefined;
  const names = looking("name").filter((column) => column !== nip);
  const top = grid.cells[0]?.row ?? 0;
  const none = { top: top - 1, bottom: top - 1, bodyRow: top, cells: [], leaves: [], numberCells: [] };
  const found = (column: number) => ({ first: column, last: column, by: "content" as const, heading: "" });
  const [name, ...others] = names;
  const isSure = name !== undefined && others.length === 0;
  const questions: Question[] = isSure ? [] : [{ ask: "column", field: "nama", columns: names }];
  const fields = new Map([["nip", found(nip)]]);
  if (isSure) fields.set("nama", found(name));
  return {
    head: {
      ...none,
      layout: employeeList,
      columns: fields,
      questions,
      score: 2,
    },
    rivals: [],
  };
}

/** A table whose headings nobody knows: a row of texts above rows that are as wide. What it is, a person says. */
function byShapeOnly(grid: Grid, rows: readonly number[]): Chosen | undefined {
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

function tableOf(
  grid: Grid,
  head: Head,
  rivals: readonly ListKey[],
  ledger: ListLedger,
  next: number,
): ListTable {
  const { layout } = head;
  for (const cell of head.cells) ledger.take(cell, "heading");
  for (const cell of head.numberCells) ledger.take(cell, "columnNumber");
  const { entries, sections, leftColumns, end } = readBody(grid, head, ledger, (row) => row >= next);
  const owner = layout.isForm ? readOwner(grid, head, end, ledger) : undefined;
  const first = head.cells[0];
  const among: readonly Question[] =
    rivals.length > 0 ? [{ ask: "layout", of: [layout.key, ...rivals] }] : [];
  return {
    layout: layout.key,
    address:
      first?.address ??
      addressOf(head.bodyRow, Math.min(...[...head.columns.values()].map((one) => one.first))),
    headerRow: head.bottom,
    fingerprint: first ? fingerprintOf(grid, head.top) : "",
    columns: [...head.columns].map(([field, { first: column, by, heading }]) => ({
      field,
      column,
      by,
      heading,
    })),
    leftColumns,
    questions: [...among, ...head.questions],
    entries,
    sections,
    ...(owner ? { owner } : {}),
  };
}
