import type { Book, SheetInfo } from "./book";
import { readTag } from "./tag";

/** The form sheets that show something else than was drawn: somebody has typed there. Hidden ones are left alone. */
export const typedForms = ({ sheets }: Book): SheetInfo[] =>
  sheets.filter(({ visible, tag: text, drawn }) => {
    const tag = visible && drawn !== "" ? readTag(text) : undefined;
    return tag?.kind === "formulir" && tag.drawn !== "" && tag.drawn !== drawn;
  });
