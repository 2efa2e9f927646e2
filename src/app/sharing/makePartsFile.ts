import { fileFrom } from "../fileWork";
import type { FileProgress, FileWork } from "../fileWork";
import type { PartsQuestion } from "./partsFile.worker";

/** Makes the files of receivers. */
export const makePartsFile = (question: PartsQuestion, tell: (progress: FileProgress) => void): FileWork =>
  fileFrom(new Worker(new URL("./partsFile.worker.ts", import.meta.url)), question, tell);
