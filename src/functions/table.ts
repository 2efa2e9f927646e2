import { attainment } from "./attainment";
import { berakhlak } from "./berakhlak";
import { explain } from "./explain";
import { predicate } from "./predicate";
import { target } from "./target";

/** Every custom function by its id. Ids and parameters of a released function never change. */
export const table = {
  ATTAINMENT: attainment,
  BERAKHLAK: berakhlak,
  EXPLAIN: explain,
  PREDICATE: predicate,
  TARGET: target,
} as const;

export type FunctionId = keyof typeof table;
