import { curve } from "../../rules/curve";
import { readCapaianOrganisasi } from "../../rules/capaianOrganisasi";
import { predikats } from "../../rules/predikat";
import type { Content } from "../content";
import type { CurveBlock } from "../form";
import { lineOf } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** The least height of a row beneath the curve, in points: together they are high enough to read the curve. */
const leastHeight = 16.5;

/**
 * The box of the pattern of distribution. The curve lies over its title and over the cells that it is drawn from, so
 * that they are printed, copied and moved together; a program that draws no charts shows these cells instead. While no
 * attainment is chosen there is no curve.
 */
export function drawCurve(page: Page, block: CurveBlock, { choices }: Content): Line[] {
  const { text } = choices.organisation;
  const title = block.title.replace("{organisation}", text.toUpperCase() || "…");
  const chosen = readCapaianOrganisasi(text);
  const points = chosen && curve[chosen];
  const cells = points
    ? [
        [block.category.label, block.value.label],
        ...predikats.map((predikat) => [block.predikat[predikat], points[predikat]]),
      ]
    : [];
  const rows = cells.length + 1;
  const first: Line = {
    ...lineOf(
      page,
      [
        { span: block.labelSpan, cell: block.label, look: "label", rows },
        { span: block.span, cell: title, look: "heading" },
      ],
      cells.length > 0 ? "always" : "free",
    ),
    ...(points && {
      chart: {
        kind: "smoothLine",
        title,
        axes: { category: block.category.label, value: block.value.label },
        area: { row: 0, column: block.span[0], rows, columns: block.span[1] - block.span[0] + 1 },
        data: { row: 1, column: block.category.column, rows: rows - 1, columns: 2 },
      },
    }),
  };
  const beneath = cells.map(([category = null, value = null], index): Line => {
    const pieces = around(block, [
      { span: [block.category.column, block.category.column], cell: category, look: "text" },
      { span: [block.value.column, block.value.column], cell: value, look: "number" },
    ]);
    const line = lineOf(page, pieces, index === cells.length - 1 ? "free" : "always");
    return { ...line, height: Math.max(line.height, leastHeight) };
  });
  return [first, ...beneath];
}

/** Pieces with the empty ones beside them that make the box whole. */
const around = ({ span: [first, last], category, value }: CurveBlock, pieces: readonly Piece[]): Piece[] => [
  ...(category.column > first
    ? [{ span: [first, category.column - 1] as const, cell: null, look: "text" as const }]
    : []),
  ...pieces,
  ...(value.column < last
    ? [{ span: [value.column + 1, last] as const, cell: null, look: "text" as const }]
    : []),
];
