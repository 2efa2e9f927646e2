import { FileRefused } from "../../files/fileRefused";
import type { Loss, WorkbookFile } from "../../files/workbookFile";
import type { FileAnswer, FileTask } from "./fileMessages";

type Without<T> = T extends unknown ? Omit<T, "id"> : never;

/** Reads and writes .xlsx away from the page, so that it goes on answering. The worker starts with the first file. */
export function createFileWorker() {
  let worker: Worker | undefined;
  let next = 1;
  const waiting = new Map<
    number,
    { resolve: (answer: FileAnswer) => void; reject: (error: Error) => void }
  >();

  const started = () => {
    if (worker) return worker;
    const made = new Worker(new URL("./files.worker.ts", import.meta.url));
    made.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    };
    made.onerror = (event) => {
      // A worker that broke down, such as for want of memory, is replaced by the next file.
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
      made.terminate();
      worker = undefined;
    };
    return (worker = made);
  };

  const run = async (task: Without<FileTask>): Promise<FileAnswer> => {
    const id = next++;
    const answer = await new Promise<FileAnswer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      started().postMessage({ id, ...task });
    });
    if (answer.kind === "refused") throw new FileRefused(answer.code, answer.facts);
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer;
  };

  return {
    /** @throws {FileRefused} when it is no workbook, an old or locked one, too large or damaged */
    async read(
      bytes: Uint8Array,
      addInId: string | undefined,
    ): Promise<{ file: WorkbookFile; losses: Loss[] }> {
      const answer = await run({ kind: "read", bytes, ...(addInId !== undefined && { addInId }) });
      if (answer.kind !== "read") throw new Error(answer.kind);
      return answer;
    },
    async write(file: WorkbookFile, functionNamespaces: string[]): Promise<Uint8Array> {
      const answer = await run({ kind: "write", file, functionNamespaces });
      if (answer.kind !== "written") throw new Error(answer.kind);
      return answer.bytes;
    },
  };
}

export type FileWorker = ReturnType<typeof createFileWorker>;
