import { arahKinds, arahWords } from "../../rules/arah";
import { aspek, jenisHasil, kelompok, perspektif } from "../../rules/lists";
import { numberReadings } from "../../rules/number";
import { shown } from "../../forms/content/slot";
import type { InputOf } from "../../app/registry";
import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { grouped } from "../../model/grouped";
import { isLocked } from "../../model/locked";
import { inForce } from "../../model/resultTree";
import { cascadings, roles } from "../../model/tables";
import { indicatorEntries } from "./plans";
import type { IndicatorEntry } from "./plans";
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

/** Who takes on a result, and as what. */
export type Owners = InputOf<"addResult">["owners"];

/** Owners with one more: who was alone leads, and who comes later belongs to the team. */
export const withOwner = (owners: Owners, skp: string): Owners => {
  const [first] = owners;
  if (!first) return [{ skp, peran: "mandiri" }];
  const alone = owners.length === 1 && first.peran === "mandiri";
  return [...(alone ? [{ ...first, peran: "ketua" as const }] : owners), { skp, peran: "anggota" }];
};

/** Owners without one of them: who is left alone works alone. */
export const withoutOwner = (owners: Owners, skp: string): Owners => {
  const left = owners.filter((one) => one.skp !== skp);
  return left.length === 1 ? left.map((one) => ({ ...one, peran: "mandiri" as const })) : left;
};

/** An SKP as a form offers it. */
export interface OwnerOption {
  readonly skp: string;
  readonly name: string;
  readonly jabatan: string;
  /** Jabatan and unit. */
  readonly post: string;
  readonly agreed: boolean;
}

/** Every SKP with its person, in the order of the table. */
export const ownerOptions = (book: Book): readonly OwnerOption[] => {
  const people = byId(book, "pegawai");
  return book.tables.skp.rows.map((skp) => {
    const person = people.get(skp.idPegawai);
    const jabatan = skp.jabatan || (person?.jabatan ?? "");
    return {
      skp: skp.id,
      name: person?.nama || skp.jabatan,
      jabatan,
      post: [jabatan, skp.unit].filter((text) => text !== "").join(" · "),
      agreed: isLocked(skp),
    };
  });
};

/** SKP that are likely to be chosen, and whose pejabat penilai makes them so. */
export interface Near {
  readonly ids: readonly string[];
  readonly boss: string;
}

const ratedBy = (book: Book, idPegawai: string, without: string): Near => ({
  ids:
    idPegawai === ""
      ? []
      : book.tables.skp.rows
          .filter((row) => row.idPenilai === idPegawai && row.id !== without)
          .map(({ id }) => id),
  boss: byId(book, "pegawai").get(idPegawai)?.nama ?? "",
});

/** The SKP of those whom the owner of a result rates. */
export const subordinates = (book: Book, result: string): Near => {
  const skp = byId(book, "skp").get(byId(book, "kinerja").get(result)?.idSkp ?? "");
  return ratedBy(book, skp?.idPegawai ?? "", skp?.id ?? "");
};

/** The SKP of those whom the same pejabat penilai rates. */
export const colleagues = (book: Book, skp: string): Near =>
  ratedBy(book, byId(book, "skp").get(skp)?.idPenilai ?? "", skp);

/** The results in force of the pejabat penilai of an SKP. */
export const assessorResults = (book: Book, skp: string): readonly string[] => {
  const penilai = byId(book, "skp").get(skp)?.idPenilai ?? "";
  const own = new Set(book.tables.skp.rows.filter((row) => row.idPegawai === penilai).map(({ id }) => id));
  return penilai === ""
    ? []
    : book.tables.kinerja.rows.filter((row) => inForce(row) && own.has(row.idSkp)).map(({ id }) => id);
};

/** What a result hangs on, as a form holds it: an indicator, a result as a whole, or nothing. */
export type AboveDraft = InputOf<"moveResult">["to"];

/** The id of what a result hangs on; "" for nothing. */
export const aboveKey = (above: AboveDraft): string =>
  "top" in above ? "" : "indicator" in above ? above.indicator : above.result;

/** A result on which others may hang, as a whole or on its indicators. */
export interface AboveGroup {
  readonly result: string;
  readonly text: string;
  readonly owner: string;
  readonly indicators: readonly IndicatorEntry[];
}

/** Every result in force with its indicators in force. */
export const aboveGroups = (book: Book): readonly AboveGroup[] => {
  const owners = new Map(ownerOptions(book).map(({ skp, name }) => [skp, name]));
  const measures = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  return book.tables.kinerja.rows
    .filter((row) => row.id !== "" && inForce(row))
    .map(({ id, rencana, idSkp }) => ({
      result: id,
      text: rencana,
      owner: owners.get(idSkp) ?? "",
      indicators: indicatorEntries(measures.get(id) ?? []),
    }));
};

/** What a new result below another one hangs on: its indicator where it has only one, itself where it has none. */
export const firstAbove = (book: Book, result: string): AboveDraft | undefined => {
  const [one, other] = book.tables.indikator.rows.filter((row) => row.idKinerja === result && inForce(row));
  if (!one) return { result };
  return other ? undefined : { indicator: one.id };
};

/** The cells of an indicator as its form holds them. */
export interface IndicatorDraft {
  readonly aspek: string;
  readonly indikator: string;
  readonly target: string;
  readonly satuan: string;
  readonly arah: string;
}

/** A form of a new indicator. */
export const emptyIndicator: IndicatorDraft = { aspek: "", indikator: "", target: "", satuan: "", arah: "" };

/** Whether nothing was filled in. */
export const isEmptyIndicator = (draft: IndicatorDraft): boolean =>
  Object.values(draft).every((cell: string) => cell.trim() === "");

/** An indicator's form as the action takes it. */
export const newIndicator = ({
  target,
  ...rest
}: IndicatorDraft): InputOf<"addResult">["indicators"][number] =>
  // The words come from the closed lists of the form.
  ({ ...rest, target: typedCell(target) }) as InputOf<"addResult">["indicators"][number];

/** The first of some options that a query finds, and how many more it finds. */
export const foundAmong = <Option>(
  options: readonly Option[],
  query: string,
  textsOf: (option: Option) => readonly string[],
  most = 6,
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
export const shownCell = (cell: string | number | null): string => (cell === null ? "" : shown(cell));

/** "34 × 2" of parts that are alike, in their order. */
export const countedParts = (
  parts: readonly (string | number)[],
): readonly { readonly part: string | number; readonly count: number }[] => {
  const counts = new Map<string | number, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].map(([part, count]) => ({ part, count }));
};

/** A target with its unit, its number as people write it. */
export const amountOf = (
  { target, satuan }: { readonly target: string | number; readonly satuan: string },
  numberText: (number: number) => string,
): string => [typeof target === "number" ? numberText(target) : target, satuan].join(" ").trim();

const mostNames = 5;

/** The first few of names, and that there are more. */
export const firstNames = (names: readonly string[]): string =>
  [...names.slice(0, mostNames), ...(names.length > mostNames ? ["…"] : [])].join(", ");
