import { peta as en } from "./en/peta";
import type { Language } from "./format";
import { peta as id } from "./id/peta";

/** The words of the map of results, which come with it: the first paint needs none. */
export const petaWords: Readonly<Record<Language, PetaWords>> = { id, en };

/** What is said on the map. */
export type PetaWords = typeof id;
