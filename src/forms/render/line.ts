import type { Cell } from "../../model/cell";
import type { Chart, RowList, Source, Style } from "../../model/layout";
import type { Span } from "../form";
import type { Page } from "./paper";
import { columnPoints, lineHeight, textHeight } from "./textHeight";

/** How a cell of a form looks. */
export type Look =
  | "title"
  | "plain"
  | "centred"
  | "heading"
  | "headingAbove"
  | "label"
  | "number"
  | "text"
  | "word"
  | "choice";

/** Text cells are formatted as text, so that what a person types there stays as typed. */
export const looks: Readonly<Record<Look, Style>> = {
  title: { bold: true, horizontal: "Center", vertical: "Center", numberFormat: "@" },
  plain: { horizontal: "Left", vertical: "Top", numberFormat: "@" },
  centred: { horizontal: "Center", vertical: "Top", numberFormat: "@" },
  heading: { bold: true, horizontal: "Center", vertical: "Center", numberFormat: "@" },
  /** Over rows of which only the first is repeated on every page. */
  headingAbove: { bold: true, horizontal: "Center", vertical: "Top", numberFormat: "@" },
  label: { bold: true, horizontal: "Left", vertical: "Center", numberFormat: "@" },
  number: { horizontal: "Center", vertical: "Top" },
  text: { horizontal: "Left", vertical: "Top", numberFormat: "@" },
  word: { horizontal: "Center", vertical: "Top", numberFormat: "@" },
  choice: { bold: true, horizontal: "Center", vertical: "Center" },
};

/** The looks of cells in a table of the form, with lines around them. */
export const lined: ReadonlySet<Look> = new Set([
  "heading",
  "headingAbove",
  "label",
  "number",
  "text",
  "word",
  "choice",
]);

/** One cell of a form, over several columns and rows where it is merged. */
export interface Piece {
  readonly span: Span;
  /** How many rows it covers, its own included; 1 when absent. */
  readonly rows?: number;
  readonly cell: Cell;
  readonly look: Look;
  readonly from?: Source;
  readonly choices?: readonly string[];
  /** A name under which a formula finds this cell: in formulas "{name}" is its address. */
  readonly name?: string;
}

/** How a row holds to the next one when pages are broken: never apart, only where both exceed a page, or freely. */
export type Bond = "always" | "ifItFits" | "free";

/** One row of a form. */
export interface Line {
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly bond: Bond;
  /** Rows that are repeated on every page. */
  readonly repeat?: boolean;
  /** Begins a page. */
  readonly startsPage?: boolean;
  /** The part of the form in which rows may be typed, that it belongs to. */
  readonly list?: RowList;
  /** A chart; its rows are counted from this one. */
  readonly chart?: Chart;
}

/** The width of a span on this page, in points. */
export const spanPoints = (page: Page, [first, last]: Span): number =>
  page.widths.slice(first, last + 1).reduce((sum, width) => sum + columnPoints(width), 0);

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : "");

/** The height that a cell needs by itself. */
export const heightOf = (page: Page, { cell, span, look }: Piece): number =>
  textHeight(textOf(cell), spanPoints(page, span), looks[look].bold);

/** A row as high as its highest cell of one row. */
export const lineOf = (page: Page, pieces: readonly Piece[], bond: Bond): Line => ({
  height: Math.min(page.tallestRow, Math.max(...pieces.map((piece) => heightOf(page, piece)))),
  pieces,
  bond,
});

/** Cells side by side, over as many rows as the highest of them needs. */
export function rowOf(page: Page, pieces: readonly Piece[]): Line[] {
  const heights = rowsFor(page, Math.max(...pieces.map((piece) => heightOf(page, piece))));
  return heights.map((height, row): Line => ({
    height,
    pieces: row > 0 ? [] : pieces.map((piece) => ({ ...piece, rows: heights.length })),
    bond: row === heights.length - 1 ? "free" : "ifItFits",
  }));
}

/** The height of rows together, in points. */
export const totalHeight = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** Rows that are of one list. */
export const asList = (lines: readonly Line[], list: RowList): Line[] =>
  lines.map((line) => ({ ...line, list }));

/** An empty row. */
export const gap = (bond: Bond, height = lineHeight): Line => ({ height, pieces: [], bond });

/**
 * Row heights that together hold a text of this height: one row where the page allows that, else low ones with whole
 * lines in each but the last. A cell that needs more than one row is merged over them.
 */
export function rowsFor(page: Page, height: number): number[] {
  if (height <= page.tallestRow) return [Math.max(height, lineHeight)];
  const part = Math.floor(page.partRow / lineHeight) * lineHeight;
  const parts = Math.ceil(height / part) - 1;
  return [...Array<number>(parts).fill(part), Math.max(height - parts * part, lineHeight)];
}
