import type { Book } from "../../../src/model/book";
import { progressOf } from "../../../src/model/progress";
import type { StageProgress } from "../../../src/model/progress";

/** The four stages of the year on a day (Excel's serial number), by name. */
export const stagesOf = (book: Book, day: number): Readonly<Record<string, StageProgress>> =>
  Object.fromEntries(progressOf(book, day).stages.map((stage) => [stage.stage, stage]));
