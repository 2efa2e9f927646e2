import type { Content } from "../content";
import type { ResultContent } from "../content/results";
import type { Slot } from "../content/slot";
import type { PartField, ResultField, ResultsBlock } from "../form";
import { asList, heightOf, lineOf, rowsFor } from "./line";
import type { Line, Piece } from "./line";
import { resultBegins, storedAs } from "./resultList";
import type { Page } from "./paper";

type Column = ResultsBlock["columns"][number];

/** The table of hasil kerja: heading, header and number rows repeated on every page, then the two sections. */
export function drawResults(page: Page, block: ResultsBlock, { results, skp, period }: Content): Line[] {
  const { columns, sections } = block;
  const whole = [0, page.widths.length - 1] as const;
  const header = columns.map(({ span, label }): Piece => ({ span, cell: label, look: "heading" }));
  const numbers = columns.map(({ span }, index): Piece => ({ span, cell: `(${index + 1})`, look: "word" }));
  let order = 0;
  return [
    lineOf(page, [{ span: whole, cell: block.heading, look: "label" }], "always"),
    { ...lineOf(page, header, "always"), repeat: true },
    { ...lineOf(page, numbers, "always"), repeat: true },
    ...sections.flatMap(({ group, label }) => {
      const own = results.filter((result) => result.group === group);
      const lines = [
        lineOf(page, [{ span: whole, cell: label, look: "label" }], "always"),
        ...(own.length === 0
          ? [
              lineOf(
                page,
                columns.map(({ span }) => ({ span, cell: null, look: "text" })),
                "free",
              ),
            ]
          : own.flatMap((result) => drawResult(page, block, result, (order += 1)))),
      ];
      return asList(lines, {
        columns: columns.flatMap(({ field, span }) =>
          field === "number" ? [] : [{ column: span[0], ...storedAs(block.parts, field) }],
        ),
        begins: resultBegins(skp, group, period),
        number: columns.find(({ field }) => field === "number")?.span[0],
      });
    }),
  ];
}

/** A part of a result, as far as forms show it: an indicator or a step. */
type PartSlots = Readonly<Partial<Record<PartField, Slot>>>;

/** One result: a row or more a part; number and texts of the result are merged down over all of them. */
function drawResult(page: Page, block: ResultsBlock, result: ResultContent, order: number): Line[] {
  const own: readonly PartSlots[] = result[block.parts];
  const parts = own.length === 0 ? [{}] : own;
  const shared = block.columns
    .filter(({ per }) => per === "result")
    .map((column) => sharedPiece(column, result, order));
  const single = parts.map((_, index) =>
    block.columns.filter(({ per }) => per === "part").map((column) => partPiece(column, parts, index)),
  );
  const needs = single.map((pieces) => Math.max(...pieces.map((piece) => heightOf(page, piece))));
  const missing =
    Math.max(...shared.map((piece) => heightOf(page, piece))) - needs.reduce((a, b) => a + b, 0);
  const heights = needs.map((need) => rowsFor(page, need + Math.max(0, missing) / needs.length));
  const count = heights.flat().length;
  const lines = heights.flatMap((rows, index) =>
    rows.map((height, row): Line => ({
      height,
      pieces:
        row > 0
          ? []
          : [
              ...(index === 0 ? shared.map((piece) => ({ ...piece, rows: count })) : []),
              ...(single[index] ?? []).map((piece) => ({ ...piece, rows: rows.length })),
            ],
      bond: "ifItFits",
    })),
  );
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, bond: "free" } : line));
}

const sharedPiece = ({ field, span, choices }: Column, { slots }: ResultContent, order: number): Piece => {
  if (!isResultField(field)) return { span, cell: order, look: "number" };
  const { text, from } = slots[field];
  return { span, cell: text || null, look: choices ? "word" : "text", from, choices };
};

const isResultField = (field: Column["field"]): field is ResultField =>
  field === "leaderPlan" || field === "plan" || field === "perspective";

const centred: readonly Column["field"][] = ["aspect", "target", "period"];

/** A blank aspect below a named one is printed "-": an empty cell there would be read as the same aspect. */
function partPiece({ field, span, choices }: Column, parts: readonly PartSlots[], index: number): Piece {
  const look = centred.includes(field) ? "word" : "text";
  if (field === "number" || isResultField(field)) return { span, cell: null, look };
  const { text = "", from } = parts[index]?.[field] ?? {};
  const standIn =
    field === "aspect" && parts.slice(0, index).some(({ aspect }) => aspect && aspect.text !== "");
  return { span, cell: text || (standIn ? "-" : null), look, from, choices };
}
