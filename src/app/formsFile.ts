import { formSheets } from "../actions/makeForms";
import type { FormsWish } from "../actions/makeForms";
import { workbookOf } from "../files/emptyWorkbook";
import { writeXlsx } from "../files/writeXlsx";
import { emptyBook } from "../model/book";
import type { Book } from "../model/book";
import type { Layout } from "../model/layout";
import { tagKey, writeTag } from "../model/tag";
import { nativePredikat, predikatOf } from "../rules/predikat";
import { readRating } from "../rules/rating";
import type { FileProgress } from "./fileWork";
import { sheetOfLayout } from "./layoutSheet";

/**
 * The forms of many people as a workbook of their own, one sheet a form. It may go to who has no add-in: its predikat is
 * a formula of Excel's own functions. Each sheet says what it is, so that it can be read back.
 */
export const formsFile = async (
  book: Book,
  wish: FormsWish,
  tell: (progress: FileProgress) => void,
): Promise<Uint8Array> => {
  const total = wish.plans.length * wish.forms.length;
  // The sheets of the workbook itself do not stand in the file.
  const work = formSheets({ ...book, sheets: emptyBook.sheets }, wish);
  let done = 0;
  let step = work.next();
  while (step.done !== true) {
    tell({ done: (done += 1), total });
    step = work.next();
  }
  return writeXlsx(
    workbookOf(
      step.value.map(({ sheet, layout, tag, color }) => ({
        ...sheetOfLayout(sheet, layout, (formula) => predicateInFile(layout, formula)),
        tabColor: color,
        customProperties: { [tagKey]: writeTag(tag) },
      })),
    ),
  );
};

/** The only formula of a form: its predikat, over the cells of the two ratings. */
const predicateInFile = (layout: Layout, formula: string): { formula: string; value: string } => {
  const [, hasil = "", perilaku = ""] = /^=SKP\.PREDICATE\((\w+),(\w+)\)$/.exec(formula) ?? [];
  const [one, other] = [hasil, perilaku].map((address) => readRating(textAt(layout, address)));
  return { formula: nativePredikat(hasil, perilaku), value: one && other ? predikatOf(one, other) : "" };
};

const textAt = ({ blocks }: Layout, address: string): string => {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  const block = blocks.find((one) => row >= one.row && row < one.row + one.cells.length);
  const cell = block?.cells[row - block.row]?.[column - block.column];
  return typeof cell === "string" ? cell : "";
};
