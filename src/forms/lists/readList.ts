import { addressOf } from "../../model/book";
import { hashOf } from "../../model/fingerprint";
import type { SheetCells } from "../../model/sheetCells";
import { gridOf } from "../read/grid";
import type { Grid, GridCell } from "../read/grid";
import { newLedger } from "../read/ledger";
import { headAt } from "./findHead";
import type { Head } from "./findHead";
import { headingKey, knownAs } from "./headings";
import { byContentOnly, byShapeOnly } from "./headless";
import type { Chosen } from "./headless";
import { listLayouts } from "./layouts";
import type { Hand, HandColumns, ListKey } from "./layout";
import { readBody } from "./readBody";
import type { ListLedger, ListWhat } from "./readBody";
import { readOwner } from "./readOwner";
import type { ListReading, ListSaid, ListTable, ListWhy, NotAList, Question } from "./reading";
import { bandsOf } from "./sideBySide";

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
  const bands = bandsOf(grid, (part, row) => bestIn(part, row)?.head);
  const tables = bands.flatMap((band) =>
    headsOf(band, said.hands ?? {}).map(({ head, rivals }, at, heads): ListTable => {
      const next = heads[at + 1]?.head.top ?? Infinity;
      return tableOf(band, head, rivals, ledger, next);
    }),
  );
  if (tables.length === 0) return { refused: "notAList" };
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

/** The headers of a sheet from top to bottom, one for each list on it. */
function headsOf(grid: Grid, hands: NonNullable<ListSaid["hands"]>): readonly Chosen[] {
  const rows = [...grid.byRow.keys()].sort((one, other) => one - other);
  const candidates = rows.flatMap((row) => {
    const hand = hands[fingerprintOf(grid, row)];
    if (hand)
      return [
        { row, head: headAt(grid, listLayouts[hand.layout], row, columnsOf(grid, row, hand)), rivals: [] },
      ];
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
  const alone = byContentOnly(grid, hands[""]?.columns) ?? byShapeOnly(grid, rows);
  return alone ? [alone] : [];
}

/** The columns of a sheet that a person has said for the headings in a row; undefined where only the list was said. */
function columnsOf(grid: Grid, row: number, { columns }: Hand): HandColumns | undefined {
  const from = grid.byRow.get(row)?.[0]?.column ?? 0;
  const said = Object.entries(columns);
  return said.length > 0
    ? Object.fromEntries(said.map(([field, column]) => [field, column + from]))
    : undefined;
}

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
    address: first?.address ?? addressOf(head.bodyRow, grid.byRow.get(head.bodyRow)?.[0]?.column ?? 0),
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
