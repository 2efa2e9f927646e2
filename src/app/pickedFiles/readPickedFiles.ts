import { isRefusal } from "../../model/plan";
import type { Refusal } from "../../model/plan";
import type { RawFile, Wanted } from "./readRawFile";

/** Reads one file away from the pane; `stop` ends that, and nothing is answered any more. */
export interface FileReader {
  readonly read: (name: string, bytes: Uint8Array, wanted: Wanted) => Promise<RawFile | Refusal>;
  readonly stop: () => void;
}

/** What is taken of picked files. */
export interface FilesWanted<Taken> {
  readonly wanted: Wanted;
  /** Makes of one file what is needed of it; `isStopped` is asked in the middle of long work. */
  readonly take: (name: string, raw: RawFile, isStopped: () => boolean) => Promise<Taken | Refusal>;
}

/** What came of picked files. */
export interface ReadFiles<Taken> {
  readonly files: readonly Taken[];
  /** Why the others could not be read; the facts name the file. */
  readonly refused: readonly Refusal[];
  /** The names of those that were not begun or not finished when it was stopped. */
  readonly unread: readonly string[];
}

/** How far the reading is: the file that is being read, and how many were before it. */
export type TellFiles = (progress: { readonly done: number; readonly name: string }) => void;

/** Files that are being read. */
export interface FilesWork<Taken> {
  readonly read: Promise<ReadFiles<Taken>>;
  /** Ends it; what was read until then stays. */
  readonly stop: () => void;
}

/** Reads files one by one, each in its own turn, so that only one of them is in memory as a whole. */
export const readPickedFiles = <Taken extends object>(
  picked: readonly File[],
  wish: FilesWanted<Taken>,
  makeReader: () => FileReader,
  tell: TellFiles,
): FilesWork<Taken> => {
  let isStopped = false;
  let end: () => void = () => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
  });
  const readAll = async (): Promise<ReadFiles<Taken>> => {
    const files: Taken[] = [];
    const refused: Refusal[] = [];
    const reader = makeReader();
    const going = () => isStopped;
    try {
      for (const [at, file] of picked.entries()) {
        tell({ done: at, name: file.name });
        const answer = await Promise.race([stopped, readOne(file, wish, reader, going)]);
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

const readOne = async <Taken>(
  file: File,
  { wanted, take }: FilesWanted<Taken>,
  reader: FileReader,
  isStopped: () => boolean,
): Promise<Taken | Refusal> => {
  const bytes = await bytesOf(file);
  // It cannot be reached any more: moved, deleted, or on a drive that is gone.
  if (!bytes) return { refused: "unreadable", facts: { file: file.name } };
  const raw = await reader.read(file.name, bytes, wanted);
  return isRefusal(raw) ? raw : take(file.name, raw, isStopped);
};

const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
};
