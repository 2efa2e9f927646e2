import { common } from "../locale/cells/common";
import { nipCells as cells } from "../locale/cells/nip";
import { toSerial } from "../rules/civilDate";
import { nipParts, nipWarnings, readNip } from "../rules/nip";
import { wordIn } from "../rules/words";
import { isBlank, overCells, remembered, unusable, type Cell, type Result } from "./arguments";
import { invalid, notAvailable } from "./errors";

/**
 * A part of a NIP.
 * @customenum {string}
 */
enum NipPart {
  /** Sah, or what is unusual, in words. */
  sah = "sah",
  /** PNS (CPNS too) or PPPK. */
  jenis = "jenis",
  /** Date of birth as an Excel date. */
  lahir = "lahir",
  /** First day of the month of TMT CPNS as an Excel date; an NI PPPK has none. */
  tmt = "tmt",
  /** Laki-laki or Perempuan. */
  jenisKelamin = "jenisKelamin",
  /** Serial number. */
  urut = "urut",
}
const parts = Object.values(NipPart);

function partIn(cell: Cell): NipPart | CustomFunctions.Error {
  if (isBlank(cell)) return NipPart.sah;
  if (typeof cell === "object") return unusable("bagian", cell) ?? NipPart.sah;
  const part = typeof cell === "string" ? wordIn(parts, cell) : undefined;
  return part ?? invalid(common.choice("bagian", cell, parts));
}

/** A part of 18 digits, or undefined where they do not say it. */
function partOf(nip: string, part: Exclude<NipPart, NipPart.sah>): Result | undefined {
  const { jenis, lahir, tahun, tmt, jenisKelamin, urut } = nipParts(nip);
  switch (part) {
    case NipPart.jenis:
      return jenis ?? undefined;
    case NipPart.lahir:
      return lahir ? toSerial(lahir) : undefined;
    case NipPart.tmt:
      if (jenis === "PPPK") return notAvailable(cells.yearOnly(tahun));
      return tmt ? toSerial(tmt) : undefined;
    case NipPart.jenisKelamin:
      return jenisKelamin ?? undefined;
    case NipPart.urut:
      return urut;
  }
}

function read(value: string | number, part: NipPart): Result {
  const { nip, fault } = readNip(value);
  if (fault === "lostDigits") return invalid(cells.lostDigits(value));
  if (part === NipPart.sah) {
    if (fault === "notANip") return cells.notANip(value);
    if (fault === "nipLength") return cells.length(nip.length);
    if (nip === "") return "";
    const warnings = nipWarnings(nip);
    return warnings.length > 0 ? cells.unusual(warnings) : cells.sah;
  }
  if (fault === "notANip") return invalid(cells.wrongKind(value));
  if (fault === "nipLength") return notAvailable(cells.lengthOf(nip.length, part));
  if (nip === "") return "";
  return partOf(nip, part) ?? notAvailable(cells.unreadable(nip, part));
}

/**
 * What a NIP or NI PPPK of 18 digits says: whether it is in order, kind, birth, TMT, sex or serial. Spaces, "NIP." and an apostrophe fall away. Example: "19850101 201001 1 001" and "jenisKelamin" give Laki-laki.
 * @customfunction NIP NIP
 * @param nip NIP or NI PPPK as text; a number of more than 15 digits has lost digits and is refused. A cell or a range.
 * @param bagian The part wanted: sah, jenis, lahir, tmt, jenisKelamin or urut. Blank means sah.
 * @returns The part of the NIP; dates as Excel dates, to be given a date format.
 */
export function nip(nip?: unknown[][], bagian?: NipPart): unknown[][] {
  const chosen = remembered(partIn);
  const call = {
    id: "NIP",
    arguments: [
      { name: "nip", value: nip },
      { name: "bagian", value: bagian, optional: true as const },
    ],
  };
  return overCells(call, (cell, partCell): Result => {
    if (isBlank(cell)) return "";
    const part = chosen(partCell);
    if (typeof cell === "object") return unusable("nip", cell) ?? "";
    if (part instanceof CustomFunctions.Error) return part;
    return typeof cell === "boolean" ? invalid(cells.wrongKind(cell)) : read(cell, part);
  });
}
