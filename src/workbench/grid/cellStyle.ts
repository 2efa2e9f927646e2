import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { FileBorder, FileStyle } from "../../files/workbookFile";
import { hexColor } from "./units";

/** Pixels of padding the grid draws for one step of Excel's indent. */
const indentStep = 9;

type Horizontal = NonNullable<FileStyle["horizontal"]>;
type Vertical = NonNullable<FileStyle["vertical"]>;
type Side = keyof NonNullable<FileStyle["border"]>;

/** The grid has no "fill"; its "distributed", which Excel's files do not use here, stands for it. */
const horizontals: Record<Horizontal, HorizontalAlign> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  fill: HorizontalAlign.DISTRIBUTED,
};

/** The grid cannot justify vertically: "justify" becomes "top". */
const verticals: Record<Vertical, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
};

const sides: Record<Side, "t" | "r" | "b" | "l"> = { top: "t", right: "r", bottom: "b", left: "l" };

/** Excel's names of line styles in the order of the grid's numbers. */
const lineStyles = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;

const nameOf = <K extends string>(table: Record<K, number>, value: Nullable<number>) =>
  (Object.keys(table) as K[]).find((name) => table[name] === value);

const line = ({ style, color }: FileBorder) => ({
  s: Math.max(lineStyles.indexOf(style as (typeof lineStyles)[number]), BorderStyleTypes.THIN),
  // Without a colour of its own a line is "automatic": black on white.
  cl: color === undefined ? {} : { rgb: color },
});

const flag = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : undefined);
const decoration = (value: boolean | undefined) => (value ? { s: BooleanNumber.TRUE } : undefined);
const given = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** A cell's style as the grid keeps it; `locked` is not part of it (see `cellData`). */
export function gridStyle(style: FileStyle): IStyleData {
  const padding = style.indent
    ? { [style.horizontal === "right" ? "r" : "l"]: style.indent * indentStep }
    : undefined;
  const border: IBorderData = {};
  for (const [side, data] of Object.entries(style.border ?? {}) as [Side, FileBorder][])
    border[sides[side]] = line(data);
  return given({
    n: style.numberFormat === undefined ? undefined : { pattern: style.numberFormat },
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: decoration(style.underline),
    st: decoration(style.strikethrough),
    ff: style.fontName,
    fs: style.fontSize,
    cl: style.fontColor === undefined ? undefined : { rgb: style.fontColor },
    bg: style.fill === undefined ? undefined : { rgb: style.fill },
    ht: style.horizontal && style.horizontal !== "general" ? horizontals[style.horizontal] : undefined,
    vt: style.vertical && verticals[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : undefined,
    pd: padding,
    tr: style.rotation === undefined ? undefined : rotation(style.rotation),
    bd: style.border === undefined ? undefined : border,
  });
}

/** Excel counts degrees upwards and writes 255 for stacked letters; the grid counts downwards. */
const rotation = (degrees: number) => (degrees === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees });

/** What a file needs to know of a style of the grid; undefined when it says nothing. */
export function fileStyle(style: Nullable<IStyleData>): FileStyle | undefined {
  if (!style) return undefined;
  const horizontal = nameOf(horizontals, style.ht);
  const padding = style.pd?.l || style.pd?.r;
  const border = fileBorder(style.bd);
  const file = given<FileStyle>({
    numberFormat: style.n?.pattern,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? true : undefined,
    strikethrough: style.st?.s ? true : undefined,
    fontName: style.ff ?? undefined,
    fontSize: style.fs ?? undefined,
    fontColor: hexColor(style.cl?.rgb),
    fill: hexColor(style.bg?.rgb),
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: nameOf(verticals, style.vt),
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    indent: padding ? Math.max(Math.round(padding / indentStep), 1) : undefined,
    rotation: style.tr ? (style.tr.v ? 255 : -style.tr.a || undefined) : undefined,
    border: Object.keys(border).length > 0 ? border : undefined,
  });
  return Object.keys(file).length > 0 ? file : undefined;
}

function fileBorder(data: Nullable<IBorderData>): NonNullable<FileStyle["border"]> {
  const border: NonNullable<FileStyle["border"]> = {};
  for (const [side, key] of Object.entries(sides) as [Side, (typeof sides)[Side]][]) {
    const drawn = data?.[key];
    const style = drawn ? lineStyles[drawn.s] : undefined;
    const color = hexColor(drawn?.cl?.rgb);
    if (style && style !== "none") border[side] = { style, ...(color && { color }) };
  }
  return border;
}
