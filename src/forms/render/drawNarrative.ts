import { measureText } from "../content/results";
import type { Content } from "../content";
import type { ResultContent } from "../content/results";
import type { Slot } from "../content/slot";
import type { ListColumn, Wording } from "../../model/layout";
import type { NarrativeBlock, Span } from "../form";
import { bulleted } from "../bullets";
import { asList, heightOf, lineOf, rowsFor } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";
import { resultBegins, storedAs } from "./resultList";

/** Hasil kerja in words: what stands beside each measure has its own heading, over the first section too. */
export function drawNarrative(page: Page, block: NarrativeBlock, { results, skp, period }: Content): Line[] {
  const { beside, sections } = block;
  const body: Span = [block.number[0], block.text[1]];
  const headings = beside.map(({ span, label }): Piece => ({
    span,
    cell: label,
    look: "headingAbove",
    rows: 2,
  }));
  const heading = lineOf(page, [{ span: body, cell: block.heading, look: "label" }, ...headings], "always");
  let order = 0;
  return [
    beside.length > 0 ? { ...heading, repeat: true } : heading,
    ...sections.flatMap(({ group, label }, index) => {
      const own = results.filter((result) => result.group === group);
      const blanks = index === 0 ? [] : beside.map(({ span }): Piece => ({ span, cell: null, look: "text" }));
      const lines = [
        lineOf(page, [{ span: body, cell: label, look: "label" }, ...blanks], "always"),
        ...(own.length === 0
          ? [lineOf(page, emptyRow(block), "free")]
          : own.flatMap((result) => drawResult(page, block, result, (order += 1)))),
      ];
      return asList(lines, {
        columns: [...paragraphColumns(block), ...besideColumns(block)],
        begins: resultBegins(skp, group, period),
        number: block.number[0],
      });
    }),
  ];
}

/** What the paragraphs of a result may be. */
const paragraphColumns = ({ text, assigned: [before, after], perspective }: NarrativeBlock): ListColumn[] => [
  { column: text[0], ...storedAs("indicators", "plan") },
  { column: text[0], ...storedAs("indicators", "assignedBy"), wording: { before, after }, isMore: true },
  { column: text[0], ...storedAs("indicators", "indicator"), wording: { bullet: true } },
  ...(perspective === undefined
    ? []
    : [
        {
          column: text[0],
          ...storedAs("indicators", "perspective"),
          wording: { bullet: true as const, before: perspective },
          isMore: true as const,
        },
      ]),
];

const besideColumns = ({ beside }: NarrativeBlock): ListColumn[] =>
  beside.map(({ field, span }) => ({ column: span[0], ...storedAs("indicators", field) }));

const emptyRow = ({ number, text, beside }: NarrativeBlock): Piece[] =>
  [number, text, ...beside.map(({ span }) => span)].map((span) => ({ span, cell: null, look: "text" }));

/** Paragraphs below one another that end with a measure, and what stands beside them. */
interface Part {
  readonly paragraphs: readonly Slot[];
  readonly beside: readonly Slot[];
}

/** One result: a row or more a paragraph; its number is merged down over all of them. */
function drawResult(page: Page, block: NarrativeBlock, result: ResultContent, order: number): Line[] {
  const lines = partsOf(block, result).flatMap((part) => drawPart(page, block, part));
  return lines.map(({ height, pieces }, index) => ({
    height,
    pieces:
      index === 0
        ? [{ span: block.number, cell: order, look: "number", rows: lines.length }, ...pieces]
        : pieces,
    bond: index === lines.length - 1 ? "free" : "ifItFits",
  }));
}

function partsOf(block: NarrativeBlock, { slots, indicators }: ResultContent): Part[] {
  const [before, after] = block.assigned;
  const { plan, assignedBy, perspective } = slots;
  const first: Slot[] = [
    plan,
    ...(assignedBy.text === ""
      ? []
      : [worded(assignedBy, `${before}${assignedBy.text}${after}`, { before, after })]),
    { text: block.measures.label },
  ];
  const last: Slot[] =
    block.perspective === undefined || perspective.text === ""
      ? []
      : [
          worded(perspective, bulleted(`${block.perspective} ${perspective.text}`), {
            bullet: true,
            before: block.perspective,
          }),
        ];
  const measures = indicators.length === 0 ? [undefined] : indicators;
  return measures.map((measure, index) => ({
    paragraphs: [
      ...(index === 0 ? first : []),
      measure ? measureSlot(measure) : { text: bulleted("") },
      ...(index === measures.length - 1 ? last : []),
    ],
    beside: block.beside.map(({ field }) => measure?.[field] ?? { text: "" }),
  }));
}

const worded = ({ from }: Slot, text: string, wording: Wording): Slot => ({
  text,
  ...(from && { from: { ...from, wording } }),
});

/** The cell of a measure says two columns where the indicator does not say its target itself. */
const measureSlot = ({ indicator, target }: ResultContent["indicators"][number]): Slot =>
  worded(indicator, bulleted(measureText(indicator.text, target.text)), {
    bullet: true,
    ...(target.text === "" ? {} : { also: "target" }),
  });

function drawPart(page: Page, block: NarrativeBlock, { paragraphs, beside }: Part): Line[] {
  const texts = paragraphs.map(({ text, from }): Piece => ({
    span: block.text,
    cell: text || null,
    look: "text",
    from,
  }));
  const sides = beside.map(({ text, from }, index): Piece => ({
    span: block.beside[index]?.span ?? block.text,
    cell: text || null,
    look: "text",
    from,
  }));
  const needs = texts.map((piece) => heightOf(page, piece));
  const missing =
    Math.max(0, ...sides.map((piece) => heightOf(page, piece))) - needs.reduce((a, b) => a + b, 0);
  const heights = needs.map((need, index) =>
    rowsFor(page, index === needs.length - 1 ? need + Math.max(0, missing) : need),
  );
  const count = heights.flat().length;
  return heights.flatMap((rows, index) =>
    rows.map((height, row): Line => ({
      height,
      pieces:
        row > 0
          ? []
          : [
              ...texts.slice(index, index + 1).map((piece) => ({ ...piece, rows: rows.length })),
              ...(index === 0 ? sides.map((piece) => ({ ...piece, rows: count })) : []),
            ],
      bond: "ifItFits",
    })),
  );
}
