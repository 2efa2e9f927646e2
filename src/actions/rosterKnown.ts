import type { Book } from "../model/book";
import { grouped } from "../model/grouped";
import { mayBeOne, personKeys } from "./rosterPeople";
import type { RosterPerson } from "./rosterPeople";
import { bareName } from "./rosterText";

/**
 * Which people of a list are in the workbook already, by row: first those of whom NIP, name, post and unit are the same,
 * where a post may stand in an SKP too; then by NIP, best with the same name; then by name with post and unit. Nobody of
 * the workbook is taken for two rows, but for the posts of one person.
 */
export const recognise = (book: Book, people: readonly RosterPerson[]): ReadonlyMap<number, string> => {
  const known = book.tables.pegawai.rows;
  const plans = grouped(book.tables.skp.rows, ({ idPegawai }) => idPegawai);
  const found = new Map<number, string>();
  const claimed = new Set<string>();
  const take = (row: number, id: string): void => {
    found.set(row, id);
    claimed.add(id);
  };

  const exact = new Map<string, string[]>();
  for (const person of known)
    for (const key of new Set([person, ...(plans.get(person.id) ?? [])].map((at) => whole(person, at)))) {
      const sharing = exact.get(key);
      if (sharing) sharing.push(person.id);
      else exact.set(key, [person.id]);
    }
  for (const person of people) {
    const id = exact.get(whole(person, person))?.shift();
    if (id !== undefined) take(person.row, id);
  }

  const byKey = new Map<string, (typeof known)[number][]>();
  for (const person of known)
    for (const key of personKeys(person)) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(person);
      else if (key !== "") byKey.set(key, [person]);
    }
  for (const person of people) {
    if (found.has(person.row)) continue;
    const free = personKeys(person)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((other) => !claimed.has(other.id) && mayBeOne(person, other));
    const same = free.find(({ nama }) => bareName(nama) === bareName(person.nama)) ?? free[0];
    if (same) take(person.row, same.id);
  }
  return found;
};

const whole = (
  { nip, nama }: { readonly nip: string; readonly nama: string },
  { jabatan, unit }: { readonly jabatan: string; readonly unit: string },
): string => [nip, bareName(nama), jabatan.toLowerCase(), unit.toLowerCase()].join("\n");
