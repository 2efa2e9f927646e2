import { attainment } from "./attainment";
import { berakhlak } from "./berakhlak";
import { berakhlakRating } from "./berakhlakRating";
import { cascade } from "./cascade";
import { checkDistribution } from "./checkDistribution";
import { countPredicates } from "./countPredicates";
import { credit } from "./credit";
import { curve } from "./curve";
import { explain } from "./explain";
import { level } from "./level";
import { limits } from "./limits";
import { nip } from "./nip";
import { polarization } from "./polarization";
import { pp46 } from "./pp46";
import { predicate } from "./predicate";
import { quadrant } from "./quadrant";
import { rating } from "./rating";
import { rollup } from "./rollup";
import { target } from "./target";
import { version } from "./version";

/** Every custom function by its id. Ids and parameters of a released function never change. */
export const table = {
  ATTAINMENT: attainment,
  BERAKHLAK: berakhlak,
  BERAKHLAKRATING: berakhlakRating,
  CASCADE: cascade,
  CHECKDISTRIBUTION: checkDistribution,
  COUNTPREDICATES: countPredicates,
  CREDIT: credit,
  CURVE: curve,
  EXPLAIN: explain,
  LEVEL: level,
  LIMITS: limits,
  NIP: nip,
  POLARIZATION: polarization,
  PP46: pp46,
  PREDICATE: predicate,
  QUADRANT: quadrant,
  RATING: rating,
  ROLLUP: rollup,
  TARGET: target,
  VERSION: version,
} as const;

export type FunctionId = keyof typeof table;
