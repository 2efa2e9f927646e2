import { readRawFile } from "./readRawFile";

/** What the worker is asked. */
export interface RawFileQuestion {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The names of the tables. */
  readonly wanted: readonly string[];
}

self.addEventListener(
  "message",
  ({ data: { name, bytes, wanted } }: MessageEvent<RawFileQuestion>) =>
    void readRawFile(name, bytes, wanted).then((answer) => postMessage(answer)),
);
