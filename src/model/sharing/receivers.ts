import { bare } from "../../rules/words";
import { assessorIdOf } from "../assessor";
import type { Book } from "../book";
import { byId } from "../book";
import { grouped } from "../grouped";
import type { Row, shareWays } from "../tables";

export type ShareWay = (typeof shareWays)[number];

/** Who gets a file, and for which SKP. */
export interface Receiver {
  readonly way: ShareWay;
  /** The id of a person; of a unit its name in small letters. */
  readonly key: string;
  /** What the file is named after. */
  readonly name: string;
  /** The ids of the SKP that are worked on in the file. */
  readonly plans: readonly string[];
}

/** Everybody who gets a file when a workbook is cut in a way, in the order of their first SKP. */
export const receiversOf = (book: Book, way: ShareWay): readonly Receiver[] => {
  const people = byId(book, "pegawai");
  const unitOf = (skp: Row<"skp">) => skp.unit || (people.get(skp.idPegawai)?.unit ?? "");
  const keyOf: Readonly<Record<ShareWay, (skp: Row<"skp">) => string>> = {
    Penilai: (skp) => assessorIdOf(skp, people),
    Pegawai: ({ idPegawai }) => (people.has(idPegawai) ? idPegawai : ""),
    Unit: (skp) => bare(unitOf(skp)),
  };
  const plans = book.tables.skp.rows.filter(({ id }) => id !== "");
  return [...grouped(plans, keyOf[way])].flatMap(([key, own]): Receiver[] => {
    const [first] = own;
    if (key === "" || !first) return [];
    const name = way === "Unit" ? unitOf(first).trim() : (people.get(key)?.nama ?? "");
    return [{ way, key, name, plans: own.map(({ id }) => id) }];
  });
};
