import { readRawFile } from "./readRawFile";
import type { Wanted } from "./readRawFile";

/** What the worker is asked. */
export interface RawFileQuestion {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted: Wanted;
}

self.addEventListener(
  "message",
  ({ data: { name, bytes, wanted } }: MessageEvent<RawFileQuestion>) =>
    void readRawFile(name, bytes, wanted).then((answer) => postMessage(answer)),
);
