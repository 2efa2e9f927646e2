import { attainmentCells } from "../locale/cells/attainment";
import { targetCells as cells } from "../locale/cells/target";
import { bareAmount, readTarget, type Target, type TargetRefusal } from "../rules/target";
import { targetPart, targetParts, type NoPart } from "../rules/targetPart";
import { wordIn } from "../rules/words";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

/**
 * A part of a target. The values are those of the rule's `targetParts`.
 * @customenum {string}
 */
enum TargetPart {
  /** The one number. A percentage is a fraction: 85% gives 0.85. A range has none. */
  nilai = "nilai",
  /** The least that is wanted; blank where there is none. */
  minimum = "minimum",
  /** The most that is wanted; blank where there is none. */
  maksimum = "maksimum",
  /** The unit behind the number: Dokumen, hari, %, Rp. */
  satuan = "satuan",
  /** bilangan, persen, uang or rasio; tanggal, berkala or kata where nothing is counted. */
  jenis = "jenis",
}

const unread = (refusal: TargetRefusal, text: string): CustomFunctions.Error =>
  notAvailable(
    refusal.error === "twoReadings"
      ? attainmentCells.twoReadings("teks", refusal.readings)
      : attainmentCells.amount("teks", text),
  );

const withoutPart = (refusal: NoPart, text: string | number): CustomFunctions.Error =>
  notAvailable(
    refusal.error === "range"
      ? cells.range(text, refusal.minimum, refusal.maksimum)
      : attainmentCells.uncounted("teks", String(text)),
  );

type Read = { text: string | number; target: Target } | "" | CustomFunctions.Error;

function targetIn(cell: Cell): Read {
  if (isBlank(cell)) return "";
  if (typeof cell === "object") return unusable("teks", cell) ?? "";
  if (typeof cell === "boolean") return invalid(attainmentCells.amount("teks", cell));
  const target = typeof cell === "number" ? bareAmount(cell) : readTarget(cell);
  return "error" in target ? unread(target, String(cell)) : { text: cell, target };
}

function partIn(cell: Cell): (typeof targetParts)[number] | CustomFunctions.Error {
  if (isBlank(cell)) return "nilai";
  if (typeof cell === "object") return unusable("bagian", cell) ?? "nilai";
  const part = typeof cell === "string" ? wordIn(targetParts, cell) : undefined;
  return part ?? invalid(cells.part(cell, targetParts));
}

/**
 * What a written target says: its value, bounds, unit or kind. Two readings (1.250) and none are #N/A with the reason, never a guess. Example: "8 s.d. 10 hari" and "maksimum" give 10. PermenPANRB 6/2022 has no such grammar.
 * @customfunction TARGET TARGET
 * @param teks The target as written: "12 Dokumen", "59,5%", "8 s.d. 10 hari", "minimal 80%". A cell or a range.
 * @param bagian The part wanted: nilai, minimum, maksimum, satuan or jenis. Blank means nilai.
 * @returns The part of the target.
 */
export function target(teks?: unknown[][], bagian?: TargetPart): unknown[][] {
  const targetOf = remembered(targetIn);
  const partOf = remembered(partIn);
  const call = {
    id: "TARGET",
    arguments: [
      { name: "teks", value: teks },
      { name: "bagian", value: bagian, optional: true as const },
    ],
  };
  return overCells(call, (textCell, partCell): Result => {
    const read = targetOf(textCell);
    if (read === "") return "";
    const part = partOf(partCell);
    if (read instanceof CustomFunctions.Error) return read;
    if (part instanceof CustomFunctions.Error) return part;
    const found = targetPart(read.target, part);
    return typeof found === "object" ? withoutPart(found, read.text) : found;
  });
}
