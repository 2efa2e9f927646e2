import type { FormsWish } from "../actions/makeForms";
import type { Book } from "../model/book";
import type { PartForms, PartWish } from "./sharing/partsFile";

/** What file is asked for: the forms of many people, or the parts of the workbook for receivers. */
export type FileQuestion = { readonly book: Book } & (
  | { readonly make: "forms"; readonly wish: FormsWish }
  | { readonly make: "parts"; readonly parts: readonly PartWish[]; readonly forms: PartForms }
);

/** How much of a file is made. */
export interface FileProgress {
  readonly done: number;
  readonly total: number;
}

/** What the worker that makes a file says on its way and at its end. */
export type FileAnswer =
  | ({ readonly kind: "progress" } & FileProgress)
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };

/** A file that is being made. */
export interface FileWork {
  /** The file; never, once it is stopped. */
  readonly bytes: Promise<Uint8Array>;
  readonly stop: () => void;
}

/** Makes a file away from the pane, so that it goes on answering. */
export const makeFile = (question: FileQuestion, tell: (progress: FileProgress) => void): FileWork => {
  const worker = new Worker(new URL("./file.worker.ts", import.meta.url));
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "progress") return tell(data);
      worker.terminate();
      if (data.kind === "made") resolve(data.bytes);
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
  });
  worker.postMessage(question);
  return { bytes, stop: () => worker.terminate() };
};
