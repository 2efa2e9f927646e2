import type { Book } from "../model/book";
import type { DrawSheet } from "../model/plan";
import { readTag, saysDrawn } from "../model/tag";
import type { Tag } from "../model/tag";
import { freeName } from "./ensureTables";

type DrawnTag = Extract<Tag, { readonly drawn: string }>;

/**
 * Where a form or a printout is drawn: on the sheet that has it, with what that shows now, unless somebody has typed
 * there since it was drawn; else on a new one.
 * @param title the name of a new sheet
 * @param isIt whether a tag is of the sheet that may be drawn over
 * @param before what that sheet shows by its tag; undefined where it is of something that is no longer there
 */
export const placeToDraw = <Own extends DrawnTag>(
  book: Book,
  title: string,
  isIt: (tag: Tag) => tag is Own,
  before: (tag: Own) => DrawSheet["before"],
): Pick<DrawSheet, "sheet" | "before"> => {
  for (const { name, tag: text, visible, drawn: now } of book.sheets) {
    const tag = readTag(text);
    if (!tag || !isIt(tag) || !visible) continue;
    // Its drawing was interrupted.
    if (tag.drawn === "") return { sheet: name };
    if (tag.drawn !== now) continue;
    const shown = before(tag);
    return { sheet: name, ...(shown && { before: shown }) };
  }
  return { sheet: freeName(book, title) };
};

/** Whether the sheet shows just this already. */
export const standsThere = (book: Book, { sheet, tag }: DrawSheet): boolean => {
  const now = book.sheets.find(({ name }) => name === sheet);
  const old = readTag(now?.tag ?? "");
  return saysDrawn(tag) && tag.drawn === now?.drawn && JSON.stringify(old) === JSON.stringify(tag);
};
