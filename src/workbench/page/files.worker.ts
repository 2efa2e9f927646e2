import { FileRefused } from "../../files/fileRefused";
import { readXlsx } from "../../files/readXlsx";
import { writeXlsx } from "../../files/writeXlsx";
import type { FileAnswer, FileTask } from "./fileMessages";

async function answer(task: FileTask): Promise<FileAnswer> {
  try {
    if (task.kind === "read") {
      const options = task.addInId === undefined ? {} : { addInId: task.addInId };
      return { id: task.id, kind: "read", ...(await readXlsx(task.bytes, options)) };
    }
    const { functionNamespaces } = task;
    return { id: task.id, kind: "written", bytes: await writeXlsx(task.file, { functionNamespaces }) };
  } catch (error) {
    if (error instanceof FileRefused)
      return { id: task.id, kind: "refused", code: error.code, facts: error.facts };
    return { id: task.id, kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener(
  "message",
  ({ data }: MessageEvent<FileTask>) => void answer(data).then((done) => postMessage(done)),
);
