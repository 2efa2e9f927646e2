import type { Book } from "../model/book";
import { inForce } from "../model/resultTree";
import { normalised } from "../rules/similar";
import type { Tools } from "./action";
import { treeMapping } from "./importTreeMapping";
import type { TreeReadAs } from "./importTreeMapping";
import { findLeaders } from "./importTreeLeaders";
import type { Above, LeaderResult, Leaders, LeaderWish } from "./importTreeLeaders";
import { ownersIn } from "./importTreeOwners";
import type { Owners } from "./importTreeOwners";
import { readTree } from "./importTreeRead";
import type { TreeEntry, TreeFinding } from "./importTreeRead";

/** A list of results, as pasted or read from a file. */
export interface TreeWish {
  /** Every row, headers among them. */
  readonly rows: readonly (readonly string[])[];
  /** How it is read, where a person chose otherwise than `treeMapping` proposes. */
  readonly readAs?: TreeReadAs;
  /** The SKP to which the results belong whose owner the list does not name; absent for none. */
  readonly skp?: string;
  /** The proposals (`Proposal.key`) that a person has accepted. */
  readonly accepted?: readonly string[];
}

/** A result of the list with all that was found out about it. */
export interface UnderstoodResult {
  readonly entry: TreeEntry;
  /** The SKP that it comes into; "" for none. */
  readonly idSkp: string;
  /** What it hangs under, where its parent is named by text. */
  readonly above: Above;
  /** The row of the workbook that it is already. */
  readonly known: string | undefined;
  /** False where its SKP is agreed. */
  readonly taken: boolean;
}

/** What was understood of a list: shown to a person, and what the plan is made of. */
export interface UnderstoodTree {
  readonly results: readonly UnderstoodResult[];
  readonly leaders: Leaders;
  readonly findings: readonly TreeFinding[];
  readonly owners: Owners;
}

/** Reads a list, finds the owners of its results, what they hang under, and which of them the workbook has. */
export const understandTree = (book: Book, wish: TreeWish, tools: Tools): UnderstoodTree => {
  const { entries, findings } = readTree(wish.rows, wish.readAs ?? treeMapping(wish.rows));
  const owners = ownersIn(book, tools);
  const more: TreeFinding[] = [];
  const skps = entries.map((entry) => skpOfEntry(entry, wish.skp ?? "", owners, more));
  const rows = rowsByText(book);
  const owned = entries.map(({ text }, at) => {
    const idSkp = skps[at]?.idSkp ?? "";
    return idSkp === "" ? undefined : rows.take(idSkp, text, () => true);
  });

  const wishes: { at: number; wish: LeaderWish }[] = entries.flatMap(({ parent }, at) => {
    if (!parent || !("text" in parent) || hangs(owned[at])) return [];
    const idSkp = skps[at]?.idSkp ?? "";
    return [
      { at, wish: { ...parent, idSkp, idPenilai: owners.penilaiOf(idSkp), self: owned[at]?.id ?? at } },
    ];
  });
  const leaders = findLeaders(
    wishes.map(({ wish: one }) => one),
    [...listed(entries, skps), ...leaderResults(book)],
    owners.ownerOf,
    new Set(wish.accepted),
    true,
  );
  const above = new Map(wishes.map(({ at }, number) => [at, leaders.above[number]]));
  for (const { at } of wishes)
    if (above.get(at) === "ambiguous") {
      const { row, parent } = entries[at] ?? {};
      more.push({
        code: "ambiguousParent",
        row: row ?? 0,
        value: parent && "text" in parent ? parent.text : "",
      });
    }

  const known = owned.map((row) => row?.id);
  const { order, circling } = topDown(entries);
  for (const at of order) {
    const { text, parent } = entries[at] ?? {};
    if (text === undefined || (skps[at]?.idSkp ?? "") !== "" || skps[at]?.taken === false) continue;
    const expected = circling.has(at) ? isAny : parentOf(parent, above.get(at), known);
    if (expected === isNew) continue;
    known[at] = rows.take("", text, (row) =>
      expected === isAny ? row.idInduk !== "" : row.idInduk === expected,
    )?.id;
  }
  return {
    results: entries.map((entry, at) => ({
      entry,
      idSkp: skps[at]?.idSkp ?? "",
      above: above.get(at),
      known: known[at],
      taken: skps[at]?.taken ?? true,
    })),
    leaders: {
      ...leaders,
      named: leaders.named.map(({ result, wish: at }) => ({ result, wish: wishes[at]?.at ?? 0 })),
    },
    findings: [...findings, ...more].sort((one, other) => one.row - other.row),
    owners,
  };
};

/** The SKP of a result: its owner's where the list names one, else the chosen one. */
const skpOfEntry = (
  { nip, pemilik, row }: TreeEntry,
  chosen: string,
  owners: Owners,
  findings: TreeFinding[],
): { readonly idSkp: string; readonly taken: boolean } => {
  if (nip === "" && pemilik === "") return { idSkp: chosen, taken: true };
  const value = pemilik || nip;
  const person = owners.personOf(nip, pemilik);
  if (person === "unknown" || person === "ambiguous") {
    findings.push({ code: person === "unknown" ? "unknownOwner" : "ambiguousOwner", row, value });
    return { idSkp: "", taken: true };
  }
  const idSkp = owners.skpOf(person);
  if (idSkp === "") findings.push({ code: "agreed", row, value });
  return { idSkp, taken: idSkp !== "" };
};

type KnownRow = Book["tables"]["kinerja"]["rows"][number];

const hangs = (row: KnownRow | undefined): boolean =>
  row !== undefined && (row.idInduk !== "" || row.idIndikatorInduk !== "");

/** The rows of the workbook by SKP and text; each is taken once. */
const rowsByText = (book: Book) => {
  const keyOf = (idSkp: string, text: string) => `${idSkp}\n${normalised(text)}`;
  const rows = new Map<string, KnownRow[]>();
  for (const row of book.tables.kinerja.rows) {
    const key = keyOf(row.idSkp, row.rencana);
    const same = rows.get(key);
    if (same) same.push(row);
    else if (row.id !== "") rows.set(key, [row]);
  }
  return {
    take: (idSkp: string, text: string, is: (row: KnownRow) => boolean): KnownRow | undefined => {
      const same = rows.get(keyOf(idSkp, text)) ?? [];
      const at = same.findIndex(is);
      return at < 0 ? undefined : same.splice(at, 1)[0];
    },
  };
};

/** The results of the list, as what others may hang under. */
const listed = (entries: readonly TreeEntry[], skps: readonly { readonly idSkp: string }[]): LeaderResult[] =>
  entries.map(({ text, indicators }, entry) => ({
    text,
    entry,
    idSkp: skps[entry]?.idSkp ?? "",
    indicators: indicators.map(({ indikator }, at) => ({ text: indikator, at })),
  }));

/** The results in force of the workbook, as what others may hang under. */
export const leaderResults = (book: Book): LeaderResult[] => {
  const indicators = new Map<string, { text: string; id: string }[]>();
  for (const row of book.tables.indikator.rows) {
    if (row.id === "" || !inForce(row)) continue;
    const one = { text: row.indikator, id: row.id };
    const some = indicators.get(row.idKinerja);
    if (some) some.push(one);
    else indicators.set(row.idKinerja, [one]);
  }
  return book.tables.kinerja.rows
    .filter((row) => row.id !== "" && inForce(row))
    .map(({ id, rencana, idSkp }) => ({ text: rencana, id, idSkp, indicators: indicators.get(id) ?? [] }));
};

/** Parents before their children; what hangs in a circle, or under one, last. */
const topDown = (
  entries: readonly TreeEntry[],
): { readonly order: readonly number[]; readonly circling: ReadonlySet<number> } => {
  const children = entries.map((): number[] => []);
  const order: number[] = [];
  entries.forEach(({ parent }, at) => {
    if (parent && "at" in parent) children[parent.at]?.push(at);
    else order.push(at);
  });
  for (let next = 0; next < order.length; next++) order.push(...(children[order[next] ?? -1] ?? []));
  const reached = new Set(order);
  const circling = [...entries.keys()].filter((at) => !reached.has(at));
  return { order: [...order, ...circling], circling: new Set(circling) };
};

const isNew = Symbol("its parent is new, and so is it");
const isAny = Symbol("it hangs in a circle");

/** The ID Induk that a result of nobody bears where the workbook has it already. */
const parentOf = (
  parent: TreeEntry["parent"],
  above: Above,
  known: readonly (string | undefined)[],
): string | typeof isNew => {
  if (!parent) return "";
  if ("missing" in parent) return parent.missing;
  if ("at" in parent) return known[parent.at] ?? isNew;
  if (above === undefined || above === "ambiguous") return "";
  const { id, entry } = above.result;
  return id ?? (entry === undefined ? isNew : (known[entry] ?? isNew));
};
