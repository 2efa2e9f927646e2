import "../jitless";
import { readRecapFile } from "./readRecapFile";

self.addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly name: string; readonly bytes: Uint8Array }>) =>
    void readRecapFile(data.name, data.bytes).then((answer) => postMessage(answer)),
);
