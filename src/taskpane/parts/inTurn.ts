import type { App } from "../../app/app";

const turns = new WeakMap<App, Promise<void>>();

/** Ends once nothing is under way, and no plan waits for a yes. */
export const idle = (app: App): Promise<void> =>
  new Promise((resolve) => {
    const isIdle = () => {
      const { busy, shown } = app.store.getState();
      return busy === undefined && shown === undefined;
    };
    if (isIdle()) return resolve();
    const stop = app.store.subscribe(() => {
      if (!isIdle()) return;
      stop();
      resolve();
    });
  });

/**
 * Does work when its turn comes: fields that are left one after the other are written one after the other, and none of
 * them waits for the one before it.
 */
export const inTurn = (app: App, work: () => Promise<void>): Promise<void> => {
  const mine = (turns.get(app) ?? Promise.resolve()).then(() => idle(app)).then(work);
  // A fault of ours stops the pane where it happened, and not everybody's turn after it.
  turns.set(
    app,
    mine.catch(() => undefined),
  );
  return mine;
};
