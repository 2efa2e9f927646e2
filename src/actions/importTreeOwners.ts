import type { Book } from "../model/book";
import { byId, setting } from "../model/book";
import { assessorIdOf } from "../model/assessor";
import { toSerial } from "../model/civilDate";
import type { Step } from "../model/plan";
import type { Row } from "../model/tables";
import type { Tools } from "./action";
import { isLocked } from "../model/locked";
import { mergeInto } from "./merge";
import type { Wanted } from "./merge";
import { proposePosition } from "./positionKind";
import { bareName } from "./rosterText";

/** Who stands behind results: people by what a list calls them, and their SKP. */
export interface Owners {
  /** The id of the only person who bears this NIP, else of the only one who bears this name. */
  readonly personOf: (nip: string, name: string) => string | "unknown" | "ambiguous";
  /** The SKP of a person that may still be changed; a draft is made where there is none; "" where all are agreed. */
  readonly skpOf: (idPegawai: string) => string;
  readonly isAgreed: (idSkp: string) => boolean;
  /** The person an SKP belongs to; "" for nobody. */
  readonly ownerOf: (idSkp: string) => string;
  /** Who judges an SKP; "" where nobody knows. */
  readonly penilaiOf: (idSkp: string) => string;
  readonly steps: () => Step[];
}

/** Looks people and their SKP up, and makes drafts for those who have none. */
export const ownersIn = (book: Book, tools: Tools): Owners => {
  const people = byId(book, "pegawai");
  const byNip = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const { id, nip, nama } of book.tables.pegawai.rows) {
    if (nip !== "") byNip.set(nip, byNip.has(nip) ? "ambiguous" : id);
    const name = bareName(nama);
    const same = byName.get(name);
    if (same) same.push(id);
    else if (name !== "") byName.set(name, [id]);
  }
  const plans = byId(book, "skp");
  const ofPerson = new Map<string, Row<"skp">[]>();
  for (const plan of plans.values()) {
    const some = ofPerson.get(plan.idPegawai);
    if (some) some.push(plan);
    else ofPerson.set(plan.idPegawai, [plan]);
  }
  const drafts = mergeInto(book, "skp", tools, (row) => [row.idPegawai]);
  const draftOf = new Map<string, string>();
  const personOfDraft = new Map<string, string>();
  const isAgreed = (idSkp: string) => {
    const plan = plans.get(idSkp);
    return plan !== undefined && isLocked(plan);
  };
  return {
    personOf: (nip, name) => {
      const own = byNip.get(nip.replace(/\D/g, ""));
      if (own !== undefined) return own;
      const [first, ...others] = byName.get(bareName(name)) ?? [];
      return first === undefined ? "unknown" : others.length > 0 ? "ambiguous" : first;
    },
    skpOf: (idPegawai) => {
      const known = ofPerson.get(idPegawai) ?? [];
      if (known.length > 0) return known.find(({ id }) => !isAgreed(id))?.id ?? "";
      const made = draftOf.get(idPegawai);
      if (made !== undefined) return made;
      const id = drafts.put(draft(book, people.get(idPegawai), idPegawai), () => false);
      draftOf.set(idPegawai, id);
      personOfDraft.set(id, idPegawai);
      return id;
    },
    isAgreed,
    ownerOf: (idSkp) => plans.get(idSkp)?.idPegawai ?? personOfDraft.get(idSkp) ?? "",
    penilaiOf: (idSkp) => assessorIdOf(plans.get(idSkp), people),
    steps: drafts.steps,
  };
};

const draft = (book: Book, person: Row<"pegawai"> | undefined, idPegawai: string): Wanted => {
  const year = Number(setting(book, "tahun"));
  const span: Wanted =
    year > 0
      ? {
          mulai: { serial: toSerial({ year, month: 1, day: 1 }) },
          selesai: { serial: toSerial({ year, month: 12, day: 31 }) },
        }
      : {};
  return {
    jabatan: person?.jabatan ?? "",
    ...proposePosition(person?.jabatan ?? ""),
    unit: person?.unit ?? "",
    ...span,
    pendekatan: "Kuantitatif",
    status: "draf",
    versi: 1,
    idPegawai,
  };
};
