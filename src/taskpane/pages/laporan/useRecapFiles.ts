import { useEffect, useRef, useState } from "react";
import type { App } from "../../../app/app";
import type { FilesWork, ReadFiles } from "../../../app/recapFiles/readRecapFiles";
import type { RecapFile } from "../../../forms/recapFiles/recapFile";
import { recapOfFiles } from "../../../forms/recapFiles/recapOfFiles";
import type { FilesRecap } from "../../../forms/recapFiles/recapOfFiles";
import { usePane } from "../../pane/context";
import { inSlices } from "../periksa/inSlices";

const nothing: ReadFiles = { files: [], refused: [], unread: [] };

/** What was read stays while the pane is open, whatever page is gone to. */
const remembered = new WeakMap<App, ReadFiles>();

/** The files that were read, those that are being read, and how to read more, to stop and to begin anew. */
export const useRecapFiles = () => {
  const { app, attempt } = usePane();
  const [read, setRead] = useState(() => remembered.get(app) ?? nothing);
  const [reading, setReading] = useState<{
    readonly done: number;
    readonly total: number;
    readonly name: string;
  }>();
  const work = useRef<FilesWork>(undefined);
  useEffect(() => () => work.current?.stop(), []);
  const keep = (next: ReadFiles) => {
    remembered.set(app, next);
    setRead(next);
  };
  const take = async (picked: readonly File[]) => {
    const total = picked.length;
    setReading({ done: 0, total, name: picked[0]?.name ?? "" });
    const [{ readRecapFiles }, { fileReader }] = await Promise.all([
      import("../../../app/recapFiles/readRecapFiles"),
      import("../../../app/recapFiles/fileReader"),
    ]);
    work.current = readRecapFiles(picked, fileReader, (progress) => setReading({ ...progress, total }));
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
    take: (picked: readonly File[]) => attempt(() => take(picked)),
    stop: () => work.current?.stop(),
    clear: () => keep(nothing),
  };
};

/** One recap of files, made a little at a time; undefined until it is made. */
export const useFilesRecap = (year: number, files: readonly RecapFile[]): FilesRecap | undefined => {
  const [made, setMade] = useState<{
    readonly year: number;
    readonly files: readonly RecapFile[];
    readonly recap: FilesRecap;
  }>();
  useEffect(
    () => inSlices(recapOfFiles(year, files), (recap) => setMade({ year, files, recap })),
    [year, files],
  );
  return made?.year === year && made.files === files ? made.recap : undefined;
};
