import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { App } from "../../../app/app";
import { usePane } from "../../pane/context";
import type { Keeper } from "../../pane/kept";
import type { Route } from "../../pane/route";
import { firstLook } from "../../views/treeLook";
import type { Look } from "../../views/treeLook";

export const planViews = ["daftar", "pohon", "peta"] as const;
/** The views of the page Rencana. */
export type PlanView = (typeof planViews)[number];

export const treeKinds = ["results", "people"] as const;
/** What the tree holds. */
export type TreeKind = (typeof treeKinds)[number];

/** How the page Rencana is looked at; it stays while another page is seen. */
export interface PlanState {
  readonly view: PlanView;
  readonly kind: TreeKind;
  readonly looks: Readonly<Record<TreeKind, Look>>;
  /** The route whose row was revealed last, for each tree: it is revealed once. */
  readonly revealed: Readonly<Partial<Record<TreeKind, Route>>>;
}

const viewKey = "rencana.tampilan";
const kindKey = "rencana.pohon";

const states = new WeakMap<App, StoreApi<PlanState>>();

const stateOf = (app: App, keeper: Keeper): StoreApi<PlanState> => {
  const known = states.get(app);
  if (known) return known;
  const made = createStore<PlanState>(() => ({
    view: planViews.find((one) => one === keeper.get(viewKey)) ?? "daftar",
    kind: treeKinds.find((one) => one === keeper.get(kindKey)) ?? "results",
    looks: { results: firstLook, people: firstLook },
    revealed: {},
  }));
  states.set(app, made);
  return made;
};

/** How the page is looked at, and what changes it. What is chosen of the views is kept on this computer. */
export const usePlanState = () => {
  const { app, keeper } = usePane();
  const store = stateOf(app, keeper);
  return {
    state: useStore(store),
    /** Turns to a view for now. */
    turnTo: (view: PlanView) => store.setState({ view }),
    chooseView: (view: PlanView) => {
      keeper.set(viewKey, view);
      store.setState({ view });
    },
    chooseKind: (kind: TreeKind) => {
      keeper.set(kindKey, kind);
      store.setState({ kind });
    },
    setLook: (kind: TreeKind, change: (look: Look) => Look) =>
      store.setState(({ looks }) => ({ looks: { ...looks, [kind]: change(looks[kind]) } })),
    setRevealed: (kind: TreeKind, route: Route) =>
      store.setState(({ revealed }) => ({ revealed: { ...revealed, [kind]: route } })),
  };
};
