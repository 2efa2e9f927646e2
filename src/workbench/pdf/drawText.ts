import type { FileStyle } from "../../files/workbookFile";
import { padding } from "./edges";
import { ascent, descent, faceOf, lineHeight, type Measure, sizeOf } from "./letters";
import type { Box, LineMark, TextMark } from "./marks";
import type { PrintedCell } from "./printedCells";
import { paragraphsOf, wrapText } from "./wrapText";

/** Points of one step of Excel's indent. */
const indentStep = 6.75;
/** What a text may be longer or higher than its cell before a letter of it is cut. */
const tolerance = 1.5;
const automatic = "#000000";

/** A text as it is drawn, and whether its cell is too small for it. */
export interface DrawnText {
  readonly marks: (TextMark | LineMark)[];
  readonly cut: boolean;
}

/**
 * Draws the text of a cell. Letters are never made smaller to fit.
 * @param box the cell, or its merged area
 * @param free how far text that is not wrapped may run to the left and right over empty cells
 */
export function drawText(
  cell: PrintedCell,
  box: Box,
  free: Pick<Box, "left" | "right">,
  measure: Measure,
): DrawnText {
  const { style } = cell;
  const turned = turnOf(style);
  const level = turned === undefined ? box : lying(box);
  const size = sizeOf(style);
  const face = faceOf(style);
  const width = (text: string): number => measure(text, face) * size;
  const indent = (style.indent ?? 0) * indentStep;
  const room = level.right - level.left - 2 * padding.beside - indent;
  const lines = style.wrap ? wrapText(cell.text, room, width) : [paragraphsOf(cell.text).join(" ")];

  const pitch = size * lineHeight;
  const [beside, upright] = turned === undefined ? alignmentOf(cell) : turnedAlignment(cell, turned);
  const spare = level.bottom - level.top - lines.length * pitch;
  const top =
    level.top +
    (upright === "top" ? padding.above : upright === "center" ? spare / 2 : spare - padding.above);
  const runs = !style.wrap && !turned && cell.kind === "text" && !cell.merge;
  const limits = runs ? { ...level, ...free } : level;
  const widest = Math.max(0, ...lines.map(width));

  const marks = lines.flatMap((text, index): (TextMark | LineMark)[] => {
    if (text.trim() === "") return [];
    const long = width(text);
    const x =
      beside === "right"
        ? level.right - padding.beside - indent - long
        : beside === "center"
          ? (level.left + level.right + (style.wrap ? indent : 0) - long) / 2
          : level.left + padding.beside + indent;
    const y = top + index * pitch + (pitch - (ascent + descent) * size) / 2 + ascent * size;
    const line = { left: x, right: x + long, top: top + index * pitch, bottom: top + (index + 1) * pitch };
    const color = style.fontColor ?? automatic;
    const sticksOut =
      line.left < limits.left - tolerance ||
      line.right > limits.right + tolerance ||
      line.top < level.top - tolerance - lineSlack(size) ||
      line.bottom > level.bottom + tolerance + lineSlack(size);
    const placed = { mark: "text", text, size, face, color } as const;
    const back = (point: Point): Point => (turned === undefined ? point : turnBack(point, box, turned));
    return [
      {
        ...placed,
        ...back({ x, y }),
        box: boxOf(back({ x: line.left, y: line.top }), back({ x: line.right, y: line.bottom })),
        ...(turned !== undefined && { turned }),
        ...(sticksOut && { clip: turned === undefined ? { ...box, ...limits } : box }),
      },
      ...strokes(style, size).map((rise): LineMark => {
        const at = { left: back({ x, y: y - rise }), right: back({ x: x + long, y: y - rise }) };
        return { mark: "line", box: boxOf(at.left, at.right), color, width: size / 16 };
      }),
    ];
  });
  const available = runs ? free.right - free.left : level.right - level.left;
  return {
    marks,
    cut:
      lines.length * pitch + 2 * padding.above > level.bottom - level.top + tolerance + lineSlack(size) ||
      widest + padding.beside + indent > available + tolerance,
  };
}

/** A single line is seen whole in a row that is a little lower than a line: only room above its letters is lost. */
const lineSlack = (size: number): number => size * (lineHeight - ascent - descent);

interface Point {
  readonly x: number;
  readonly y: number;
}

const boxOf = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** Steep text is drawn upright, text that leans less is drawn level; letters on top of each other are drawn upright. */
const turnOf = ({ rotation = 0 }: FileStyle): 90 | -90 | undefined =>
  Math.abs(rotation) < 45 ? undefined : rotation > 0 ? 90 : -90;

/** A cell of upright text as its reader sees it, whose head is turned along. */
const lying = ({ left, top, right, bottom }: Box): Box => ({
  left: 0,
  top: 0,
  right: bottom - top,
  bottom: right - left,
});

/** A point of the lying cell on the sheet. */
const turnBack = ({ x, y }: Point, { left, top, right, bottom }: Box, turned: 90 | -90): Point =>
  turned === 90 ? { x: left + y, y: bottom - x } : { x: right - y, y: top + x };

type Beside = "left" | "center" | "right";
type Upright = "top" | "center" | "bottom";

function alignmentOf({ style, kind }: PrintedCell): [Beside, Upright] {
  const { horizontal = "general", vertical = "bottom" } = style;
  const general = kind === "number" ? "right" : kind === "centred" ? "center" : "left";
  return [
    horizontal === "center" || horizontal === "right"
      ? horizontal
      : horizontal === "general"
        ? general
        : "left",
    vertical === "justify" ? "top" : vertical,
  ];
}

function turnedAlignment(cell: PrintedCell, turned: 90 | -90): [Beside, Upright] {
  const [beside, upright] = alignmentOf(cell);
  const [first, last] = turned === 90 ? (["bottom", "top"] as const) : (["top", "bottom"] as const);
  return [
    upright === first ? "left" : upright === last ? "right" : "center",
    beside === "center" ? "center" : (beside === "left") === (turned === 90) ? "top" : "bottom",
  ];
}

/** How far above its base line a text is underlined or struck through. */
const strokes = ({ underline, strikethrough }: FileStyle, size: number): number[] => [
  ...(underline ? [-0.12 * size] : []),
  ...(strikethrough ? [0.27 * size] : []),
];
