import type { Content } from "../content";
import type { Slot } from "../content/slot";
import type { AgencyBlock, ChoiceBlock, HeadingBlock, IdentityBlock, TitleBlock } from "../form";
import { gap, lineOf } from "./line";
import type { Line } from "./line";
import type { Page } from "./paper";

/** The form's name over the whole width. */
export function drawTitle(
  page: Page,
  { lines, period }: TitleBlock,
  content: Pick<Content, "period">,
): Line[] {
  const texts = period
    ? [...lines, `${period.label} ${content.period.toUpperCase() || period.blank}`]
    : lines;
  return [
    ...texts.map((cell) =>
      lineOf(page, [{ span: [0, page.widths.length - 1], cell, look: "title" }], "always"),
    ),
    gap("always"),
  ];
}

/** The agency, and the span of time in a second line below its label. */
export const drawAgency = (
  page: Page,
  { left, right, label }: AgencyBlock,
  { agency, span }: Pick<Content, "agency" | "span">,
): Line[] => [
  lineOf(
    page,
    [
      { span: left, cell: agency.text || null, look: "plain", from: agency.from },
      { span: right, cell: `${label} ${span || "… JANUARI SD … DESEMBER TAHUN …"}`, look: "plain" },
    ],
    "always",
  ),
];

/** The table of the persons. */
export function drawIdentity(page: Page, block: IdentityBlock, content: Content): Line[] {
  return block.stacked
    ? block.sides.flatMap((side, index) => drawPart(page, { ...block, sides: [side] }, content, index + 1))
    : drawSides(page, block, content);
}

/** One person, as a numbered part of the form. */
function drawPart(page: Page, { sides, lines }: IdentityBlock, { persons }: Content, order: number): Line[] {
  const [side] = sides;
  if (!side) return [];
  const { who, number, label, value, header } = side;
  const person = persons[who];
  const rows = lines.map(({ field, label: text, labelFor = {} }) => [
    { span: label, cell: labelFor[person.standing] ?? text, look: "text" as const },
    { span: value, cell: person[field].text || null, look: "text" as const, from: person[field].from },
  ]);
  const heading = [
    { span: number, cell: order, look: "number" as const, rows: rows.length + 1 },
    { span: [label[0], value[1]] as const, cell: header, look: "label" as const },
  ];
  return [heading, ...rows].map((pieces, index) =>
    lineOf(page, pieces, index === rows.length ? "free" : "always"),
  );
}

function drawSides(page: Page, { sides, lines }: IdentityBlock, { persons }: Content): Line[] {
  const header = sides.flatMap(({ number, label, value, header: cell }) => [
    { span: number, cell: "NO", look: "heading" as const },
    { span: [label[0], value[1]] as const, cell, look: "heading" as const },
  ]);
  const rows = lines.map(({ field, label: text, labelFor = {} }, index) =>
    sides.flatMap(({ who, number, label, value }) => {
      const person = persons[who];
      const name = labelFor[person.standing] ?? text;
      return [
        { span: number, cell: index + 1, look: "number" as const },
        { span: label, cell: name, look: "text" as const },
        { span: value, cell: person[field].text || null, look: "text" as const, from: person[field].from },
      ];
    }),
  );
  return [header, ...rows].map((pieces, index) =>
    lineOf(page, pieces, index === lines.length ? "free" : "always"),
  );
}

/** The heading of a numbered part. */
export const drawHeading = (page: Page, { order, rows, label, number, span }: HeadingBlock): Line[] => [
  lineOf(
    page,
    [
      { span: number, cell: order, look: "number", rows },
      { span, cell: label, look: "label" },
    ],
    "always",
  ),
];

/** A label and the word chosen beside it, in capitals as the regulation prints it, or the formula that computes it. */
export function drawChoice(page: Page, block: ChoiceBlock, { choices, predikat }: Content): Line[] {
  const chosen: Slot = block.field === "predikat" ? { text: predikat } : choices[block.field];
  return [
    lineOf(
      page,
      [
        { span: block.labelSpan, cell: block.label, look: "label" },
        {
          span: block.valueSpan,
          cell: block.formula ? { formula: block.formula } : chosen.text.toUpperCase() || block.blank || null,
          look: "choice",
          from: chosen.from,
          choices: block.choices,
          name: block.field,
        },
      ],
      "free",
    ),
  ];
}
