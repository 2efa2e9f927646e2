import { numberReadings } from "./number";
import { readTarget } from "./target";

/**
 * A number with its unit as people write it here. Thousands are parted where that can be read in one way only: 4.800
 * orang are whole people, but 4.800 jam may be less than five hours, and stays 4800 jam.
 * @param unit not blank
 * @example amountText(4800, "orang") //=> "4.800 orang"
 */
export const amountText = (value: number, unit: string): string => {
  const [whole = "", ...decimals] = String(value).split(".");
  const parted = /^-?\d{4,}$/.test(whole) && isCounted(unit) ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return `${[parted, ...decimals].join(",")} ${unit}`;
};

/** Whether a thing is counted in whole, so that a dot before it parts thousands. */
const isCounted = (unit: string): boolean => "jenis" in readTarget(`1.250 ${unit}`);

/**
 * The number that a text says in the unit it is measured in, with that unit or without: the reverse of `amountText`;
 * undefined where it says anything else, or two things.
 * @example readAmountText("4.800", "orang") //=> 4800
 */
export const readAmountText = (text: string, unit: string): number | undefined => {
  const said = text.trim();
  const behind = said.toLowerCase().endsWith(` ${unit.toLowerCase()}`) && unit !== "";
  const bare = behind ? said.slice(0, -unit.length).trim() : said;
  if (/^-?\d{1,15}(,\d+)?$/.test(bare)) return Number(bare.replace(",", "."));
  if (!/^-?\d+(\.\d{3})+(,\d+)?$/.test(bare)) return undefined;
  const [reading, other] = numberReadings(bare, unit !== "" && isCounted(unit));
  return reading === undefined || other !== undefined ? undefined : Number(reading);
};
