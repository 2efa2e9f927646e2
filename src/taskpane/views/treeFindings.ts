import type { Finding } from "../../model/audit/finding";
import { isHint } from "../../model/audit/finding";
import type { Book } from "../../model/book";
import { byId } from "../../model/book";

/** The faults of results by their ids; what the audit only hints at is left out. */
export type ResultFindings = ReadonlyMap<string, readonly Finding[]>;

/** No findings: before the audit was made. */
export const noFindings: ResultFindings = new Map();

/**
 * What the audit finds wrong with each result: with itself, with a circle that it stands on, and with its indicators.
 * By id, so that it holds for a while when the workbook changes.
 */
export const findingsByResult = (book: Book, findings: readonly Finding[]): ResultFindings => {
  const found = new Map<string, Finding[]>();
  const put = (id: string, finding: Finding) => {
    const some = found.get(id);
    if (some) some.push(finding);
    else if (id !== "") found.set(id, [finding]);
  };
  const indicators = byId(book, "indikator");
  for (const finding of findings) {
    const { table, id, code, members } = finding;
    if (isHint(code)) continue;
    if (table === "indikator") put(indicators.get(id)?.idKinerja ?? "", finding);
    if (table !== "kinerja") continue;
    for (const one of new Set([id, ...(members ?? [])])) put(one, finding);
  }
  return found;
};

/** What the audit says of a person's place among people, and of the row of the person; the rest is not the person's. */
const ofPeople: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "missingParent",
  "ownParent",
  "cycle",
  "ownerLeft",
  "duplicateId",
  "sameNip",
]);

/** What the audit finds wrong with where each person stands and with the person's row, by the ids of people. */
export const findingsByPerson = (book: Book, findings: readonly Finding[]): ResultFindings => {
  const found = new Map<string, Finding[]>();
  const plans = byId(book, "skp");
  for (const finding of findings) {
    const { table, id, code, members } = finding;
    if (!ofPeople.has(code) || (table !== "skp" && table !== "pegawai")) continue;
    const rows = new Set([id, ...(members ?? [])]);
    const people = table === "pegawai" ? rows : [...rows].map((row) => plans.get(row)?.idPegawai ?? "");
    for (const person of new Set(people)) {
      if (person === "") continue;
      const some = found.get(person);
      if (some) some.push(finding);
      else found.set(person, [finding]);
    }
  }
  return found;
};
