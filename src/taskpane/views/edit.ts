import { arahKinds, arahWords } from "../../rules/arah";
import { aspek, jenisHasil, kelompok, perspektif } from "../../rules/lists";
import { numberReadings } from "../../rules/number";
import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { isLocked } from "../../model/locked";
import { inForce } from "../../model/resultTree";
import { cascadings, roles } from "../../model/tables";
import type { Row } from "../../model/tables";
import { matches } from "./search";

/** The closed lists of the forms. */
export const lists = {
  kelompok,
  jenisHasil,
  cascading: cascadings,
  peran: roles,
  perspektif,
  aspek,
  arah: arahKinds.map((kind) => arahWords[kind]),
} as const;

/** An SKP as a form offers it. */
export interface OwnerOption {
  readonly skp: string;
  readonly name: string;
  readonly post: string;
  readonly agreed: boolean;
}

/** Every SKP with its person, in the order of the table. */
export const ownerOptions = (book: Book): readonly OwnerOption[] => {
  const people = byId(book, "pegawai");
  return book.tables.skp.rows.map((skp) => {
    const person = people.get(skp.idPegawai);
    return {
      skp: skp.id,
      name: person?.nama || skp.jabatan,
      post: [skp.jabatan || (person?.jabatan ?? ""), skp.unit].filter((text) => text !== "").join(" · "),
      agreed: isLocked(skp),
    };
  });
};

/** What a result may hang on, as a form offers it. */
export interface AboveOption {
  readonly key: string;
  readonly above: { readonly indicator: string } | { readonly result: string };
  /** The id of the result, also where its indicator is meant. */
  readonly result: string;
  /** The result, and its indicator where that is meant. */
  readonly text: string;
  readonly indicator: string;
  readonly owner: string;
}

/** Every result in force as a whole, and then each of its indicators in force. */
export const aboveOptions = (book: Book): readonly AboveOption[] => {
  const owners = new Map(ownerOptions(book).map(({ skp, name }) => [skp, name]));
  const measures = new Map<string, Row<"indikator">[]>();
  for (const row of book.tables.indikator.rows)
    if (inForce(row)) measures.set(row.idKinerja, [...(measures.get(row.idKinerja) ?? []), row]);
  return book.tables.kinerja.rows.filter(inForce).flatMap(({ id, rencana, idSkp }) => {
    const common = { result: id, text: rencana, owner: owners.get(idSkp) ?? "" };
    return [
      { ...common, key: id, above: { result: id }, indicator: "" },
      ...(measures.get(id) ?? []).map((row) => ({
        ...common,
        key: row.id,
        above: { indicator: row.id },
        indicator: row.indikator,
      })),
    ];
  });
};

/** The first of some options that a query finds, and how many more it finds. */
export const foundAmong = <Option>(
  options: readonly Option[],
  query: string,
  textsOf: (option: Option) => readonly string[],
  most = 8,
): { readonly found: readonly Option[]; readonly more: number } => {
  const found = query.trim() === "" ? [] : options.filter((option) => matches(query, textsOf(option)));
  return { found: found.slice(0, most), more: Math.max(0, found.length - most) };
};

/** What a person typed as the cell that it is: a number where it reads as one only, else the text. */
export const typedCell = (typed: string): string | number => {
  const text = typed.trim();
  const [reading, other] = numberReadings(text);
  return reading !== undefined && other === undefined ? Number(reading) : text;
};

/** A cell as a field shows it, so that what stays as it is reads as it was. */
export const shownCell = (cell: string | number | null): string =>
  typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? "");

/** "34 × 2" of parts that are alike, in their order. */
export const countedParts = (
  parts: readonly (string | number)[],
): readonly { readonly part: string | number; readonly count: number }[] => {
  const counts = new Map<string | number, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].map(([part, count]) => ({ part, count }));
};
