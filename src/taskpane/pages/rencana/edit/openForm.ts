import { useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { App } from "../../../../app/app";
import { useApp, usePane } from "../../../pane/context";
import { adjustedPlan, consentOf } from "../../../views/agreement";
import type { Reason } from "../../agreement/ReasonFields";

/** Forms that stand on a page of their own SKP: they are never opened over the card of a result. */
export const ownForms = ["addTop", "dialogue", "competence", "annexLine", "step"] as const;

/** The forms of a result, of an indicator, and of what an SKP holds besides. */
export type FormKind =
  | "intervene"
  | "change"
  | "indicator"
  | "newIndicator"
  | "move"
  | "share"
  | "cancelResult"
  | (typeof ownForms)[number];

/** A form, and what it is about. */
export interface OpenForm {
  readonly form: FormKind;
  /** The id of the result; of the SKP, where a form is one of an SKP. */
  readonly of: string;
  /** The id of the indicator that is edited, or what else tells two forms of one SKP apart; else "". */
  readonly indicator: string;
}

/** A form by kind and what it is about. */
export const formOf = (form: FormKind, of: string, indicator = ""): OpenForm => ({ form, of, indicator });

/** What tells one form from another. */
export const formKey = ({ form, of, indicator }: OpenForm): string => `${form} ${of} ${indicator}`;

interface Draft {
  readonly form: OpenForm;
  readonly cells: object;
}

interface FormState {
  /** The form that is open. */
  readonly open: OpenForm | undefined;
  /** What was typed into forms and is neither saved nor given up, by their keys. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Why agreed SKP are adjusted, and who agreed to it, by the keys of the forms. */
  readonly reasons: Readonly<Record<string, Reason>>;
  /** The key of the form whose button takes the keyboard as soon as it is seen. */
  readonly back: string | undefined;
}

const stores = new WeakMap<App, StoreApi<FormState>>();

const storeOf = (app: App): StoreApi<FormState> => {
  const known = stores.get(app);
  if (known) return known;
  const made = createStore<FormState>(() => ({ open: undefined, drafts: {}, reasons: {}, back: undefined }));
  stores.set(app, made);
  return made;
};

const without = <One>(all: Readonly<Record<string, One>>, key: string): Readonly<Record<string, One>> =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));

/** The forms that are open or begun. They stay while another row or page is looked at, until saved or given up. */
export const useForms = () => {
  const store = storeOf(usePane().app);
  const { open, drafts, back } = useStore(store);
  return {
    open,
    back,
    /** Forms that something was typed into, but for the open one. */
    begun: Object.values(drafts)
      .map(({ form }) => form)
      .filter((form) => !open || formKey(form) !== formKey(open)),
    /** Opens a form; with what it is to hold, where that is known already. */
    start: (form: OpenForm, cells?: object) =>
      store.setState(({ drafts: all }) => ({
        open: form,
        back: undefined,
        drafts: cells ? { ...all, [formKey(form)]: { form, cells } } : all,
      })),
    /** Puts the open form aside: what was typed into it stays. */
    putAside: () => store.setState(({ open: form }) => ({ open: undefined, back: form && formKey(form) })),
    /** Closes a form with what was typed into it; the keyboard goes back to its button, or to that of `next`. */
    close: (form: OpenForm, next = form) =>
      store.setState(({ open: now, drafts: all, reasons }) => ({
        open: now && formKey(now) === formKey(form) ? undefined : now,
        drafts: without(all, formKey(form)),
        reasons: without(reasons, formKey(form)),
        back: formKey(next),
      })),
    /** The keyboard is where it should be. */
    isBack: () => store.setState({ back: undefined }),
  };
};

/** What a form holds, kept until it is saved or given up; `first` is what it holds when it is opened anew. */
export const useDraft = <Cells extends object>(form: OpenForm, first: () => Cells) => {
  const store = storeOf(usePane().app);
  const [start] = useState(first);
  const key = formKey(form);
  // A form of one kind is always filled by one component.
  const cellsIn = ({ drafts }: FormState) => (drafts[key]?.cells as Cells | undefined) ?? start;
  const draft = useStore(store, cellsIn);
  const change = (part: Partial<Cells>) =>
    store.setState((state) => ({
      drafts: { ...state.drafts, [key]: { form, cells: { ...cellsIn(state), ...part } } },
    }));
  return [draft, change] as const;
};

/** The agreed SKP that a form would change, if it is one's, with the reason that is asked for then. */
export const useReason = (form: OpenForm) => {
  const store = storeOf(usePane().app);
  const book = useApp((state) => state.book);
  const key = formKey(form);
  const skp = adjustedPlan(book, form);
  const said = useStore(store, ({ reasons }) => reasons[key]);
  const reason: Reason = said ?? {
    alasan: "",
    disepakatiOleh: skp === undefined ? "" : consentOf(book, skp),
  };
  const say = (part: Partial<Reason>) =>
    store.setState(({ reasons }) => ({ reasons: { ...reasons, [key]: { ...reason, ...part } } }));
  return { skp, reason, say };
};
