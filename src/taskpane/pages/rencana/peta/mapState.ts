import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { App } from "../../../../app/app";
import { usePane } from "../../../pane/context";
import type { Keeper } from "../../../pane/kept";
import { colourings } from "../../../views/mapColours";
import type { Colouring } from "../../../views/mapColours";
import type { View } from "../../../views/mapView";
import type { Openness } from "../../../views/tree";

/** How the map is looked at; it stays while another page is seen. What is selected it shares with the tree. */
export interface MapState {
  readonly colouring: Colouring;
  /** The period whose attainment is shown; undefined for the most recent with a realisation. */
  readonly period: string | undefined;
  /** The person whose slice is shown; "" for everybody. */
  readonly person: string;
  /** Which boxes are open; undefined until one was opened or closed. */
  readonly openness: Openness | undefined;
  /** Where the map stands; undefined until it was moved. */
  readonly view: View | undefined;
  readonly wide: boolean;
}

const colouringKey = "rencana.peta.warna";

const states = new WeakMap<App, StoreApi<MapState>>();

const stateOf = (app: App, keeper: Keeper): StoreApi<MapState> => {
  const known = states.get(app);
  if (known) return known;
  const made = createStore<MapState>(() => ({
    colouring: colourings.find((one) => one === keeper.get(colouringKey)) ?? "unit",
    period: undefined,
    person: "",
    openness: undefined,
    view: undefined,
    wide: false,
  }));
  states.set(app, made);
  return made;
};

/** How the map is looked at, and what changes it. By what it is coloured is kept on this computer. */
export const useMapState = () => {
  const { app, keeper } = usePane();
  const store = stateOf(app, keeper);
  return {
    state: useStore(store),
    change: (part: Partial<MapState>) => store.setState(part),
    /** Moves the map from where it stands now: several moves may come between two pictures. */
    move: (next: (view: View | undefined) => View | undefined) =>
      store.setState(({ view }) => ({ view: next(view) })),
    colourBy: (colouring: Colouring) => {
      keeper.set(colouringKey, colouring);
      store.setState({ colouring });
    },
  };
};
