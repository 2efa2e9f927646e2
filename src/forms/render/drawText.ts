import type { Content } from "../content";
import type { TextBlock } from "../form";
import { heightOf, lineOf, rowsFor } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** Free text below its heading, with room to write; nothing where it is about an objection and there is none. */
export function drawText(page: Page, block: TextBlock, { texts, objected }: Content): Line[] {
  const { field, order, label, number, span, least, onObjection } = block;
  if (onObjection && !objected) return [];
  const { text, from } = texts[field];
  const said: Piece = { span, cell: text || null, look: "text", from };
  const heights = rowsFor(page, Math.max(least, heightOf(page, said)));
  const count = heights.length;
  return [
    lineOf(
      page,
      [
        { span: number, cell: order, look: "number", rows: count + 1 },
        { span, cell: label, look: "label" },
      ],
      "always",
    ),
    ...heights.map((height, row): Line => ({
      height,
      pieces: row > 0 ? [] : [{ ...said, rows: count }],
      bond: row === count - 1 ? "free" : "ifItFits",
    })),
  ];
}
