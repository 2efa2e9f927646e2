import type { QuestionsBlock } from "../form";
import { lineOf } from "./line";
import type { Line } from "./line";
import type { Page } from "./paper";

/** Statements with room for an answer each, by whom they are about. */
export function drawQuestions(page: Page, { subject, criterion, answer, groups }: QuestionsBlock): Line[] {
  let order = 0;
  return [
    lineOf(
      page,
      [subject, criterion, answer].map(({ span, label }) => ({ span, cell: label, look: "heading" })),
      "always",
    ),
    ...groups.flatMap((group) =>
      group.criteria.map((text, at) =>
        lineOf(
          page,
          [
            ...(at === 0
              ? [
                  {
                    span: subject.span,
                    cell: group.subject,
                    look: "label" as const,
                    rows: group.criteria.length,
                  },
                ]
              : []),
            { span: criterion.span, cell: `${(order += 1)}. ${text}`, look: "text" as const },
            { span: answer.span, cell: null, look: "text" as const },
          ],
          at === group.criteria.length - 1 ? "free" : "ifItFits",
        ),
      ),
    ),
  ];
}
