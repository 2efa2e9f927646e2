import type { Content } from "../content";
import type { AnnexBlock, Span } from "../form";
import { asList, lineOf, rowOf } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** What was agreed beside the plan: a section never ends a page without its first line. */
export function drawAnnex(
  page: Page,
  { number, text, sections }: AnnexBlock,
  { annex, skp }: Content,
): Line[] {
  const whole: Span = [number[0], text[1]];
  const line = (order: number | null, said: Pick<Piece, "cell" | "from">): Line[] =>
    rowOf(page, [
      { span: number, cell: order, look: "number" },
      { span: text, look: "text", ...said },
    ]);
  return sections.flatMap(({ group, label }) => {
    const own = annex.filter((one) => one.group === group);
    const lines = [
      lineOf(page, [{ span: whole, cell: label, look: "label" }], "always"),
      ...(own.length === 0
        ? line(null, { cell: null })
        : own.flatMap(({ slot }, index) => line(index + 1, { cell: slot.text, from: slot.from }))),
    ];
    return asList(lines, {
      columns: [{ column: text[0], table: "lampiran", field: "uraian" }],
      begins: { lampiran: { kelompok: group, idSkp: skp } },
      number: number[0],
    });
  });
}
