import "./jitless";
import type { FileAnswer, FileProgress, FileQuestion } from "./fileWork";
import { formsFile } from "./formsFile";
import { partsFile } from "./sharing/partsFile";

const say = (answer: FileAnswer): void => postMessage(answer);
const tell = (progress: FileProgress): void => say({ kind: "progress", ...progress });

const made = (question: FileQuestion): Promise<Uint8Array> =>
  question.make === "forms"
    ? formsFile(question.book, question.wish, tell)
    : partsFile(question.book, question.parts, question.forms, tell);

self.addEventListener(
  "message",
  ({ data }: MessageEvent<FileQuestion>) =>
    void made(data).then(
      (bytes) => say({ kind: "made", bytes }),
      (thrown: unknown) => say({ kind: "failed", message: String(thrown) }),
    ),
);
