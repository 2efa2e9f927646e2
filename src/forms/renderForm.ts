import { setting } from "../model/book";
import type { Book } from "../model/book";
import type { Layout } from "../model/layout";
import { contentOf } from "./content";
import { same } from "./content/slot";
import type { Content, Subject } from "./content";
import type { Block, Form, FormKey, MatrixKey, OfficialForm } from "./form";
import { forms, matrices, matrixOf } from "./forms";
import { kindsOfForm } from "./kinds";
import { matrixContentOf } from "./matrixContent";
import { assemble } from "./render/assemble";
import { drawAnnex } from "./render/drawAnnex";
import { drawBehaviours } from "./render/drawBehaviours";
import { drawCurve } from "./render/drawCurve";
import { drawAgency, drawChoice, drawHeading, drawIdentity, drawTitle } from "./render/drawHead";
import { drawCards } from "./render/drawCards";
import { drawList } from "./render/drawList";
import { drawMatrix } from "./render/drawMatrix";
import { drawNarrative } from "./render/drawNarrative";
import { drawQuestions } from "./render/drawQuestions";
import { drawResults } from "./render/drawResults";
import { drawSignatures } from "./render/drawSignatures";
import { drawText } from "./render/drawText";
import type { Line } from "./render/line";
import { pageOf } from "./render/paper";
import type { Page } from "./render/paper";

/**
 * Draws a person's form from the tables, ready to print. Every cell in which a person may type is listed in `inputs`
 * with the table cell it is stored in; its id is "" where that row is not made yet (no realisation, evaluation or
 * expectation was given so far).
 * @param paper that of the office's settings when absent
 * @throws where the Book has no SKP of this id
 */
export const renderForm = (
  key: FormKey,
  book: Book,
  { paper, ...subject }: Subject & { readonly paper?: Form["paper"] },
): Layout =>
  drawForm(forms[key], contentOf(book, subject, forms[key].kind), paper ?? paperOf(book, forms[key]));

/**
 * Draws a leader's matrix from the tables, ready to print.
 * @param skp the id of the leader's SKP
 * @throws where the Book has no SKP of this id
 */
export const renderMatrix = (key: MatrixKey, book: Book, skp: string): Layout => {
  const form = matrices[key];
  return drawMatrix(
    { ...form, paper: paperOf(book, form) },
    matrixContentOf(book, skp, matrixOf(form).levels),
  );
};

/** The paper that the office prints on, by its settings; the form's own where these say no paper that is known. */
const paperOf = (book: Book, form: Pick<Form, "paper">): Form["paper"] =>
  papers.find((paper) => same(paper, String(setting(book, "kertas")))) ?? form.paper;
const papers = ["A4", "F4"] as const;

/** Draws a form from what it is to say, wherever that comes from. */
export function drawForm(form: OfficialForm, content: Content, paper: Form["paper"] = form.paper): Layout {
  const page = pageOf(form, paper);
  const lines = form.blocks.map((block) => ({ block, lines: drawBlock(page, block, content) }));
  const bonded = lines.flatMap((part, index) => {
    const next = lines[index + 1]?.block.block;
    return next && holdsToThePrevious.includes(next) ? bondLast(part.lines) : part.lines;
  });
  return assemble(page, bonded, footerOf(form, content.version));
}

const footerOf = ({ title, kind }: OfficialForm, version: number): string =>
  [
    title,
    `versi ${version}`,
    ...(kindsOfForm[kind].isAid ? ["Format bantu, bukan lampiran PermenPANRB 6/2022"] : []),
  ].join(" · ");

/** Blocks that never begin a page: what they conclude goes with them. */
const holdsToThePrevious: readonly Block["block"][] = ["choice", "curve", "signatures"];

const bondLast = (lines: readonly Line[]): Line[] =>
  lines.map((line, index) => (index === lines.length - 1 ? { ...line, bond: "always" } : line));

function drawBlock(page: Page, block: Block, content: Content): Line[] {
  switch (block.block) {
    case "title":
      return drawTitle(page, block, content);
    case "agency":
      return drawAgency(page, block, content);
    case "identity":
      return drawIdentity(page, block, content);
    case "curve":
      return drawCurve(page, block, content);
    case "choice":
      return drawChoice(page, block, content);
    case "results":
      return drawResults(page, block, content);
    case "narrative":
      return drawNarrative(page, block, content);
    case "heading":
      return drawHeading(page, block);
    case "text":
      return drawText(page, block, content);
    case "list":
      return drawList(page, block, content);
    case "cards":
      return drawCards(page, block, content);
    case "questions":
      return drawQuestions(page, block);
    case "annex":
      return drawAnnex(page, block, content);
    case "behaviours":
      return drawBehaviours(page, block, content);
    case "matrix":
      return [];
    case "signatures":
      return drawSignatures(page, block, content);
  }
}
