import type { FileSheet } from "../../files/workbookFile";
import { type ReadCell } from "../charts/chartData";
import { readFileSheets } from "../charts/fileCells";
import { drawCharts } from "./drawCharts";
import { drawSheet, type Drawing } from "./drawSheet";
import { type Facts, type PageText, pageText } from "./headerFooter";
import { lineHeight, type Measure } from "./letters";
import { type Box, common, type Mark, moveMark, type TextMark } from "./marks";
import { type PageStretch, pageStretches } from "./pageWindows";
import { type Paper, paperOf } from "./paper";

/** A page of a sheet, in points of the paper. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** What Excel puts on a sheet of which the pages here show nothing. */
export type LeftOut = "conditionalFormat";

/** A sheet on paper. */
export interface SheetPages {
  readonly pages: readonly Page[];
  /** Addresses of cells that are too small for their text. */
  readonly cut: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The pages that Excel would print of a sheet, numbered from 1 whatever else is printed with it.
 * @param readSheet the cells of the workbook's sheets, from which charts are drawn
 */
export function sheetPages(
  sheet: FileSheet,
  measure: Measure,
  facts: Pick<Facts, "workbook" | "now">,
  readSheet: (name: string) => ReadCell | undefined = readFileSheets([sheet]),
): SheetPages {
  const drawing = drawSheet(sheet, measure);
  const marks = [...drawing.marks, ...drawCharts(sheet, drawing.edges, readSheet, measure)];
  const paper = paperOf(sheet.print);
  const { scale, across, down } = divide(sheet, drawing, paper);
  const bodies = across
    .flatMap((columns) => down.map((rows) => body(sheet, marks, columns, rows, paper, scale)))
    .filter((marks) => marks.length > 0 || sheet.print.area);
  const pages = bodies.map((marks, index) => ({
    width: paper.width,
    height: paper.height,
    marks: [
      ...marks,
      ...besideBody(sheet, paper, measure, scale, {
        ...facts,
        sheet: sheet.name,
        page: index + 1,
        pages: bodies.length,
      }),
    ],
  }));
  return { pages, cut: drawing.cut, leftOut: leftOutOf(sheet) };
}

const leftOutOf = ({ conditionalFormats }: FileSheet): LeftOut[] => [
  ...(conditionalFormats.length > 0 ? (["conditionalFormat"] as const) : []),
];

interface Divided {
  readonly scale: number;
  readonly across: PageStretch[];
  readonly down: PageStretch[];
}

/** The smallest scale that Excel prints with. */
const smallest = 0.1;

/** How large a sheet is printed, and which part of it on which page. */
function divide({ print }: FileSheet, { area, edges }: Drawing, { width, height, margins }: Paper): Divided {
  if (!area) return { scale: 1, across: [], down: [] };
  const { titleRows, titleColumns, fitToWidth, fitToHeight } = print;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  const rows = { first: area.row, last: area.row + area.rows - 1 };
  const columns = { first: area.column, last: area.column + area.columns - 1 };
  const at = (scale: number): Divided => {
    const room = {
      across: (width - margins.left - margins.right) / scale,
      down: (height - margins.top - margins.bottom) / scale,
    };
    // On a sheet that is fitted to pages Excel pays no heed to breaks.
    const [rowBreaks, columnBreaks] = fits ? [[], []] : [print.rowBreaks, print.columnBreaks];
    return {
      scale,
      across: pageStretches(edges.columns, columns, room.across, columnBreaks, titleColumns),
      down: pageStretches(edges.rows, rows, room.down, rowBreaks, titleRows),
    };
  };
  if (!fits) return at((print.scale ?? 100) / 100);
  let divided = at(1);
  // 0, or nothing said of one direction, is as many pages as it takes.
  const tooMany = ({ across, down }: Divided): boolean =>
    across.length > (fitToWidth || Infinity) || down.length > (fitToHeight || Infinity);
  for (let percent = 99; tooMany(divided) && percent >= smallest * 100; percent -= 1)
    divided = at(percent / 100);
  return divided;
}

/** What stands between the margins of a page. */
function body(
  { print }: FileSheet,
  marks: readonly Mark[],
  columns: PageStretch,
  rows: PageStretch,
  { width, height, margins }: Paper,
  scale: number,
): Mark[] {
  const size = { width: lengthOf(columns) * scale, height: lengthOf(rows) * scale };
  const left = print.centerHorizontally
    ? (width + margins.left - margins.right - size.width) / 2
    : margins.left;
  const top = print.centerVertically
    ? (height + margins.top - margins.bottom - size.height) / 2
    : margins.top;
  let y = top;
  return [rows.repeated, rows.own].flatMap((down) => {
    if (!down) return [];
    let x = left;
    const placed = [columns.repeated, columns.own].flatMap((across) => {
      if (!across) return [];
      const window = { left: across.from, right: across.to, top: down.from, bottom: down.to };
      const seen = marks.flatMap((mark) => seenThrough(window, mark));
      const moved = seen.map((mark) =>
        moveMark(mark, x - window.left * scale, y - window.top * scale, scale),
      );
      x += (across.to - across.from) * scale;
      return moved;
    });
    y += (down.to - down.from) * scale;
    return placed;
  });
}

const lengthOf = ({ repeated, own }: PageStretch): number =>
  (repeated ? repeated.to - repeated.from : 0) + own.to - own.from;

/** Points by which a line may lie beyond the edge that it marks. */
const rounding = 0.01;

/**
 * The part of a mark that lies in a window. A line of text is never cut between two pages: it stands on the one that
 * holds its middle.
 */
function seenThrough(window: Box, mark: Mark): Mark[] {
  const box = common(mark.box, window);
  if (mark.mark === "fill") return box.right > box.left && box.bottom > box.top ? [{ ...mark, box }] : [];
  if (mark.mark === "line") {
    const isUpright = mark.box.left === mark.box.right;
    const [length, apart] = isUpright
      ? [box.bottom - box.top, box.left - box.right]
      : [box.right - box.left, box.top - box.bottom];
    return length > rounding && apart <= rounding ? [{ ...mark, box }] : [];
  }
  if (mark.mark === "path") {
    if (box.right < box.left || box.bottom < box.top) return [];
    const isWhole = (["left", "top", "right", "bottom"] as const).every(
      (side) => box[side] === mark.box[side],
    );
    return [isWhole ? mark : { ...mark, clip: window }];
  }
  const middle = (mark.box.top + mark.box.bottom) / 2;
  if (box.right <= box.left || middle < window.top || middle >= window.bottom) return [];
  const isWhole = mark.box.left >= window.left - 1 && mark.box.right <= window.right + 1;
  const sides = { left: window.left, right: window.right, top: -Infinity, bottom: Infinity };
  const clip = mark.clip ? (isWhole ? mark.clip : common(mark.clip, sides)) : isWhole ? undefined : sides;
  return [{ ...mark, ...(clip && { clip }) }];
}

/** Points of the letters of headers and footers. */
const noteSize = 10;

/** The header and the footer of a page. */
function besideBody(
  { print }: FileSheet,
  { width, height, margins }: Paper,
  measure: Measure,
  scale: number,
  facts: Facts,
): TextMark[] {
  const size = noteSize * scale;
  const pitch = size * lineHeight;
  const place = (text: PageText, topOf: (lines: number) => number): TextMark[] =>
    (["left", "center", "right"] as const).flatMap((part) => {
      const lines = text[part] === "" ? [] : text[part].split(/\r?\n/);
      return lines.map((line, index): TextMark => {
        const long = measure(line, "regular") * size;
        const middle = (margins.left + width - margins.right - long) / 2;
        const x = { left: margins.left, center: middle, right: width - margins.right - long }[part];
        const top = topOf(lines.length) + index * pitch;
        const box = { left: x, right: x + long, top, bottom: top + pitch };
        return { mark: "text", text: line, x, y: top + size, size, face: "regular", color: "#000000", box };
      });
    });
  return [
    ...place(pageText(print.header ?? "", facts), () => margins.header),
    ...place(pageText(print.footer ?? "", facts), (lines) => height - margins.footer - lines * pitch),
  ];
}
