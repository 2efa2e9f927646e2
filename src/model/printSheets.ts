import type { Book, SheetInfo } from "./book";
import { readTag } from "./tag";
import type { FormTag } from "./tag";

/** A sheet that was drawn for printing only. */
export interface PrintSheet {
  readonly sheet: SheetInfo;
  readonly tag: FormTag;
}

/** The temporary sheets of a workbook that can be seen, in their order. */
export const printSheetsOf = (book: Book): readonly PrintSheet[] =>
  book.sheets.flatMap((sheet) => {
    const tag = readTag(sheet.tag);
    return tag?.kind === "formulir" && tag.temporary && sheet.visible ? [{ sheet, tag }] : [];
  });

/** Whether somebody may have typed on the sheet since it was drawn; so too where its drawing was interrupted. */
export const isTypedOn = ({ sheet, tag }: PrintSheet): boolean => tag.drawn !== sheet.drawn;
