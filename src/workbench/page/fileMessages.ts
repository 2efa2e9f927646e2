import type { RefusalCode, RefusalFacts } from "../../files/fileRefused";
import type { Loss, WorkbookFile } from "../../files/workbookFile";

/** What the page asks of the worker that reads and writes files. */
export type FileTask = { id: number } & (
  | { kind: "read"; bytes: Uint8Array; addInId?: string }
  | { kind: "write"; file: WorkbookFile; functionNamespaces: string[] }
);

/** What the worker answers. */
export type FileAnswer = { id: number } & (
  | { kind: "read"; file: WorkbookFile; losses: Loss[] }
  | { kind: "written"; bytes: Uint8Array }
  | { kind: "refused"; code: RefusalCode; facts: RefusalFacts }
  | { kind: "failed"; message: string }
);
