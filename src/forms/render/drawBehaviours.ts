import type { Content } from "../content";
import type { BehavioursBlock } from "../form";
import { heightOf, lineOf, rowsFor } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** The seven values: the name over a row, below it what it asks on the left and the leader's expectation on the right. */
export function drawBehaviours(page: Page, block: BehavioursBlock, { behaviours }: Content): Line[] {
  const last = block.expectation.span[1];
  const heading: Piece[] = [
    { span: [0, last], cell: block.heading, look: "label" },
    ...(block.feedback
      ? [{ span: block.feedback.span, cell: block.feedback.heading, look: "heading" } as const]
      : []),
  ];
  return [
    lineOf(page, heading, "always"),
    ...behaviours.flatMap((behaviour, index) => drawValue(page, block, behaviour, index + 1)),
  ];
}

function drawValue(
  page: Page,
  block: BehavioursBlock,
  { nilai, panduan, expectation, feedback }: Content["behaviours"][number],
  number: number,
): Line[] {
  const { guide, expectation: right } = block;
  const name: Piece = { span: [guide[0], right.span[1]], cell: nilai, look: "label" };
  const asked: Piece = { span: guide, cell: panduan.map((line) => `- ${line}`).join("\n"), look: "text" };
  const label: Piece = { span: right.span, cell: right.label, look: "text" };
  const expected: Piece = {
    span: right.span,
    cell: expectation.text || null,
    look: "text",
    from: expectation.from,
  };
  const said: Piece[] = block.feedback
    ? [{ span: block.feedback.span, cell: feedback.text || null, look: "text", from: feedback.from }]
    : [];

  const [first, second] = [heightOf(page, name), heightOf(page, label)];
  const rest = Math.max(
    heightOf(page, asked) - second,
    heightOf(page, expected),
    ...said.map((piece) => heightOf(page, piece) - first - second),
  );
  const rows = rowsFor(page, rest);
  const all = rows.length + 2;
  return [
    {
      height: first,
      pieces: [
        { span: block.number, cell: number, look: "number", rows: all },
        name,
        ...said.map((piece) => ({ ...piece, rows: all })),
      ],
      bond: "always",
    },
    { height: second, pieces: [{ ...asked, rows: all - 1 }, label], bond: "always" },
    ...rows.map((height, index): Line => ({
      height,
      pieces: index === 0 ? [{ ...expected, rows: rows.length }] : [],
      bond: index === rows.length - 1 ? "free" : "ifItFits",
    })),
  ];
}
