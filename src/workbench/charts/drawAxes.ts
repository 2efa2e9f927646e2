import type { Box, Mark, Point } from "../pdf/marks";
import { wrapText } from "../pdf/wrapText";
import { colors, type Letters, line, lineHeight, shortened, textAt, turnedText } from "./draw";

/** An axis: what is written along it, from 0 where it begins to 1 where it ends. */
export interface Axis {
  readonly labels: readonly Label[];
  readonly title?: string;
  /** Whether lines cross the chart at its labels. */
  readonly hasGridlines: boolean;
  /** Whether its labels are written. */
  readonly isWritten: boolean;
  /** Where the other axis crosses it. */
  readonly crossedAt: number;
}

interface Label {
  readonly text: string;
  readonly at: number;
}

/** Axes drawn, and the room between them. */
export interface DrawnAxes {
  readonly marks: Mark[];
  /** A point between the axes. */
  readonly at: (across: number, up: number) => Point;
}

/** What is kept free between an axis and its labels. */
const gap = 4;
/** Labels below an axis have at most so many lines. */
const mostLines = 3;

/** Draws a level and an upright axis into a room. */
export function drawAxes(
  room: Box,
  { level, upright }: { readonly level: Axis; readonly upright: Axis },
  letters: Letters,
): DrawnAxes {
  const { size, measure } = letters;
  const pitch = size * lineHeight;
  const beside = (upright.isWritten ? upright.labels : []).map(({ text, at }) => ({
    at,
    text: shortened(text, (room.right - room.left) * 0.4, letters),
  }));
  const widest = Math.max(0, ...beside.map(({ text }) => measure(text, "regular") * size));
  const written = level.isWritten ? level.labels : [];
  const atTheEnd = written.find(({ at }) => at === 1)?.text ?? "";
  const left = room.left + (upright.title ? pitch + gap : 0) + widest + gap;
  const right = room.right - Math.max(gap, (measure(atTheEnd, "regular") * size) / 2);
  const below = labelsBelow(written, (right - left) / Math.max(1, written.length), room, letters);
  const [top, bottom] = [room.top + gap, room.bottom - (level.title ? pitch : 0) - below.height - gap];
  const at = (across: number, up: number): Point => [
    left + across * (right - left),
    bottom - up * (bottom - top),
  ];
  const [x, y] = at(level.crossedAt, upright.crossedAt);
  const isSeen = everySo((pitch * beside.length) / (bottom - top));
  const marks: Mark[] = [
    ...(upright.hasGridlines ? upright.labels : []).map(({ at: up }) => {
      const [, across] = at(0, up);
      return line({ left, right, top: across, bottom: across }, colors.edge);
    }),
    ...(level.hasGridlines ? level.labels : []).map(({ at: across }) => {
      const [down] = at(across, 0);
      return line({ left: down, right: down, top, bottom }, colors.edge);
    }),
    line({ left, right, top: y, bottom: y }, colors.axis),
    line({ left: x, right: x, top, bottom }, colors.axis),
    ...beside
      .filter(isSeen)
      .map(({ text, at: up }) =>
        textAt(text, { x: left - gap, top: at(0, up)[1] - pitch / 2, size, align: "end" }, measure),
      ),
    ...below.marksAt((across) => at(across, 0)[0], bottom + gap),
  ];
  if (upright.title)
    marks.push(turnedText(upright.title, { left: room.left, y: (top + bottom) / 2, size }, measure));
  if (level.title)
    marks.push(
      textAt(
        level.title,
        { x: (left + right) / 2, top: room.bottom - pitch, size, align: "middle" },
        measure,
      ),
    );
  return { marks, at };
}

/**
 * What is written below an axis: in lines where every word fits between two labels, else read upwards.
 * @param each points from one label to the next
 */
function labelsBelow(labels: readonly Label[], each: number, room: Box, letters: Letters) {
  const { size, measure } = letters;
  const pitch = size * lineHeight;
  const widthOf = (text: string) => measure(text, "regular") * size;
  const words = labels.flatMap(({ text }) => text.split(" "));
  if (words.every((word) => widthOf(word) <= each)) {
    const wrapped = labels.map(({ text, at }) => ({
      at,
      lines: wrapText(text, each / size, (part) => measure(part, "regular")).slice(0, mostLines),
    }));
    return {
      height: Math.max(1, ...wrapped.map(({ lines }) => lines.length)) * pitch,
      marksAt: (xOf: (across: number) => number, top: number): Mark[] =>
        wrapped.flatMap(({ lines, at }) =>
          lines.map((text, row) => {
            const half = widthOf(text) / 2;
            const x = Math.max(room.left + half, Math.min(xOf(at), room.right - half));
            return textAt(text, { x, top: top + row * pitch, size, align: "middle" }, measure);
          }),
        ),
    };
  }
  const turned = labels
    .filter(everySo(pitch / each))
    .map(({ text, at }) => ({ at, text: shortened(text, (room.bottom - room.top) / 2.5, letters) }));
  return {
    height: Math.max(0, ...turned.map(({ text }) => widthOf(text))),
    marksAt: (xOf: (across: number) => number, top: number): Mark[] =>
      turned.map(({ text, at }) =>
        turnedText(text, { left: xOf(at) - pitch / 2, y: top + widthOf(text) / 2, size }, measure),
      ),
  };
}

/** Where so many labels lie on each other, only every second, third... is written. */
const everySo =
  (crowd: number) =>
  (_: unknown, index: number): boolean =>
    index % Math.max(1, Math.ceil(crowd)) === 0;
