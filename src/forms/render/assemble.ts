import { addressOf } from "../../model/book";
import { isFormula } from "../../model/cell";
import type { Cell } from "../../model/cell";
import type { Area, Chart, DropDown, Input, Layout, RowList, Style } from "../../model/layout";
import { grids } from "./grids";
import { lined, looks } from "./line";
import type { Line, Look, Piece } from "./line";
import { pageBreaks } from "./pageBreaks";
import { margins, printScale } from "./paper";
import type { Page } from "./paper";
import { fontSize } from "./textHeight";

interface Placed extends Piece {
  readonly area: Area;
}

/** Puts the rows of a form below one another, as one sheet. */
export function assemble(page: Page, lines: readonly Line[], footer: string): Layout {
  const placed = lines.flatMap((line, row) =>
    line.pieces.map((piece): Placed => {
      const [first, last] = piece.span;
      return { ...piece, area: { row, column: first, rows: piece.rows ?? 1, columns: last - first + 1 } };
    }),
  );
  const charts = lines.flatMap(({ chart }, row): Chart[] =>
    chart ? [{ ...chart, area: below(chart.area, row), data: below(chart.data, row) }] : [],
  );
  const everything: Area = { row: 0, column: 0, rows: lines.length, columns: page.widths.length };
  const first = lines.findIndex((line) => line.repeat);
  const last = lines.map((line) => line.repeat === true).lastIndexOf(true);
  const rows = lines.map((line) => ({ ...line, height: inDots(line.height) }));
  return {
    blocks: [{ row: 0, column: 0, cells: cellsOf(placed, everything) }],
    styles: [
      { area: everything, style: { fontName: "Arial", size: fontSize, wrap: true } },
      ...stylesOf(placed),
      ...grids(
        placed.filter(({ look }) => lined.has(look)).map(({ area }) => area),
        everything,
      ).map((area) => ({ area, style: { grid: true } })),
    ],
    merges: placed.map(({ area }) => area).filter(({ rows, columns }) => rows > 1 || columns > 1),
    widths: page.widths,
    heights: Object.fromEntries(rows.map(({ height }, row) => [row, height])),
    dropDowns: placed.flatMap(({ area, choices }): DropDown[] => (choices ? [{ area, choices }] : [])),
    inputs: placed.flatMap(({ area, from }): Input[] =>
      from ? [{ row: area.row, column: area.column, ...from }] : [],
    ),
    lists: listsOf(lines),
    ...(charts.length > 0 ? { charts } : {}),
    gridlines: false,
    print: {
      paper: page.paper,
      landscape: page.landscape,
      ...(first >= 0 ? { titleRows: { first, last } } : {}),
      area: everything,
      margins,
      footer: { left: footer, right: "Halaman &P dari &N" },
      breaks: pageBreaks(rows, page.height),
      scale: printScale,
    },
  };
}

/** Points of a dot of the screen, to which Excel rounds the height of a row. */
const dot = 0.75;
const inDots = (points: number): number => Math.ceil(points / dot - 0.001) * dot;

/** Rows below one another that are of the same list. */
function listsOf(lines: readonly Line[]): NonNullable<Layout["lists"]> {
  const found: { readonly first: number; last: number; readonly list: RowList }[] = [];
  lines.forEach(({ list }, row) => {
    const last = found.at(-1);
    if (list && last?.list === list && last.last === row - 1) last.last = row;
    else if (list) found.push({ first: row, last: row, list });
  });
  return found;
}

const below = (area: Area, rows: number): Area => ({ ...area, row: area.row + rows });

function cellsOf(placed: readonly Placed[], { rows, columns }: Area): Cell[][] {
  const cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(null));
  const addresses = new Map(placed.map(({ name, area }) => [name, addressOf(area.row, area.column)]));
  for (const { area, cell } of placed) {
    const row = cells[area.row];
    if (row)
      row[area.column] = isFormula(cell)
        ? { formula: cell.formula.replace(/\{(\w+)\}/g, (_, name: string) => addresses.get(name) ?? "#REF!") }
        : cell;
  }
  return cells;
}

/** One style an area: cells of one look that stand below one another in the same columns are one area. */
function stylesOf(placed: readonly Placed[]): { area: Area; style: Style }[] {
  const open = new Map<string, { area: Area; look: Look }>();
  const done: { area: Area; look: Look }[] = [];
  for (const { area, look } of placed) {
    const key = `${area.column} ${area.columns} ${look}`;
    const above = open.get(key);
    if (above && above.area.row + above.area.rows === area.row)
      open.set(key, { look, area: { ...above.area, rows: above.area.rows + area.rows } });
    else {
      if (above) done.push(above);
      open.set(key, { area, look });
    }
  }
  return [...done, ...open.values()]
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column)
    .map(({ area, look }) => ({ area, style: looks[look] }));
}
