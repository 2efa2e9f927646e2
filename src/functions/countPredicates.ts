import { peopleOf } from "../rules/distribution";
import { predikats } from "../rules/predikat";
import { gridsOf } from "./arguments";
import { distributionIn } from "./distribution";

/**
 * How many people have each predikat, and their share of all who have one: five rows, Sangat Kurang first; blank cells stay out. Example: Baik, Baik, Kurang and a blank give Baik 2 and 0.667.
 * @customfunction COUNTPREDICATES COUNTPREDICATES
 * @param predikat The predikat of the people, in words: a range. Blank cells stay out.
 * @returns Predikat, number of people and share of each.
 */
export function countPredicates(predikat?: unknown[][]): unknown[][] {
  const [grid] = gridsOf({ id: "COUNTPREDICATES", arguments: [{ name: "predikat", value: predikat }] });
  const distribution = distributionIn(grid);
  if (!distribution) return [[""]];
  const people = peopleOf(distribution);
  return predikats.map((one) => [one, distribution[one], distribution[one] / people]);
}
