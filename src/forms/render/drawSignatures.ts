import { fromSerial, inWords } from "../../model/civilDate";
import type { Content } from "../content";
import type { SignaturesBlock } from "../form";
import { gap, lineOf } from "./line";
import type { Line, Piece } from "./line";
import type { Page } from "./paper";

/** Room for a signature by hand, in points. */
const signatureRoom = 51;

/** Place and date, who signs, room for it unless it is signed electronically, name and number: never apart. */
export function drawSignatures(
  page: Page,
  { signers, blankDate }: SignaturesBlock,
  content: Content,
): Line[] {
  const row = (textOf: (signer: SignaturesBlock["signers"][number]) => string): Line =>
    lineOf(
      page,
      signers.map((signer): Piece => ({ span: signer.span, cell: textOf(signer) || null, look: "centred" })),
      "always",
    );
  const lines = [
    gap("always"),
    row(({ dated, who }) => (dated ? placeAndDate(content.place, content.dates[who], blankDate) : "")),
    row(({ label }) => label),
    ...(content.signed === "TTE" ? [] : [gap("always", signatureRoom)]),
    row(({ who }) => content.persons[who].nama.text),
    row(({ who }) => {
      const { nip, standing } = content.persons[who];
      return nip.text === "" ? "" : `${standing === "military" ? "NRP" : "NIP"}. ${nip.text}`;
    }),
  ];
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, bond: "free" } : line));
}

function placeAndDate(place: string, date: number | null, blank: string): string {
  if (place === "" && date === null) return blank;
  return `${place || "…"}, ${date === null ? "…" : inWords(fromSerial(date))}`;
}
