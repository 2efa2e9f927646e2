import type { FileProgress, FileWork } from "./fileWork";
import { fileFrom } from "./fileWork";
import type { FormsQuestion } from "./formsFile.worker";

/** Makes the forms of many people as a file. */
export const makeFormsFile = (question: FormsQuestion, tell: (progress: FileProgress) => void): FileWork =>
  fileFrom(new Worker(new URL("./formsFile.worker.ts", import.meta.url)), question, tell);
