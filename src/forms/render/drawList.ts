import type { Content } from "../content";
import type { ListRow } from "../content/lists";
import type { ListBlock } from "../form";
import { asList, lineOf, rowOf } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** A list below its heading and header, with blank rows to write on where it is short. */
export function drawList(page: Page, block: ListBlock, { lists }: Content): Line[] {
  const { list, heading, number, columns, least } = block;
  const { rows, table, begins } = lists[list];
  const all = [...rows, ...Array<ListRow>(Math.max(0, least - rows.length)).fill({})];
  const whole = [0, page.widths.length - 1] as const;
  const lines = [
    ...(heading === undefined
      ? []
      : [lineOf(page, [{ span: whole, cell: heading, look: "label" }], "always")]),
    lineOf(
      page,
      [
        { span: number, cell: "NO", look: "heading" },
        ...columns.map(({ span, label }): Piece => ({ span, cell: label, look: "heading" })),
      ],
      "always",
    ),
    ...all.flatMap((row, index) =>
      rowOf(page, [
        { span: number, cell: index + 1, look: "number" },
        ...columns.map(({ field, span, holds, choices }): Piece => {
          const { text = "", from } = row[field] ?? {};
          return { span, cell: text || null, look: holds ? "word" : "text", from, choices };
        }),
      ]),
    ),
  ];
  return asList(lines, {
    columns: columns.map(({ field, span }) => ({ column: span[0], table, field })),
    begins: { [table]: begins },
    number: number[0],
  });
}
