import { useState } from "react";
import { openFile } from "../../../app/openFile";
import type { Message } from "../../../locale/message";
import type { SheetCells } from "../../../model/sheetCells";
import { usePane } from "../../pane/context";
import { fileMessage } from "../../sentences/messages";

/** Reads files that the reader chooses: whether one is being read, and why the last one was refused. */
export const useOpenFile = (
  take: (name: string, sheets: readonly SheetCells[], hidden: readonly SheetCells[]) => void,
) => {
  const { words, attempt } = usePane();
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<Message>();
  const read = async (file: File) => {
    setReading(true);
    setRefused(undefined);
    try {
      const bytes = await bytesOf(file);
      const answer = bytes
        ? await openFile(file.name, bytes)
        : { refused: "unreadable", facts: { file: file.name } };
      if ("refused" in answer) setRefused(fileMessage(answer, words));
      else take(file.name, answer.sheets, answer.hidden ?? []);
    } finally {
      setReading(false);
    }
  };
  return {
    reading,
    refused,
    open: (file: File) => attempt(() => read(file)),
    forget: () => setRefused(undefined),
  };
};

/** The bytes of a file; undefined where it cannot be reached any more. */
const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
};
