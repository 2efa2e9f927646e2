import { attainment } from "./attainment";
import { berakhlak } from "./berakhlak";
import { cascade } from "./cascade";
import { explain } from "./explain";
import { level } from "./level";
import { nip } from "./nip";
import { predicate } from "./predicate";
import { rating } from "./rating";
import { rollup } from "./rollup";
import { target } from "./target";

/** Every custom function by its id. Ids and parameters of a released function never change. */
export const table = {
  ATTAINMENT: attainment,
  BERAKHLAK: berakhlak,
  CASCADE: cascade,
  EXPLAIN: explain,
  LEVEL: level,
  NIP: nip,
  PREDICATE: predicate,
  RATING: rating,
  ROLLUP: rollup,
  TARGET: target,
} as const;

export type FunctionId = keyof typeof table;
