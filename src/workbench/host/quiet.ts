import type { Host } from "./context";

const quiet = new WeakMap<object, number>();

/** Runs something that takes care of the tables itself, so that nobody else follows what it does to them. */
export const quietly = <T>({ kept }: Host, action: () => T): T => {
  quiet.set(kept, (quiet.get(kept) ?? 0) + 1);
  try {
    return action();
  } finally {
    quiet.set(kept, (quiet.get(kept) ?? 1) - 1);
  }
};

/** Whether such a thing is running. */
export const isQuiet = ({ kept }: Host): boolean => (quiet.get(kept) ?? 0) > 0;
