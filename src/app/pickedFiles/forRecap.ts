import { inPauses } from "../../excel/inPauses";
import { exportsFile, recapTables, workbookFile } from "../../forms/recapFiles/recapFile";
import type { RecapFile } from "../../forms/recapFiles/recapFile";
import { parsedSlowly } from "../../model/book";
import type { FilesWanted } from "./readPickedFiles";
import { namesOfTables, tablesIn } from "./tablesIn";

/** What a recap takes of picked files: workbooks of ours, and the lists of e-Kinerja. */
export const forRecap: FilesWanted<RecapFile> = {
  wanted: { tables: namesOfTables(recapTables) },
  take: async (name, raw, isStopped) => {
    if (raw.kind === "lists") return exportsFile(name, raw.content, raw.lists);
    const book = await inPauses(parsedSlowly([], tablesIn(raw)), isStopped);
    return workbookFile(name, raw.content, book) ?? { refused: "notForRecap", facts: { file: name } };
  },
};
