import { targetText } from "../forms/content/results";
import { margins, pageOf } from "../forms/render/paper";
import { columnPoints, fontSize, lineHeight, textHeight } from "../forms/render/textHeight";
import type { Book } from "../model/book";
import { setting } from "../model/book";
import type { Cell } from "../model/cell";
import { grouped } from "../model/grouped";
import { inOrder } from "../model/inOrder";
import type { Area, Layout, Style } from "../model/layout";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import { sliceRows } from "./treeSlice";
import type { TreeSlice } from "./treeSlice";

const headers = ["Tingkat", "Rencana Hasil Kerja", "Pemilik", "Indikator", "Target", "Cascading"] as const;
const page = pageOf({ paper: "A4", landscape: true, columns: [11, 55, 24, 41, 22, 18] });
const resultColumn = 1;

/** Zero-based: title, what is printed, an empty row, the header. */
const headerRow = 3;

/** Each level stands in by so much; the deepest stay at one place, for a text needs room. */
const stepsOfIndent = 2;
const deepest = 10;
/** Points of one step of Excel's indent: three spaces of its standard font. */
const indentPoints = 6.75;

/** Excel takes so many characters into a cell. */
const mostCharacters = 32_767;

/** One row of the print. */
interface PrintedRow {
  readonly cells: readonly Cell[];
  readonly indent: number;
  readonly bold: boolean;
}

/**
 * The sheet of a slice of the tree: a row a result, each level standing in, ready to print on A4 landscape, one page
 * wide, its header on every page. A result whose indicators are higher than a row may be goes on in the next row.
 */
export const treeLayout = (book: Book, slice: TreeSlice): Layout => {
  const printed = printedRows(book, slice);
  const last = headerRow + printed.length;
  const all: Area = { row: 0, column: 0, rows: last + 1, columns: headers.length };
  return {
    blocks: [
      { row: 0, column: 0, cells: [["Pohon Kinerja"]] },
      { row: 1, column: 0, cells: [[headingOf(book, slice)]] },
      { row: headerRow, column: 0, cells: [[...headers], ...printed.map(({ cells }) => cells)] },
    ],
    styles: stylesOf(printed),
    merges: [],
    widths: page.widths,
    heights: Object.fromEntries(
      [{ cells: headers, indent: 0, bold: true }, ...printed].map((row, at) => [
        headerRow + at,
        heightOfRow(row),
      ]),
    ),
    dropDowns: [],
    inputs: [],
    freezeRows: headerRow + 1,
    gridlines: false,
    print: {
      paper: page.paper,
      landscape: page.landscape,
      titleRows: { first: headerRow, last: headerRow },
      area: all,
      margins,
      footer: { left: "Pohon Kinerja, dicetak &D", right: "Halaman &P dari &N" },
    },
  };
};

const stylesOf = (printed: readonly PrintedRow[]): Layout["styles"] => {
  const columns = headers.length;
  const header: Area = { row: headerRow, column: 0, rows: 1, columns };
  const body: Area = { row: headerRow + 1, column: 0, rows: printed.length, columns };
  return [
    {
      area: { row: 0, column: 0, rows: headerRow + 1 + printed.length, columns },
      style: { fontName: "Arial", size: fontSize },
    },
    { area: { row: 0, column: 0, rows: 1, columns }, style: { bold: true, size: 14 } },
    { area: { ...header, rows: printed.length + 1 }, style: { grid: true, wrap: true } },
    { area: header, style: { bold: true, fill: "#E7E6E6", horizontal: "Center", vertical: "Center" } },
    { area: body, style: { horizontal: "Left", vertical: "Top" } },
    { area: { ...body, columns: 1 }, style: { horizontal: "Center" } },
    ...runs(printed, ({ indent }) => indent)
      .filter(({ value }) => value > 0)
      .map(({ from, rows, value }) => inResultColumn(from, rows, { indent: value * stepsOfIndent })),
    ...runs(printed, ({ bold }) => bold)
      .filter(({ value }) => value)
      .map(({ from, rows }) => inResultColumn(from, rows, { bold: true })),
  ];
};

const inResultColumn = (from: number, rows: number, style: Style) => ({
  area: { row: headerRow + 1 + from, column: resultColumn, rows, columns: 1 },
  style,
});

/** What is printed, in one sentence below the title. */
const headingOf = (book: Book, slice: TreeSlice): string => {
  const office = [setting(book, "instansi"), setting(book, "tahun")]
    .filter((part) => part !== "")
    .join(" · ");
  const what = {
    all: () => "Seluruh rencana hasil kerja",
    branch: ({ id }: { readonly id: string }) =>
      `Di bawah: ${book.tables.kinerja.rows.find((row) => row.id === id)?.rencana ?? ""}`,
    person: ({ id }: { readonly id: string }) =>
      `${book.tables.pegawai.rows.find((row) => row.id === id)?.nama ?? ""}: hasil kerjanya (tebal), yang di atasnya, dan yang di bawahnya`,
  };
  const said = slice.of === "all" ? what.all() : what[slice.of](slice);
  return [office, said].filter((part) => part !== "").join(" · ");
};

const printedRows = (book: Book, slice: TreeSlice): PrintedRow[] => {
  const { tree, rows } = sliceRows(book, slice);
  const names = new Map(book.tables.pegawai.rows.map(({ id, nama }) => [id, nama]));
  const owners = new Map(
    book.tables.skp.rows.map((skp) => [skp.id, names.get(skp.idPegawai) || skp.jabatan]),
  );
  const indicators = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  const top = rows.reduce((least, { level }) => Math.min(least, level), Infinity);
  return rows.flatMap(({ at, level, own }) => {
    const row = tree.rows[at];
    if (!row) return [];
    const indent = Math.min(level - top, deepest);
    const look = { indent, bold: own && slice.of === "person" };
    const measures = row.id === "" ? [] : (indicators.get(row.id) ?? []);
    const cells = (first: boolean, texts: Measures): PrintedRow => ({
      ...look,
      cells: [
        first ? level : null,
        first ? row.rencana : null,
        first ? (owners.get(row.idSkp) ?? null) : null,
        texts.indicator || null,
        texts.target || null,
        first ? row.cascading || null : null,
      ],
    });
    return rowsOfMeasures(inOrder(measures)).map((texts, part) => cells(part === 0, texts));
  });
};

interface Measures {
  readonly indicator: string;
  readonly target: string;
}

/** Indicators and targets as they go into one row, or into several where they are too high for one. */
const rowsOfMeasures = (rows: readonly Row<"indikator">[]): Measures[] => {
  const numbered = rows.map(({ indikator, target, satuan }, at): Measures => {
    const number = rows.length > 1 ? `${at + 1}. ` : "";
    return { indicator: `${number}${indikator}`, target: `${number}${targetText({ target, satuan })}` };
  });
  const done: Measures[] = [];
  for (const one of numbered) {
    const last = done.at(-1);
    const joined = last && {
      indicator: `${last.indicator}\n${one.indicator}`,
      target: `${last.target}\n${one.target}`,
    };
    if (joined && fits(joined)) done[done.length - 1] = joined;
    else done.push(one);
  }
  return done.length === 0 ? [{ indicator: "", target: "" }] : done;
};

const fits = ({ indicator, target }: Measures): boolean =>
  indicator.length < mostCharacters &&
  target.length < mostCharacters &&
  Math.max(cellHeight(indicator, 3), cellHeight(target, 4)) <= page.tallestRow;

const cellHeight = (cell: Cell | undefined, column: number, indent = 0, bold = false): number =>
  typeof cell !== "string"
    ? 0
    : textHeight(cell, columnPoints(page.widths[column] ?? 0) - indent * stepsOfIndent * indentPoints, bold);

/** In quarters of a point, as Excel keeps it; its highest row has 409 points. */
const heightOfRow = ({ cells, indent, bold }: PrintedRow): number => {
  const heights = cells.map((cell, column) =>
    column === resultColumn ? cellHeight(cell, column, indent, bold) : cellHeight(cell, column, 0, false),
  );
  return Math.min(409, Math.ceil(Math.max(lineHeight + 2.25, ...heights) * 4) / 4);
};

/** Rows below one another that have the same value. */
const runs = <Value>(rows: readonly PrintedRow[], valueOf: (row: PrintedRow) => Value) => {
  const found: { from: number; rows: number; value: Value }[] = [];
  rows.forEach((row, from) => {
    const value = valueOf(row);
    const last = found.at(-1);
    if (last?.value === value) last.rows += 1;
    else found.push({ from, rows: 1, value });
  });
  return found;
};
