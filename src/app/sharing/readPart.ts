import { toRows } from "../../files/sheetCells";
import type { WorkbookFile } from "../../files/workbookFile";
import type { Problem } from "../../model/book";
import type { Refusal } from "../../model/plan";
import { isRefusal } from "../../model/plan";
import { readBaseline } from "../../model/sharing/baseline";
import type { Baseline } from "../../model/sharing/baseline";
import { rowsOf } from "../../model/sharing/planOfRow";
import type { Slice } from "../../model/sharing/slice";
import { tableKeys } from "../../model/tables";
import { bookOfFile } from "../bookOfFile";
import { baselineSheet } from "./partFile";

/** A file that was sent and came back. */
export interface ReturnedPart extends Baseline {
  /** What its tables hold now; a table that is gone is absent. */
  readonly theirs: Slice;
  /** Cells that could not be read. */
  readonly problems: readonly Problem[];
}

/** Reads a returned file; refused where it is none that was sent, or no longer says what it was when it was sent. */
export const readPart = (file: WorkbookFile): ReturnedPart | Refusal => {
  const baseline = baselineIn(file);
  if (isRefusal(baseline)) return baseline;
  const book = bookOfFile(file);
  const present = tableKeys.filter((key) => book.tables[key].present);
  return {
    ...baseline,
    theirs: Object.fromEntries(present.map((key) => [key, rowsOf(book, key)])),
    problems: book.problems,
  };
};

const baselineIn = ({ sheets }: WorkbookFile): Baseline | Refusal => {
  const kept = sheets.find(({ name }) => name === baselineSheet);
  if (!kept) return { refused: "notAPart" };
  return readBaseline(toRows(kept).rows.map(([text]) => String(text ?? ""))) ?? { refused: "partUnmarked" };
};
