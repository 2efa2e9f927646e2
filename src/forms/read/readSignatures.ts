import type { SigningDays } from "../content";
import type { SignaturesBlock, Who } from "../form";
import { placeAndDate } from "./dates";
import type { GridCell } from "./grid";
import { isLabel, overlaps, plain, valueOf } from "./labels";
import { nipOf, nobody } from "./readIdentity";
import type { Identity } from "./reading";
import { blockOf } from "./scene";
import type { Scene } from "./scene";

/** The first row of the signatures: place and date, or who signs; below the last row where there are none. */
export function signatureRow({ grid, form }: Scene, from: number): number {
  const signers = blockOf(form, "signatures")?.signers ?? [];
  const below = grid.cells.filter((cell) => cell.row >= from);
  const label = below.find((cell) => signers.some((signer) => isLabel(signer, cell.text)));
  const dateLine = below.find(
    (cell) =>
      (label ? cell.row >= label.row - 3 && cell.row <= label.row : grid.byRow.get(cell.row)?.length === 1) &&
      dayOfSigning(form, cell),
  );
  return dateLine?.row ?? label?.row ?? grid.lastRow + 1;
}

/** Place and day of a line above a signature, complete or still to be filled in ("Contoh, … 2026"). */
function dayOfSigning(
  form: Scene["form"],
  { text }: GridCell,
): { readonly place: string; readonly date: number | null } | undefined {
  if (plain(text) === plain(blockOf(form, "signatures")?.blankDate ?? "")) return { place: "", date: null };
  const said = placeAndDate(text);
  const [, open] = /^([^,\r\n]{1,60}),\s*[.…_][.…_\s]*(?:\d{4})?\s*$/.exec(text) ?? [];
  return said ?? (open === undefined ? undefined : { place: open, date: null });
}

/**
 * Reads place and date, and compares who signed with the two persons of the identity table. A form without that table
 * names them here only.
 */
export function readSignatures(
  { grid, form, ledger }: Scene,
  from: number,
  persons: Record<Who, Identity>,
): { place: string; dates: SigningDays; signers: Record<Who, Identity> } {
  const signers: Record<Who, Identity> = { employee: nobody, assessor: nobody, superior: nobody };
  const isNamedHere = !blockOf(form, "identity");
  const block = blockOf(form, "signatures");
  const cells = grid.cells.filter((cell) => cell.row >= from && ledger.isFree(cell));
  let place = "";
  const dates: Record<Who, number | null> = { employee: null, assessor: null, superior: null };
  const labels = (block?.signers ?? []).flatMap((signer) => {
    const cell = cells.find((candidate) => isLabel(signer, candidate.text));
    return cell ? [{ ...signer, cell }] : [];
  });
  for (const { cell } of labels) ledger.take(cell, "label");

  const top = Math.max(...labels.map(({ cell }) => cell.row), from);
  for (const cell of cells.filter((candidate) => candidate.row <= top && ledger.isFree(candidate))) {
    const said = dayOfSigning(form, cell);
    const who = said && signerBelow(cell, labels, block?.signers ?? []);
    if (said && who) {
      place ||= valueOf(said.place);
      dates[who] ??= said.date;
      ledger.take(cell, "placeAndDate");
    } else if (/,.*\d{4}\s*$/s.test(cell.text)) ledger.doubt(cell, "unknownDate");
  }

  for (const { who, cell: label } of labels)
    for (const cell of cells.filter((other) => other.row > label.row && overlaps(other, label))) {
      if (!ledger.isFree(cell) || labels.some((other) => other.cell === cell)) continue;
      const closest = labels.every((other) => !overlaps(cell, other.cell) || other.cell.row <= label.row);
      if (!closest) continue;
      if (isNamedHere) {
        const said = signerIn(cell.text);
        signers[who] = { ...signers[who], ...said };
        ledger.take(cell, "signature");
        continue;
      }
      const text = plain(cell.text.replace(/^\s*(NIP|NRP)\b[.\s]*:?/i, ""));
      const known = Object.values(persons[who]).some(
        (value) => value !== "" && squeezed(value) === squeezed(text),
      );
      if (known || valueOf(cell.text.replace(/[()]/g, "")) === "") ledger.take(cell, "signature");
      else ledger.doubt(cell, "signatureDiffers");
    }
  return { place, dates, signers };
}

/** Whose signature stands below a place and day: in its columns, or else the only one that is dated on this form. */
function signerBelow(
  day: GridCell,
  labels: readonly { readonly who: Who; readonly cell: GridCell }[],
  signers: SignaturesBlock["signers"],
): Who | undefined {
  const below = labels.find(({ cell }) => overlaps(cell, day));
  const dated = signers.filter((signer) => signer.dated);
  return below?.who ?? (dated.length === 1 ? dated[0]?.who : undefined);
}

/** The name or the number that a line below a signature says. */
const signerIn = (text: string): Partial<Identity> => {
  const [, number] = /^\s*(?:NIP|NRP)\b[.\s]*:?\s*(.*)$/is.exec(text) ?? [];
  if (number !== undefined) return { nip: nipOf(number) };
  const nama = valueOf(text.replace(/^\s*\(([^\d()]*)\)\s*$/, "$1"));
  return nama === "" ? {} : { nama };
};

/** Names and numbers compared without punctuation and spaces. */
const squeezed = (text: string): string => plain(text).replace(/ /g, "");
