import type { SheetCells } from "../model/sheetCells";
import type { CapaianOrganisasi } from "../rules/lists";
import type { Predikat } from "../rules/predikat";
import type { Rating } from "../rules/rating";
import { bodyRows } from "./read/bodyRows";
import { gridOf } from "./read/grid";
import { newLedger } from "./read/ledger";
import { readAnnex } from "./read/readAnnex";
import { readBehaviours } from "./read/readBehaviours";
import { readCurve } from "./read/readCurve";
import { readAgency, readChoices, readTitle } from "./read/readHead";
import { readIdentity } from "./read/readIdentity";
import type { FormReading, NotAForm } from "./read/reading";
import { readNarrative } from "./read/readNarrative";
import { readCards } from "./read/readCards";
import { readLists } from "./read/readLists";
import { readQuestions } from "./read/readQuestions";
import { readResults } from "./read/readResults";
import { readSignatures, signatureRow } from "./read/readSignatures";
import { readTexts } from "./read/readTexts";
import { recognise } from "./read/recognise";
import { blockOf, blocksOf } from "./read/scene";
import type { Scene } from "./read/scene";

/**
 * Reads a form from a sheet, ours or anybody's: found by its title, its headings and its row of column numbers,
 * wherever they stand. Nothing is guessed in silence: every cell that holds something is listed as understood, or
 * as not understood with the reason, or as both where it was used with a doubt. A sheet that holds another form, or
 * none, is refused as a whole.
 */
export function readForm(cells: SheetCells): FormReading | NotAForm {
  const grid = gridOf(cells);
  const found = recognise(grid);
  if ("refused" in found) return found;
  const { form, table, titles } = found;
  const ledger = newLedger();
  const scene: Scene = { grid, form, table, ledger };

  readTitle(scene, titles);
  for (const cell of table.numberCells) ledger.take(cell, "columnNumber");
  for (const cell of table.headerCells) ledger.take(cell, "heading");
  const persons = readIdentity(scene);
  const { instansi, span, period } = readAgency(scene);
  const annex = blockOf(form, "annex");
  const words = blockOf(form, "narrative");
  const columns = blockOf(form, "results");
  const body = words || columns ? bodyRows(scene) : { rows: [], end: table.bodyRow };
  const results = words
    ? readNarrative(scene, words, body.rows)
    : columns
      ? readResults(scene, columns, body.rows)
      : [];
  const outside = (cell: { readonly row: number }): boolean =>
    cell.row < table.headerRow || cell.row >= body.end;
  readCurve(scene, outside);
  const chosen = readChoices(scene, outside);
  const signed = signatureRow(scene, body.end);
  const lines = annex && readAnnex(scene, annex, signed);
  const texts = readTexts(scene, body.end, signed);
  const lists = readLists(scene, signed);
  const cardsBlock = blockOf(form, "cards");
  const cards = cardsBlock && readCards(scene, cardsBlock, signed);
  const questions = blockOf(form, "questions");
  if (questions) readQuestions(scene, questions, signed);
  const behaviours = readBehaviours(scene, body.end, signed);
  const { place, dates, signers } = readSignatures(scene, signed, persons);

  const identity = blockOf(form, "identity");
  const named = identity ? persons : signers;
  return {
    form: form.key,
    instansi,
    ...span,
    period,
    employee: named.employee,
    assessor: named.assessor,
    ...(identity?.stacked ? { superior: named.superior } : {}),
    ...(blockOf(form, "text") ? { texts } : {}),
    ...(blockOf(form, "list") ? { lists } : {}),
    ...(cards ? { cards } : {}),
    results,
    behaviours,
    ...(lines ? { annex: lines } : {}),
    ...(blocksOf(form, "choice").length > 0
      ? {
          ratings: {
            hasilKerja: chosen.ratingHasil as Rating | "",
            perilaku: chosen.ratingPerilaku as Rating | "",
            predikat: chosen.predikat as Predikat | "",
            capaianOrganisasi: chosen.organisation as CapaianOrganisasi | "",
          },
        }
      : {}),
    place,
    dates,
    ...ledger.close(grid.cells),
  };
}

/** Tells a refusal from a reading. */
export const isNotAForm = (answer: FormReading | NotAForm): answer is NotAForm => "refused" in answer;
