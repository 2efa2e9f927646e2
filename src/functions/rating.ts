import { attainmentCells } from "../locale/cells/attainment";
import { suggestedRatingCells as cells } from "../locale/cells/suggestedRating";
import {
  readScaled,
  suggestedRating,
  type Scaled,
  type ScaledRefusal,
  type SuggestionRefusal,
} from "../rules/suggestedRating";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

const unread = (refusal: ScaledRefusal, argument: string, text: string): CustomFunctions.Error =>
  refusal.error === "twoReadings"
    ? notAvailable(attainmentCells.twoReadings(argument, refusal.readings))
    : invalid(cells.number(argument, text));

const unsuggested = (refusal: SuggestionRefusal): CustomFunctions.Error =>
  invalid(
    refusal.error === "scales"
      ? cells.scales(refusal.fraction, refusal.ofHundred)
      : cells.order(refusal.batasSesuai, refusal.batasAtas),
  );

type Read = Scaled | "" | CustomFunctions.Error;

function scaledIn(argument: string, cell: Cell): Read {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable(argument, cell) ?? "";
  if (typeof cell === "boolean") return invalid(cells.number(argument, cell));
  const read = readScaled(cell);
  return "error" in read ? unread(read, argument, String(cell)) : read;
}

/** A limit is required: a blank one is not 0. */
const limitIn = (argument: string, cell: Cell): Exclude<Read, ""> =>
  scaledIn(argument, cell) || notAvailable(cells.noLimit(argument));

/**
 * A rating suggested from a ratio: below batasSesuai Di Bawah, above batasAtas Di Atas, else Sesuai Ekspektasi. Example: 0.98 with limits 0.9 and 1.1 gives Sesuai Ekspektasi. PermenPANRB 6/2022 has no such limits.
 * @customfunction RATING RATING
 * @param capaian The attainment, such as 0.98 or "98%". A cell or a range.
 * @param batasSesuai The least attainment that is Sesuai Ekspektasi, on the same scale; your agency's choice. A cell or a range.
 * @param batasAtas The greatest attainment that is Sesuai Ekspektasi: above it Di Atas Ekspektasi; your agency's choice. A cell or a range.
 * @returns Di Bawah Ekspektasi, Sesuai Ekspektasi or Di Atas Ekspektasi, as a suggestion.
 */
export function rating(
  capaian?: unknown[][],
  batasSesuai?: unknown[][],
  batasAtas?: unknown[][],
): unknown[][] {
  const capaianOf = remembered((cell) => scaledIn("capaian", cell));
  const sesuaiOf = remembered((cell) => limitIn("batasSesuai", cell));
  const atasOf = remembered((cell) => limitIn("batasAtas", cell));
  const call = {
    id: "RATING",
    arguments: [
      { name: "capaian", value: capaian },
      { name: "batasSesuai", value: batasSesuai },
      { name: "batasAtas", value: batasAtas },
    ],
  };
  return overCells(call, (capaianCell, sesuaiCell, atasCell): Result => {
    const done = capaianOf(capaianCell);
    if (done === "") return "";
    const lower = sesuaiOf(sesuaiCell);
    const upper = atasOf(atasCell);
    if (done instanceof CustomFunctions.Error) return done;
    if (lower instanceof CustomFunctions.Error) return lower;
    if (upper instanceof CustomFunctions.Error) return upper;
    const suggested = suggestedRating(done, lower, upper);
    return typeof suggested === "string" ? suggested : unsuggested(suggested);
  });
}
