import { inPauses } from "../../excel/inPauses";
import { exportsFile, recapTables, workbookFile } from "../../forms/recapFiles/recapFile";
import type { RecapFile } from "../../forms/recapFiles/recapFile";
import { parsedSlowly } from "../../model/book";
import { isRefusal } from "../../model/plan";
import type { Refusal } from "../../model/plan";
import { definitionOf } from "../../model/tables";
import type { RawFile } from "./readRawFile";

/** Reads one file away from the pane; `stop` ends that, and nothing is answered any more. */
export interface FileReader {
  readonly read: (name: string, bytes: Uint8Array, wanted: readonly string[]) => Promise<RawFile | Refusal>;
  readonly stop: () => void;
}

/** What came of picked files. */
export interface ReadFiles {
  readonly files: readonly RecapFile[];
  /** Why the others could not be read; the facts name the file. */
  readonly refused: readonly Refusal[];
  /** The names of those that were not begun or not finished when it was stopped. */
  readonly unread: readonly string[];
}

/** How far the reading is: the file that is being read, and how many were before it. */
export type TellFiles = (progress: { readonly done: number; readonly name: string }) => void;

/** Files that are being read. */
export interface FilesWork {
  readonly read: Promise<ReadFiles>;
  /** Ends it; what was read until then stays. */
  readonly stop: () => void;
}

/** Reads files one by one, each in its own turn, so that only one of them is in memory as a whole. */
export const readRecapFiles = (
  picked: readonly File[],
  makeReader: () => FileReader,
  tell: TellFiles,
): FilesWork => {
  let isStopped = false;
  let end: () => void = () => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
  });
  const readAll = async (): Promise<ReadFiles> => {
    const files: RecapFile[] = [];
    const refused: Refusal[] = [];
    const reader = makeReader();
    const going = () => isStopped;
    try {
      for (const [at, file] of picked.entries()) {
        tell({ done: at, name: file.name });
        const answer = await Promise.race([stopped, readOne(file, reader, going)]);
        if (answer === undefined || isStopped)
          return { files, refused, unread: picked.slice(at).map(({ name }) => name) };
        if (isRefusal(answer)) refused.push(answer);
        else files.push(answer);
      }
      return { files, refused, unread: [] };
    } finally {
      reader.stop();
    }
  };
  return {
    read: readAll(),
    stop: () => {
      isStopped = true;
      end();
    },
  };
};

const wanted = recapTables.map((key) => definitionOf(key).name);

const readOne = async (
  file: File,
  reader: FileReader,
  isStopped: () => boolean,
): Promise<RecapFile | Refusal> => {
  const bytes = await bytesOf(file);
  // It cannot be reached any more: moved, deleted, or on a drive that is gone.
  if (!bytes) return { refused: "unreadable", facts: { file: file.name } };
  const raw = await reader.read(file.name, bytes, wanted);
  if (isRefusal(raw)) return raw;
  if (raw.kind === "lists") return exportsFile(file.name, raw.content, raw.lists);
  const tables = Object.fromEntries(
    recapTables.flatMap((key) => {
      const table = raw.tables[definitionOf(key).name];
      return table ? [[key, table]] : [];
    }),
  );
  const book = await inPauses(parsedSlowly([], tables), isStopped);
  return workbookFile(file.name, raw.content, book) ?? { refused: "notForRecap", facts: { file: file.name } };
};

const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
};
