import { inPauses } from "../../excel/inPauses";
import { parsedSlowly } from "../../model/book";
import type { Refusal } from "../../model/plan";
import { readBaseline } from "../../model/sharing/baseline";
import { returnedPart } from "../../model/sharing/returned";
import type { ReturnedPart } from "../../model/sharing/returned";
import { tableKeys } from "../../model/tables";
import { tagKey } from "../../model/tag";
import type { FilesWanted } from "../pickedFiles/readPickedFiles";
import { namesOfTables, tablesIn } from "../pickedFiles/tablesIn";
import { formsBack } from "./formsBack";
import type { LeftOnForm } from "./formsBack";
import { baselineSheet } from "./partFile";

/** A file that came back, under its name of today. */
export interface ReturnedFile extends ReturnedPart {
  readonly name: string;
  /** What was typed on its forms and is not taken. */
  readonly left: readonly LeftOnForm[];
}

/** What is taken of files that were sent and come back; refused are those that were not sent, or are not whole. */
export const returnedFiles: FilesWanted<ReturnedFile> = {
  wanted: { tables: namesOfTables(tableKeys), texts: baselineSheet, marked: tagKey },
  take: async (name, raw, isStopped) => {
    const refuse = (refused: string): Refusal => ({ refused, facts: { file: name } });
    if (raw.kind === "lists" || raw.texts.length === 0) return refuse("notAPart");
    const baseline = readBaseline(raw.texts);
    if (!baseline) return refuse("partUnmarked");
    const tables = await inPauses(parsedSlowly([], tablesIn(raw)), isStopped);
    const { book, left } = await inPauses(formsBack(tables, baseline, raw.marked), isStopped);
    return { ...returnedPart(baseline, book), name, left };
  },
};
