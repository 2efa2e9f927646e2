import type { ActionName } from "../../app/registry";
import type { Words } from "../../locale/id";

/** What is said while an action runs, and above its preview. */
export const wordsOfAction = (name: ActionName | "undo", { status }: Words) => {
  const known: Readonly<Record<string, (typeof status.actions)["other"]>> = status.actions;
  return known[name] ?? status.actions.other;
};
