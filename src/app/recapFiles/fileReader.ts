import type { RecapFile } from "../../forms/recapFiles/recapFile";
import type { Refusal } from "../../model/plan";
import type { FileReader } from "./readRecapFiles";

/** Reads files in a worker, so that the pane goes on answering however large one is; after a fault with a new worker. */
export const fileReader = (): FileReader => {
  let worker: Worker | undefined;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    stop,
    read: (name, bytes) =>
      new Promise((resolve) => {
        const own = (worker ??= new Worker(new URL("./recapFile.worker.ts", import.meta.url)));
        own.onmessage = ({ data }: MessageEvent<RecapFile | Refusal>) => resolve(data);
        own.onerror = () => {
          stop();
          resolve({ refused: "damaged", facts: { file: name } });
        };
        own.postMessage({ name, bytes }, [bytes.buffer]);
      }),
  };
};
