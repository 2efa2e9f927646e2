import type { Aspek } from "../rules/lists";
import { insteadOfText, levelHeader, treeColumns, treeHeaders } from "./importTreeHeaders";
import type { TreeColumn } from "./importTreeHeaders";
import { codeParts, indentOf, leadingCode } from "./importTreeText";

/** Where each column stands in the rows, zero-based. */
export type TreeColumns = Readonly<Partial<Record<TreeColumn, number>>>;

/**
 * How a list says what hangs under what: by the parent's text, by its id, by codes that begin with the parent's code,
 * by a number of the level, by how far the text stands from the left, by one column per level, or not at all.
 */
export const treeKinds = ["parentText", "parentId", "code", "level", "indent", "columns", "flat"] as const;
export type TreeKind = (typeof treeKinds)[number];

/** How a list of results is read; a person may change all of it. */
export interface TreeReadAs {
  /** The row of the headers, zero-based; -1 where there is none. */
  readonly headerRow: number;
  readonly kind: TreeKind;
  readonly columns: TreeColumns;
  /** The columns of the levels, from the top down, for the kind "columns". */
  readonly levels: readonly number[];
}

/** How a list of results was understood. */
export interface TreeMapping extends TreeReadAs {
  /** "pasti": a header known word for word; "mungkin": a likely one, or what the cells look like. */
  readonly confidence: Readonly<Partial<Record<TreeColumn, "pasti" | "mungkin">>>;
}

/** The columns of an aspect's indicator and target, where each aspect has its own. */
export const aspectColumns: readonly (readonly [Aspek, TreeColumn, TreeColumn])[] = [
  ["Kuantitas", "indikatorKuantitas", "targetKuantitas"],
  ["Kualitas", "indikatorKualitas", "targetKualitas"],
  ["Waktu", "indikatorWaktu", "targetWaktu"],
  ["Biaya", "indikatorBiaya", "targetBiaya"],
];

/** Headers stand within so many rows. */
const headerRows = 20;

const words = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
const wordsAndDigits = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

type Rows = readonly (readonly string[])[];

/** Proposes how a list is to be read: its headers, wherever they stand and in any order, and what its cells look like. */
export const treeMapping = (rows: Rows): TreeMapping => {
  const best = rows
    .slice(0, headerRows)
    .map((row, headerRow) => proposalOf(row, headerRow))
    .reduce<Proposal | undefined>((found, one) => (one.score > (found?.score ?? 0) ? one : found), undefined);
  const proposal = best ?? { headerRow: -1, columns: {}, confidence: {}, levels: [], score: 0 };
  const { headerRow, columns, confidence } = withContents(proposal, rows);
  const body = rows.slice(headerRow + 1);
  const levels = proposal.levels.length > 1 ? proposal.levels : staggered(body, rows[headerRow], columns);
  return { headerRow, columns, confidence, levels, kind: kindOf(body, columns, levels) };
};

interface Proposal {
  readonly headerRow: number;
  readonly columns: TreeColumns;
  readonly confidence: TreeMapping["confidence"];
  readonly levels: readonly number[];
  readonly score: number;
}

/** A row as headers; one without a text and without levels is none, and scores 0. */
const proposalOf = (row: readonly string[], headerRow: number): Proposal => {
  const found = row.map(words);
  const columns: Partial<Record<TreeColumn, number>> = {};
  const confidence: Partial<Record<TreeColumn, "pasti" | "mungkin">> = {};
  const taken = new Set<number>();
  const take = (key: TreeColumn, column: number, sure: "pasti" | "mungkin") => {
    if (column < 0 || columns[key] !== undefined) return;
    columns[key] = column;
    confidence[key] = sure;
    taken.add(column);
  };
  const levels = row.flatMap((header, at) => (levelHeader.test(wordsAndDigits(header)) ? [at] : []));
  const perLevel = levels.length > 1;
  if (perLevel) levels.forEach((at) => taken.add(at));
  const keys = perLevel ? treeColumns.filter((key) => key !== "text" && key !== "level") : treeColumns;
  const free = (is: (header: string) => boolean) =>
    found.findIndex((header, at) => !taken.has(at) && header !== "" && is(header));
  for (const key of keys)
    for (const known of treeHeaders[key].known) {
      if (key === "pemilik" && known === "nama" && columns.text === undefined && !perLevel) continue;
      take(
        key,
        free((header) => header === known),
        "pasti",
      );
    }
  for (const key of keys) {
    const { likely } = treeHeaders[key];
    if (likely)
      take(
        key,
        free((header) => likely.test(header)),
        "mungkin",
      );
  }
  if (!perLevel)
    for (const other of insteadOfText)
      take(
        "text",
        free((header) => header === other),
        "mungkin",
      );
  take(
    "pemilik",
    free((header) => header === "nama"),
    "pasti",
  );
  const score = Object.values(confidence).reduce((sum, sure) => sum + (sure === "pasti" ? 3 : 1), 0);
  const useful = columns.text !== undefined || perLevel;
  return { headerRow, columns, confidence, levels, score: useful ? score + (perLevel ? 6 : 0) : 0 };
};

/** Drops what the cells contradict, and finds a text and a code by what the cells look like where no header says it. */
const withContents = ({ headerRow, columns, confidence, levels }: Proposal, rows: Rows): Proposal => {
  const body = rows.slice(headerRow + 1);
  const now: Partial<Record<TreeColumn, number>> = { ...columns };
  const sure: Partial<Record<TreeColumn, "pasti" | "mungkin">> = { ...confidence };
  const drop = (key: TreeColumn) => {
    delete now[key];
    delete sure[key];
  };
  const isCodes = (column: number) => share(body, column, (cell) => codeParts(cell) !== undefined) > 0.8;
  const isDeep = (column: number) => share(body, column, (cell) => (codeParts(cell)?.length ?? 0) > 1) > 0;
  if (now.code !== undefined && !(isCodes(now.code) && isDeep(now.code))) drop("code");
  if (now.level !== undefined && share(body, now.level, (cell) => /\d/.test(cell)) < 0.8) drop("level");
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (now.text === undefined && levels.length < 2) {
    const taken = new Set(Object.values(now));
    const first = Array.from({ length: width }, (_, at) => at).find(
      (at) => !taken.has(at) && share(body, at, (cell) => /\p{L}{3}/u.test(cell)) > 0.8,
    );
    if (first !== undefined) {
      now.text = first;
      sure.text = "mungkin";
    }
  }
  if (now.code === undefined && headerRow < 0 && isCodes(0) && isDeep(0) && now.text !== 0) {
    now.code = 0;
    sure.code = "mungkin";
  }
  return { headerRow, columns: now, confidence: sure, levels, score: 0 };
};

/** The share of a column's filled cells of which something holds; 0 where none is filled. */
const share = (body: Rows, column: number, is: (cell: string) => boolean): number => {
  const cells = body.map((row) => row[column] ?? "").filter((cell) => cell.trim() !== "");
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
};

/**
 * The columns over which an indented list is spread: from the text's column on, those without a header of their own,
 * where every row fills one of them only.
 */
const staggered = (
  body: Rows,
  header: readonly string[] | undefined,
  { text }: TreeColumns,
): readonly number[] => {
  if (text === undefined) return [];
  const levels = [text];
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  for (let at = text + 1; at < width && (header?.[at] ?? "").trim() === ""; at++)
    if (body.some((row) => (row[at] ?? "").trim() !== "")) levels.push(at);
    else break;
  const alone = body.every((row) => levels.filter((at) => (row[at] ?? "").trim() !== "").length <= 1);
  return levels.length > 1 && alone ? levels : [];
};

const kindOf = (body: Rows, columns: TreeColumns, levels: readonly number[]): TreeKind => {
  const { text, id, parentId, parentText, code, level } = columns;
  if (id !== undefined && parentId !== undefined) return "parentId";
  if (parentText !== undefined) return "parentText";
  if (levels.length > 1) return "columns";
  if (level !== undefined) return "level";
  if (code !== undefined) return "code";
  if (text === undefined) return "flat";
  const codes = share(body, text, (cell) => leadingCode(cell) !== undefined);
  const deep = share(body, text, (cell) => /\./.test(leadingCode(cell)?.code ?? ""));
  if (codes > 0.8 && deep > 0) return "code";
  return body.some((row) => (row[text] ?? "").trim() !== "" && indentOf(row[text] ?? "") > 0)
    ? "indent"
    : "flat";
};
