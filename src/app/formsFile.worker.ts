import "./jitless";
import type { FormsWish } from "../actions/makeForms";
import type { Book } from "../model/book";
import { formsFile } from "./formsFile";
import type { FormsAnswer } from "./formsFileWorker";

const say = (answer: FormsAnswer): void => postMessage(answer);

self.addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly book: Book; readonly wish: FormsWish }>) =>
    void formsFile(data.book, data.wish, (progress) => say({ kind: "progress", ...progress })).then(
      (bytes) => say({ kind: "made", bytes }),
      (thrown: unknown) => say({ kind: "failed", message: String(thrown) }),
    ),
);
