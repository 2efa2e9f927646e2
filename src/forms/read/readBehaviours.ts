import { berakhlak } from "../../rules/berakhlak";
import type { NilaiBerakhlak } from "../../rules/berakhlak";
import type { BehavioursBlock } from "../form";
import type { GridCell } from "./grid";
import { isIn, takeHeaderAgain } from "./bodyRows";
import { afterLabel, isLabel, isNumber, linesOf, plain, valueOf } from "./labels";
import type { ReadBehaviour } from "./reading";
import { blockOf, blocksOf } from "./scene";
import type { Scene } from "./scene";

interface Name {
  readonly nilai: NilaiBerakhlak;
  readonly cell: GridCell;
}

/** Reads the seven values from the rows `from` up to `end`: what is expected of each, and the feedback. */
export function readBehaviours(scene: Scene, from: number, end: number): ReadBehaviour[] {
  const { grid, form, ledger } = scene;
  const block = blockOf(form, "behaviours");
  if (!block) return [];
  for (let row = from; row < end; row += 1) takeHeaderAgain(scene, grid.byRow.get(row) ?? []);
  const cells = grid.cells.filter((cell) => cell.row >= from && cell.row < end && ledger.isFree(cell));
  const heading = cells.find((cell) => isLabel({ label: block.heading }, cell.text));
  const names = namesIn(cells);
  if (names.length === 0) return [];
  if (heading) ledger.take(heading, "heading");

  const headings = cells.filter((cell) => cell.row < (names[0]?.cell.row ?? end));
  const feedbackHeading = headings.find((cell) => block.feedback && isFeedbackHeading(block.feedback, cell));
  const expectations = cells.filter((cell) => plain(cell.text).startsWith(beginning(block)));
  for (const cell of headings) {
    if (cell === feedbackHeading || expectations.includes(cell)) ledger.take(cell, "heading");
  }
  /** Ratings conclude the values above them. */
  const ends = blocksOf(form, "choice").flatMap((choice) =>
    grid.cells
      .filter((cell) => cell.row >= from && afterLabel(choice, cell.text) !== undefined)
      .map(({ row }) => row),
  );
  const rightFrom = Math.min(...expectations.map((cell) => cell.column));
  const feedbackFrom = feedbackHeading?.column ?? Infinity;

  return names.map(({ nilai, cell }, index) => {
    const next = Math.min(names[index + 1]?.cell.row ?? end, ...ends.filter((row) => row > cell.row));
    const own = rowsOfOne(cells, cell.row, next, index === names.length - 1);
    ledger.take(cell, "behaviour");
    if (unknownGuides(nilai, linesOf(cell.text).slice(1)).length > 0) ledger.doubt(cell, "unknownGuide");
    const expected: string[] = [];
    const said: string[] = [];
    for (const other of own) {
      if (other === cell || !ledger.isFree(other)) continue;
      if (other.column < cell.column && isNumber(other)) ledger.take(other, "number");
      else if (other.column === feedbackFrom) {
        said.push(other.text);
        ledger.take(other, "behaviourFeedback");
      } else if (isExpectation(scene, expectations, other)) {
        const text = afterExpectation(block, other.text);
        ledger.take(other, text === "" ? "label" : "expectation");
        if (text !== "") expected.push(text);
      } else if (other.column >= cell.column && other.column < Math.min(rightFrom, feedbackFrom)) {
        if (unknownGuides(nilai, linesOf(other.text)).length > 0) ledger.doubt(other, "unknownGuide");
        else ledger.take(other, "guide");
      }
    }
    return {
      value: nilai,
      expectation: expected.join("\n"),
      ...(block.feedback ? { feedback: said.join("\n") } : {}),
      address: cell.address,
    };
  });
}

/** Below the label "Ekspektasi Khusus Pimpinan:" in its column, or just right of it in its row. */
const isExpectation = ({ table }: Scene, labels: readonly GridCell[], cell: GridCell): boolean =>
  labels.some(
    (label) =>
      cell.column === label.column ||
      (cell.row === label.row &&
        cell.column === label.lastColumn + 1 &&
        [...table.columns.values()].some((columns) => isIn(columns, cell))),
  );

/** The cells of one value: up to the next one; those of the last end where a row is quite empty. */
function rowsOfOne(cells: readonly GridCell[], first: number, end: number, isLast: boolean): GridCell[] {
  const own: GridCell[] = [];
  let covered = first;
  for (const cell of cells) {
    if (cell.row < first || cell.row >= end) continue;
    if (isLast && cell.row > covered + 1) break;
    covered = Math.max(covered, cell.lastRow);
    own.push(cell);
  }
  return own;
}

/** The cells that name the values, all in one column. */
function namesIn(cells: readonly GridCell[]): Name[] {
  const found = cells.flatMap((cell): Name[] => {
    const first = plain(linesOf(cell.text.trim())[0] ?? "").replace(/^\d+ /, "");
    const value = berakhlak.find(({ nilai }) => plain(nilai) === first);
    return value ? [{ nilai: value.nilai, cell }] : [];
  });
  const column = Math.min(...found.map(({ cell }) => cell.column));
  return berakhlak
    .flatMap(({ nilai }) => found.find((name) => name.nilai === nilai && name.cell.column === column) ?? [])
    .sort((a, b) => a.cell.row - b.cell.row);
}

const isFeedbackHeading = (feedback: NonNullable<BehavioursBlock["feedback"]>, cell: GridCell): boolean =>
  isLabel({ label: feedback.heading, also: feedback.also }, cell.text);

/** "EKSPEKTASI KHUSUS", whosever it is. */
const beginning = (block: BehavioursBlock): string =>
  plain(block.expectation.label).split(" ").slice(0, 2).join(" ");

/** What is written behind "Ekspektasi Khusus Pimpinan:" in its cell, or without that label. */
function afterExpectation({ expectation }: BehavioursBlock, text: string): string {
  const rest = afterLabel(
    { label: expectation.label, also: ["EKSPEKTASI KHUSUS", "EKSPEKTASI KHUSUS ATASAN"] },
    text,
  );
  if (rest === undefined) return valueOf(text) === "" ? "" : text;
  return valueOf(rest);
}

/** Lines of which most words are in none of the panduan perilaku of the value. */
function unknownGuides(nilai: NilaiBerakhlak, lines: readonly string[]): string[] {
  const panduan = berakhlak.find((value) => value.nilai === nilai)?.panduan ?? [];
  const known = new Set(plain(panduan.join(" ")).split(" "));
  return lines.filter((line) => {
    const words = plain(line)
      .split(" ")
      .filter((word) => word !== "");
    return words.filter((word) => known.has(word)).length * 2 < words.length;
  });
}
