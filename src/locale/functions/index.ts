import { attainment } from "./attainment";
import { berakhlak } from "./berakhlak";
import { explain } from "./explain";
import { predicate } from "./predicate";
import { target } from "./target";
import type { FunctionWords } from "./words";

/** What is said of every custom function, by its id; the English descriptions stand in the functions' own comments. */
export const functionWords = {
  ATTAINMENT: attainment,
  BERAKHLAK: berakhlak,
  EXPLAIN: explain,
  PREDICATE: predicate,
  TARGET: target,
} as const satisfies Readonly<Record<string, FunctionWords>>;
