import { useMemo, useState } from "react";
import type { Book } from "../../../../model/book";
import { useApp } from "../../../pane/context";
import { foundAmong } from "../../../views/edit";

/** Options of the workbook, and those of them that are looked for. */
export const useFound = <Option>(
  optionsOf: (book: Book) => readonly Option[],
  textsOf: (option: Option) => readonly string[],
  most?: number,
) => {
  const book = useApp((state) => state.book);
  const [query, setQuery] = useState("");
  const options = useMemo(() => optionsOf(book), [book, optionsOf]);
  return { book, options, query, setQuery, ...foundAmong(options, query, textsOf, most) };
};
