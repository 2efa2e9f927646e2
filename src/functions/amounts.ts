import { attainmentCells as cells } from "../locale/cells/attainment";
import { readCountable, type CountableRefusal, type Measure } from "../rules/capaian";
import type { Amount } from "../rules/target";
import type { UnitMismatch } from "../rules/units";
import { isBlank, unusable, type Cell } from "./arguments";
import { invalid, notAvailable } from "./errors";

function unreadable(refusal: CountableRefusal): CustomFunctions.Error {
  const { measure, text } = refusal;
  switch (refusal.error) {
    case "twoReadings":
      return notAvailable(cells.twoReadings(measure, refusal.readings));
    case "uncounted":
      return notAvailable(cells.uncounted(measure, text));
    case "oneValue":
      return invalid(cells.oneValue(measure, text));
    case "unreadable":
      return notAvailable(cells.amount(measure, text));
  }
}

/** The error of two amounts that may not be compared. */
export const mismatched = (refusal: UnitMismatch): CustomFunctions.Error =>
  refusal.error === "units"
    ? invalid(cells.units(refusal.target, refusal.other))
    : notAvailable(cells.percentOrNumber(refusal.value));

/** What a cell holds, "" where it is blank. */
export type Read<Value> = Value | "" | CustomFunctions.Error;

/** Reads a target, which may be a range of values, or a realisation, which may not. */
export const amountIn =
  (measure: Measure) =>
  (cell: Cell): Read<Amount> => {
    if (isBlank(cell)) return "";
    if (typeof cell === "object") return unusable(measure, cell) ?? "";
    if (typeof cell === "boolean") return invalid(cells.amount(measure, cell));
    const read = readCountable(measure, cell);
    return "error" in read ? unreadable(read) : read;
  };

/** Reads an amount of one value, a target too. */
export const oneAmountIn = (measure: Measure): ((cell: Cell) => Read<Amount>) => {
  const read = amountIn(measure);
  return (cell) => {
    const amount = read(cell);
    const isRange = typeof amount === "object" && "satuan" in amount && amount.minimum !== amount.maksimum;
    return isRange ? invalid(cells.oneValue(measure, String(cell))) : amount;
  };
};
