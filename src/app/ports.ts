import type { Gateway } from "../excel/gateway";

/** What the app takes from outside, so that tests can hold it still. */
export interface Ports {
  readonly gateway: Gateway;
  /** Four random 32-bit numbers, for the ids of one action. */
  readonly seed: () => readonly number[];
  /** Today as Excel's serial number. */
  readonly today: () => number;
  /** How much of a plan goes into one request, where it is not what Excel on the web takes. */
  readonly charactersPerRequest?: number;
}
