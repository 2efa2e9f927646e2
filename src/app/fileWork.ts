/** How much of a file is made. */
export interface FileProgress {
  readonly done: number;
  readonly total: number;
}

/** What a worker that makes a file says on its way and at its end. */
export type FileAnswer =
  | ({ readonly kind: "progress" } & FileProgress)
  | { readonly kind: "made"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };

/** A file that is being made. */
export interface FileWork {
  /** The file; never, once it is stopped. */
  readonly bytes: Promise<Uint8Array>;
  readonly stop: () => void;
}

/** Makes a file in a worker of its own, away from the pane, so that it goes on answering. */
export const fileFrom = (
  worker: Worker,
  question: unknown,
  tell: (progress: FileProgress) => void,
): FileWork => {
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "progress") return tell(data);
      worker.terminate();
      if (data.kind === "made") resolve(data.bytes);
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
  });
  worker.postMessage(question);
  return { bytes, stop: () => worker.terminate() };
};

/** In the worker: makes the file that it is asked for, and tells how far it is. */
export const answerWithFile = <Question>(
  make: (question: Question, tell: (progress: FileProgress) => void) => Promise<Uint8Array>,
): void => {
  const say = (answer: FileAnswer): void => postMessage(answer);
  self.addEventListener(
    "message",
    ({ data }: MessageEvent<Question>) =>
      void make(data, (progress) => say({ kind: "progress", ...progress })).then(
        (bytes) => say({ kind: "made", bytes }),
        (thrown: unknown) => say({ kind: "failed", message: String(thrown) }),
      ),
  );
};
