import type { IBorderData, IBorderStyleData, Nullable } from "@univerjs/core";
import type { Area } from "./address";
import { readerOf } from "./cells";
import type { Host } from "./context";
import { refusal } from "./refusal";
import { hexColor } from "../grid/units";

/** Excel.BorderIndex. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

/** A line as Office.js describes it. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The grid's numbers of lines by Excel's style and weight; "Thin" where a style has one weight only. */
const lines: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Continuous: { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 },
  Dash: { Thin: 4, Medium: 9 },
  DashDot: { Thin: 5, Medium: 10 },
  DashDotDot: { Thin: 6, Medium: 11 },
  Dot: { Thin: 3 },
  Double: { Thick: 7 },
  SlantDashDot: { Medium: 12 },
};

/** What a new line is when only a part of it is set. */
export const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

export const noLine: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

const gridLine = ({ style, weight, color }: BorderLine): IBorderStyleData | null => {
  if (style === "None") return null;
  const weights = lines[style];
  if (!weights) throw refusal("InvalidArgument", style);
  const number = weights[weight] ?? Object.values(weights)[0];
  return { s: number ?? 1, cl: { rgb: color } };
};

const officeLine = (line: Nullable<IBorderStyleData>): BorderLine => {
  if (!line?.s) return noLine;
  for (const [style, weights] of Object.entries(lines))
    for (const [weight, number] of Object.entries(weights))
      if (number === line.s) return { style, weight, color: hexColor(line.cl?.rgb) ?? "#000000" };
  return noLine;
};

type Key = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly key: Key;
  /** The same line as its neighbour's edge. */
  readonly other?: { readonly row: number; readonly column: number; readonly key: Key };
}

const below = (row: number, column: number): Edge => ({
  row,
  column,
  key: "b",
  other: { row: row + 1, column, key: "t" },
});
const above = (row: number, column: number): Edge => ({
  row,
  column,
  key: "t",
  other: { row: row - 1, column, key: "b" },
});
const after = (row: number, column: number): Edge => ({
  row,
  column,
  key: "r",
  other: { row, column: column + 1, key: "l" },
});
const before = (row: number, column: number): Edge => ({
  row,
  column,
  key: "l",
  other: { row, column: column - 1, key: "r" },
});

/** The edges of cells that make up one side of an area. */
const edgesOf = ({ row, column, rows, columns }: Area, side: BorderSide): Edge[] => {
  const all = (
    r0: number,
    r1: number,
    c0: number,
    c1: number,
    edge: (r: number, c: number) => Edge,
  ): Edge[] => {
    const found: Edge[] = [];
    for (let r = r0; r < r1; r += 1) for (let c = c0; c < c1; c += 1) found.push(edge(r, c));
    return found;
  };
  const [bottom, right] = [row + rows, column + columns];
  switch (side) {
    case "EdgeTop":
      return all(row, row + 1, column, right, above);
    case "EdgeBottom":
      return all(bottom - 1, bottom, column, right, below);
    case "EdgeLeft":
      return all(row, bottom, column, column + 1, before);
    case "EdgeRight":
      return all(row, bottom, right - 1, right, after);
    case "InsideHorizontal":
      return all(row, bottom - 1, column, right, below);
    case "InsideVertical":
      return all(row, bottom, column, right - 1, after);
    case "DiagonalDown":
      return all(row, bottom, column, right, (r, c) => ({ row: r, column: c, key: "tl_br" }));
    case "DiagonalUp":
      return all(row, bottom, column, right, (r, c) => ({ row: r, column: c, key: "bl_tr" }));
  }
};

type Borders = Partial<Record<Key, Nullable<IBorderStyleData>>>;

/** The borders of cells as they are with the edits that still wait. */
const bordersOf = (host: Host, sheet: string) => {
  const cells = readerOf(host, sheet);
  return (row: number, column: number): Borders => {
    if (row < 0 || column < 0) return {};
    const waiting = host.edits.waiting(sheet, row, column);
    if (waiting?.s === null) return {};
    return { ...cells.style(row, column)?.bd, ...waiting?.s?.bd } as Borders;
  };
};

/** Draws or takes away one side of an area; a line between two cells belongs to both. */
export const setBorder = (
  host: Host,
  sheet: string,
  area: Area,
  side: BorderSide,
  line: BorderLine,
): void => {
  const drawn = gridLine(line);
  const borders = bordersOf(host, sheet);
  const put = (row: number, column: number, key: Key) =>
    host.edits.put(sheet, row, column, { s: { bd: { [key]: drawn } as IBorderData } });
  for (const { row, column, key, other } of edgesOf(area, side)) {
    put(row, column, key);
    const inside = side.startsWith("Inside");
    const taken = other && borders(other.row, other.column)[other.key];
    if (other && (inside || taken)) put(other.row, other.column, other.key);
  }
};

/** The line of one side; each part is null where the cells differ. */
export const borderOf = (
  host: Host,
  sheet: string,
  area: Area,
  side: BorderSide,
): { [K in keyof BorderLine]: BorderLine[K] | null } => {
  const borders = bordersOf(host, sheet);
  const lineAt = ({ row, column, key, other }: Edge): BorderLine => {
    const own = borders(row, column)[key];
    const shared = other && borders(other.row, other.column)[other.key];
    return officeLine(own?.s ? own : shared);
  };
  const found = edgesOf(area, side).map(lineAt);
  const first = found[0] ?? noLine;
  const same = <K extends keyof BorderLine>(key: K) =>
    found.every((line) => line[key] === first[key]) ? first[key] : null;
  return { style: same("style"), weight: same("weight"), color: same("color") };
};
