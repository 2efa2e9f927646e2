import { ratingCells } from "../locale/cells/ratings";
import { readRating, type Rating } from "../rules/rating";
import { isBlank, overCells, remembered, unusable, type Call, type Cell, type Result } from "./arguments";
import { invalid } from "./errors";

function ratingIn(argument: string, cell: Cell): Rating | "" | CustomFunctions.Error {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable(argument, cell) ?? "";
  const rating = typeof cell === "string" ? readRating(cell) : undefined;
  return rating ?? invalid(ratingCells.rating(argument, cell));
}

/** The arguments of every function of the two ratings, in their order. */
export const ratingArguments = (hasilKerja: unknown, perilaku: unknown): Call["arguments"] => [
  { name: "hasilKerja", value: hasilKerja },
  { name: "perilaku", value: perilaku },
];

/**
 * Calls `compute` for every pair of ratings. A pair of which one is blank is blank; words that are no rating and all
 * numbers are #VALUE!: a reference to a blank cell holds 0, and an unjudged person must not get a predikat.
 */
export function overRatings(
  call: Call,
  compute: (hasilKerja: Rating, perilaku: Rating) => Result,
): Result[][] {
  const [hasilOf, perilakuOf] = call.arguments.map(({ name }) => remembered((cell) => ratingIn(name, cell)));
  return overCells(call, (hasilCell, perilakuCell) => {
    const hasil = hasilOf?.(hasilCell) ?? "";
    const perilaku = perilakuOf?.(perilakuCell) ?? "";
    if (hasil === "" || perilaku === "") return "";
    if (typeof hasil === "object") return hasil;
    if (typeof perilaku === "object") return perilaku;
    return compute(hasil, perilaku);
  });
}
