import { useEffect, useState } from "react";
import type { RecapFile } from "../../../forms/recapFiles/recapFile";
import { recapOfFiles } from "../../../forms/recapFiles/recapOfFiles";
import type { FilesRecap } from "../../../forms/recapFiles/recapOfFiles";
import { inSlices } from "../periksa/inSlices";

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
