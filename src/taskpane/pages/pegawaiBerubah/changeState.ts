import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { App } from "../../../app/app";
import { usePane } from "../../pane/context";
import { emptyDraft } from "../../views/peopleChange";
import type { ChangeDraft } from "../../views/peopleChange";

const drafts = new WeakMap<App, StoreApi<ChangeDraft>>();

const draftOf = (app: App): StoreApi<ChangeDraft> => {
  const known = drafts.get(app);
  if (known) return known;
  const made = createStore<ChangeDraft>(() => emptyDraft);
  drafts.set(app, made);
  // Once it is written, the next change begins anew; what was only looked at stays.
  app.store.subscribe(({ status }, before) => {
    if (
      status !== before.status &&
      status &&
      "action" in status &&
      status.action === "changePerson" &&
      status.kind === "saved"
    )
      made.setState(emptyDraft, true);
  });
  return made;
};

/** What is said of a change of people; it stays while its preview or another page is seen. */
export const useChangeDraft = () => {
  const store = draftOf(usePane().app);
  return {
    draft: useStore(store),
    set: (part: Partial<ChangeDraft>) => store.setState(part),
  };
};
