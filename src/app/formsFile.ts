import { formSheets } from "../actions/makeForms";
import type { FormsWish } from "../actions/makeForms";
import { workbookOf } from "../files/emptyWorkbook";
import { writeXlsx } from "../files/writeXlsx";
import { emptyBook } from "../model/book";
import type { Book } from "../model/book";
import type { FileProgress } from "./fileWork";
import { formInFile } from "./formInFile";

/** The forms of many people as a workbook of their own, one sheet a form. */
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
  return writeXlsx(workbookOf(step.value.map(formInFile)));
};
