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
import type { FunctionWords } from "./words";

/** What is said of every custom function, by its id; the English descriptions stand in the functions' own comments. */
export const functionWords = {
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
} as const satisfies Readonly<Record<string, FunctionWords>>;
