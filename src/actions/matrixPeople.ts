import type { Book } from "../model/book";
import { byId } from "../model/book";
import type { ReadMatrix, ReadMatrixRow, ReadPerson } from "../forms/readMatrix";
import { isLocked } from "../model/locked";
import type { Row } from "../model/tables";
import { bare } from "../rules/words";
import { bareName } from "./rosterText";

/** The SKP that a row of a matrix means. */
export interface MatrixScope {
  /** Tells scopes apart: rows of one person in one post are one. */
  readonly key: string;
  /** "" for nobody. */
  readonly idPegawai: string;
  readonly name: string;
  /** The person's SKP in that post; none where the person has none yet. */
  readonly plans: readonly Row<"skp">[];
}

/** Finds people and their SKP as matrices name them. */
export interface MatrixPeople {
  /** By number where that is known; else by name, among namesakes by post. */
  readonly personOf: (said: ReadPerson) => Row<"pegawai"> | "unknown" | "ambiguous";
  readonly scopeOf: (row: ReadMatrixRow) => MatrixScope | "unknown" | "ambiguous";
  /** Who leads a table: whom it names, else who judges all of its people. "" where nobody can say. */
  readonly leaderOf: (table: ReadMatrix) => string;
}

/** Looks up people by what matrices call them. */
export const matrixPeople = (book: Book): MatrixPeople => {
  const people = [...byId(book, "pegawai").values()];
  const plansOf = new Map<string, Row<"skp">[]>();
  for (const plan of book.tables.skp.rows) {
    const some = plansOf.get(plan.idPegawai);
    if (some) some.push(plan);
    else if (plan.id !== "" && plan.idPegawai !== "") plansOf.set(plan.idPegawai, [plan]);
  }
  const by = (keyOf: (person: Row<"pegawai">) => string) => {
    const found = new Map<string, Row<"pegawai">[]>();
    for (const person of people) {
      const some = found.get(keyOf(person));
      if (some) some.push(person);
      else if (keyOf(person) !== "") found.set(keyOf(person), [person]);
    }
    return found;
  };
  const [byNip, byName] = [by(({ nip }) => bare(nip)), by(({ nama }) => bareName(nama))];
  const isOfPost = (person: Row<"pegawai">, jabatan: string): boolean =>
    [person.jabatan, ...(plansOf.get(person.id) ?? []).map((plan) => plan.jabatan)].some(
      (post) => bare(post) === bare(jabatan),
    );

  const personOf = ({ nama, nip, jabatan }: ReadPerson): Row<"pegawai"> | "unknown" | "ambiguous" => {
    const [own] = (nip === "" ? undefined : byNip.get(bare(nip))) ?? [];
    if (own) return own;
    const same = byName.get(bareName(nama)) ?? [];
    const found = same.length > 1 ? same.filter((person) => isOfPost(person, jabatan)) : same;
    if (same.length === 0) return "unknown";
    return found.length === 1 && found[0] ? found[0] : "ambiguous";
  };
  const scopeOf = (row: ReadMatrixRow): MatrixScope | "unknown" | "ambiguous" => {
    if (row.isNobody) return { key: "", idPegawai: "", name: "", plans: [] };
    const person = personOf(row);
    if (typeof person === "string") return person;
    const all = plansOf.get(person.id) ?? [];
    const inPost = all.filter(({ jabatan }) => bare(jabatan || person.jabatan) === bare(row.jabatan));
    const plans = inPost.length > 0 ? inPost : all;
    return {
      key: [person.id, ...plans.map(({ id }) => id)].join(" "),
      idPegawai: person.id,
      name: person.nama,
      plans,
    };
  };
  return {
    personOf,
    scopeOf,
    leaderOf: ({ leader, rows }) => {
      if (leader.nama !== "" || leader.nip !== "") {
        const person = personOf(leader);
        return typeof person === "string" ? "" : person.id;
      }
      const judges = new Set(
        rows.flatMap((row) => {
          const scope = scopeOf(row);
          return typeof scope === "string" ? [] : scope.plans.map(({ idPenilai }) => idPenilai);
        }),
      );
      const [only = ""] = judges.size === 1 ? judges : [];
      return only;
    },
  };
};

/** The SKP of a scope that may still be changed; undefined where it has none or all are agreed. */
export const openPlan = ({ plans }: MatrixScope): Row<"skp"> | undefined =>
  plans.find((plan) => !isLocked(plan));
