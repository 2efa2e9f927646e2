import { useEffect, useRef, useState } from "react";
import type { App } from "../../app/app";
import type { FilesWanted, FilesWork, ReadFiles } from "../../app/pickedFiles/readPickedFiles";
import { usePane } from "../pane/context";

const nothing: ReadFiles<never> = { files: [], refused: [], unread: [] };

/** What was read stays while the pane is open, whatever page is gone to. */
const remembered = new WeakMap<App, Map<object, unknown>>();

/** Files that a person picks: what was read of them, and how to read more, to stop and to begin anew. */
export interface PickedFiles<Taken> {
  readonly read: ReadFiles<Taken>;
  readonly reading: { readonly done: number; readonly total: number; readonly name: string } | undefined;
  readonly take: (picked: readonly File[]) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Files of which `wish` says what is taken. */
export const usePickedFiles = <Taken extends object>(wish: FilesWanted<Taken>): PickedFiles<Taken> => {
  const { app, attempt } = usePane();
  const [read, setRead] = useState(
    () => (remembered.get(app)?.get(wish) as ReadFiles<Taken> | undefined) ?? nothing,
  );
  const [reading, setReading] = useState<PickedFiles<Taken>["reading"]>();
  const work = useRef<FilesWork<Taken>>(undefined);
  useEffect(() => () => work.current?.stop(), []);
  const keep = (next: ReadFiles<Taken>) => {
    remembered.set(app, new Map([...(remembered.get(app) ?? []), [wish, next]]));
    setRead(next);
  };
  const take = async (picked: readonly File[]) => {
    const total = picked.length;
    setReading({ done: 0, total, name: picked[0]?.name ?? "" });
    const [{ readPickedFiles }, { fileReader }] = await Promise.all([
      import("../../app/pickedFiles/readPickedFiles"),
      import("../../app/pickedFiles/fileReader"),
    ]);
    work.current = readPickedFiles(picked, wish, fileReader, (progress) =>
      setReading({ ...progress, total }),
    );
    const fresh = await work.current.read;
    const names = new Set(picked.map(({ name }) => name));
    keep({
      files: [...read.files, ...fresh.files],
      // A file that was mended is picked again by its name.
      refused: [...read.refused.filter(({ facts }) => !names.has(String(facts?.file))), ...fresh.refused],
      unread: [...read.unread.filter((name) => !names.has(name)), ...fresh.unread],
    });
    setReading(undefined);
  };
  return {
    read,
    reading,
    take: (picked) => void attempt(() => take(picked)),
    stop: () => work.current?.stop(),
    clear: () => keep(nothing),
  };
};
