import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

/** What a ribbon button asks of the pane: a page, and on "periksa" the repair of formulas at once. */
export type Wish =
  { readonly page: "rencana" | "bantuan" } | { readonly page: "periksa"; readonly repair: true };

/** The last wish that the pane has not taken yet. */
export interface Wishes {
  readonly wish?: Wish;
}

/** Starts without a wish. */
export const createWishes = (): StoreApi<Wishes> => createStore<Wishes>(() => ({}));
