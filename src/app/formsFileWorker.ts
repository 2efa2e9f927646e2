import type { FormsWish } from "../actions/makeForms";
import type { Book } from "../model/book";
import type { TellForms } from "./formsFile";

/** What the worker says on its way and at its end. */
export type FormsAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };

/** A file that is being made. */
export interface FormsFileWork {
  /** The .xlsx; never, once it is stopped. */
  readonly bytes: Promise<Uint8Array>;
  readonly stop: () => void;
}

/** Makes the forms of many people as a file, away from the pane, so that it goes on answering. */
export const makeFormsFile = (book: Book, wish: FormsWish, tell: TellForms): FormsFileWork => {
  const worker = new Worker(new URL("./formsFile.worker.ts", import.meta.url));
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FormsAnswer>) => {
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
  worker.postMessage({ book, wish });
  return { bytes, stop: () => worker.terminate() };
};
