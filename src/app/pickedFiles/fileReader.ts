import type { Refusal } from "../../model/plan";
import type { RawFileQuestion } from "./rawFile.worker";
import type { RawFile } from "./readRawFile";
import type { FileReader } from "./readPickedFiles";

/** Reads files in a worker, so that the pane goes on answering however large one is; after a fault with a new worker. */
export const fileReader = (): FileReader => {
  let worker: Worker | undefined;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    stop,
    read: (name, bytes, wanted) =>
      new Promise((resolve) => {
        const own = (worker ??= new Worker(new URL("./rawFile.worker.ts", import.meta.url)));
        own.onmessage = ({ data }: MessageEvent<RawFile | Refusal>) => resolve(data);
        own.onerror = () => {
          stop();
          resolve({ refused: "damaged", facts: { file: name } });
        };
        const question: RawFileQuestion = { name, bytes, wanted };
        own.postMessage(question, [bytes.buffer]);
      }),
  };
};
