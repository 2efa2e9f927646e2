import type { Who } from "../form";
import { placeAndDate } from "./dates";
import type { GridCell } from "./grid";
import { isLabel, overlaps, plain, valueOf } from "./labels";
import type { Identity } from "./reading";
import { blockOf } from "./scene";
import type { Scene } from "./scene";

/** The first row of the signatures: place and date, or who signs; below the last row where there are none. */
export function signatureRow({ grid, form }: Scene, from: number): number {
  const signers = blockOf(form, "signatures")?.signers ?? [];
  const first = grid.cells.find(
    (cell) =>
      cell.row >= from && (signers.some((signer) => isLabel(signer, cell.text)) || isDateLine(form, cell)),
  );
  return first?.row ?? grid.lastRow + 1;
}

const isDateLine = (form: Scene["form"], { text }: GridCell): boolean =>
  placeAndDate(text) !== undefined || plain(text) === plain(blockOf(form, "signatures")?.blankDate ?? "");

/** Reads place and date, and compares who signed with the two persons of the identity table. */
export function readSignatures(
  { grid, form, ledger }: Scene,
  from: number,
  persons: Record<Who, Identity>,
): { place: string; date: number | null } {
  const block = blockOf(form, "signatures");
  const cells = grid.cells.filter((cell) => cell.row >= from && ledger.isFree(cell));
  let [place, date]: [string, number | null] = ["", null];
  const labels = (block?.signers ?? []).flatMap((signer) => {
    const cell = cells.find((candidate) => isLabel(signer, candidate.text));
    return cell ? [{ ...signer, cell }] : [];
  });
  for (const { cell } of labels) ledger.take(cell, "label");

  const top = Math.max(...labels.map(({ cell }) => cell.row), from);
  for (const cell of cells.filter((candidate) => candidate.row <= top && ledger.isFree(candidate))) {
    const said = placeAndDate(cell.text);
    const [, before, rest] = /^([^,]{1,60}),(.*)$/s.exec(cell.text) ?? [];
    if (said || isDateLine(form, cell)) {
      place = valueOf(said?.place ?? place);
      date = said?.date ?? date;
      ledger.take(cell, "placeAndDate");
    } else if (before !== undefined && rest !== undefined && valueOf(rest) === "") {
      place = valueOf(before);
      ledger.take(cell, "placeAndDate");
    } else if (before !== undefined && /\d{4}\s*$/.test(cell.text)) ledger.doubt(cell, "unknownDate");
  }

  for (const { who, cell: label } of labels)
    for (const cell of cells.filter((other) => other.row > label.row && overlaps(other, label))) {
      if (!ledger.isFree(cell) || labels.some((other) => other.cell === cell)) continue;
      const closest = labels.every((other) => !overlaps(cell, other.cell) || other.cell.row <= label.row);
      if (!closest) continue;
      const text = plain(cell.text.replace(/^\s*(NIP|NRP)\b[.\s]*:?/i, ""));
      const known = Object.values(persons[who]).some(
        (value) => value !== "" && squeezed(value) === squeezed(text),
      );
      if (known || valueOf(cell.text.replace(/[()]/g, "")) === "") ledger.take(cell, "signature");
      else ledger.doubt(cell, "signatureDiffers");
    }
  return { place, date };
}

/** Names and numbers compared without punctuation and spaces. */
const squeezed = (text: string): string => plain(text).replace(/ /g, "");
