import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { State } from "../../app/app";
import type { Opened } from "../../app/startup";
import type { Format, Language } from "../../locale/format";
import type { Words } from "../../locale/id";
import type { Row } from "../../model/tables";
import type { Keeper } from "./kept";
import type { Route } from "./route";

/** What every part of the pane may use. */
export interface Pane extends Omit<Opened, "surroundings" | "dark"> {
  readonly words: Words;
  readonly format: Format;
  /** What is kept on this computer. */
  readonly keeper: Keeper;
  readonly language: Language;
  readonly speak: (language: Language) => void;
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Whether the reader has gone to another page since the pane was opened. */
  readonly moved: boolean;
  /** The employee who says to work here, if this workbook knows that person. */
  readonly me: Row<"pegawai"> | undefined;
  readonly setMe: (employee: Row<"pegawai"> | undefined) => void;
  /** Starts work whose ends stand in the app's state; a fault of ours stops the pane with a message. */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around this component. */
export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("outside of the pane");
  return pane;
};

/** A part of the app's state, followed. */
export const useApp = <Part>(select: (state: State) => Part): Part => useStore(usePane().app.store, select);
