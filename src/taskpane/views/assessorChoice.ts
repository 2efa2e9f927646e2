import { isUnder } from "../../model/audit/assessorProposals";
import { assessorsOf } from "../../model/audit/ground";
import type { Book } from "../../model/book";
import type { Row } from "../../model/tables";
import { matches } from "./search";

/**
 * Who can be the penilai of all these SKP, those of the same unit first: not the owners, and nobody who works under one of
 * them, for that would be a circle.
 */
export const assessorChoices = (book: Book, plans: readonly Row<"skp">[]): readonly Row<"pegawai">[] => {
  const known = assessorsOf(book);
  const owners = new Set(plans.map(({ idPegawai }) => idPegawai));
  const units = new Set(plans.map(({ unit }) => unit.toLowerCase()).filter((unit) => unit !== ""));
  const under = (person: string): boolean => [...owners].some((owner) => isUnder(known, person, owner));
  const able = book.tables.pegawai.rows.filter(({ id }) => id !== "" && !under(id));
  const isNear = ({ id, unit }: Row<"pegawai">) => units.has(unit.toLowerCase()) && known.leaders.has(id);
  return [...able.filter(isNear), ...able.filter((person) => !isNear(person))];
};

/** How many are offered at once. */
const mostOffered = 8;

/** The choices that a query leaves, a few of them, and how many more there are. */
export const choicesFor = (
  choices: readonly Row<"pegawai">[],
  query: string,
): { readonly offered: readonly Row<"pegawai">[]; readonly more: number } => {
  const found = choices.filter(({ nama, nip, jabatan, unit }) => matches(query, [nama, nip, jabatan, unit]));
  return { offered: found.slice(0, mostOffered), more: Math.max(0, found.length - mostOffered) };
};
