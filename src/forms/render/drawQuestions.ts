import type { QuestionsBlock } from "../form";
import { heightOf, lineOf } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** Statements with room for an answer each, by whom they are about. */
export function drawQuestions(page: Page, { subject, criterion, answer, groups }: QuestionsBlock): Line[] {
  const header = [subject, criterion, answer].map(({ span, label }): Piece => ({
    span,
    cell: label,
    look: "heading",
  }));
  let order = 0;
  return [
    lineOf(page, header, "always"),
    ...groups.flatMap((group) => {
      const count = group.criteria.length;
      const about: Piece = { span: subject.span, cell: group.subject, look: "label", rows: count };
      return group.criteria.map((text, at): Line => {
        const said: Piece = { span: criterion.span, cell: `${(order += 1)}. ${text}`, look: "text" };
        return {
          height: Math.max(heightOf(page, said), heightOf(page, about) / count),
          pieces: [...(at === 0 ? [about] : []), said, { span: answer.span, cell: null, look: "text" }],
          bond: at === count - 1 ? "free" : "ifItFits",
        };
      });
    }),
  ];
}
