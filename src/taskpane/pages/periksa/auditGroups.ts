import type { Book, Problem } from "../../../model/book";
import { fromSerial } from "../../../model/civilDate";
import { grouped } from "../../../model/grouped";
import { columnsOf } from "../../../model/tables";
import type { Row } from "../../../model/tables";
import { findingCodes, isHint, onlyAnswer } from "../../../model/audit/finding";
import type { Finding, FindingCode, FindingFacts, Mend } from "../../../model/audit/finding";
import type { Format } from "../../../locale/format";
import type { Words } from "../../../locale/id";
import type { Said } from "../../../locale/id/audit";

/** What mends findings: one for each code, or where the table of SKP is meant, its own. */
export type GroupKey = keyof Words["audit"]["groups"];

const ofPlans: Partial<Record<FindingCode, GroupKey>> = {
  missingParent: "missingAssessor",
  ownParent: "ownAssessor",
  cycle: "assessorCycle",
  ownerNobody: "planOfNobody",
};

/** What mends a finding. */
export const groupOf = ({ code, table }: Pick<Finding, "code" | "table">): GroupKey =>
  (table === "skp" ? ofPlans[code] : undefined) ?? code;

/** Findings that are mended in the same way. */
export interface Group {
  readonly key: GroupKey;
  readonly hint: boolean;
  readonly findings: readonly Finding[];
}

const codeOrder = Object.keys(findingCodes) as FindingCode[];

/** Findings by what mends them: faults first, then hints, in the order of their codes. */
export const groupsOf = (findings: readonly Finding[]): readonly Group[] => {
  const groups = new Map<GroupKey, Finding[]>();
  for (const code of codeOrder)
    for (const key of new Set([groupOf({ code, table: "kinerja" }), groupOf({ code, table: "skp" })]))
      groups.set(key, []);
  for (const finding of findings) groups.get(groupOf(finding))?.push(finding);
  return [...groups].flatMap(([key, some]) =>
    some[0] ? [{ key, hint: isHint(some[0].code), findings: some }] : [],
  );
};

/** Whether a superior who is looked for mends a finding. */
export const wantsAssessor = ({ code, table }: Pick<Finding, "code" | "table">): boolean =>
  table === "skp" && (code === "missingParent" || code === "ownParent");

/** The SKP that findings are about. */
export const plansOf = (findings: readonly Finding[], book: Book): readonly Row<"skp">[] => {
  const wanted = new Set(findings.map(({ id }) => id));
  return book.tables.skp.rows.filter(({ id }) => wanted.has(id));
};

/** Mends that each of some findings offers, once each, with the steps of all: proposed superiors, or none. */
export const sharedMends = (findings: readonly Finding[]): readonly (readonly Mend[])[] => {
  const keyOf = ({ kind, facts }: Mend) => `${kind} ${String(facts.pegawai ?? "")}`;
  const [first, ...others] = findings;
  return (first?.mends ?? []).flatMap((mend) => {
    const same = others.flatMap(({ mends }) => mends.find((one) => keyOf(one) === keyOf(mend)) ?? []);
    return same.length === others.length ? [[mend, ...same]] : [];
  });
};

/**
 * What one card shows: each finding; and before findings that miss the same superior, all of them together, so that one
 * is chosen for all.
 */
export const cardsOf = (
  key: GroupKey,
  findings: readonly Finding[],
): readonly (readonly [Finding, ...Finding[]])[] => {
  const each = (some: readonly Finding[]) => some.map((finding) => [finding] as const);
  if (key !== "missingAssessor") return each(findings);
  const byWritten = [...grouped(findings, ({ facts }) => String(facts.induk))].map(([, some]) => some);
  return byWritten
    .sort((one, other) => other.length - one.length)
    .flatMap((some) => {
      const [first, ...others] = some;
      return first && others.length > 0 ? [[first, ...others] as const, ...each(some)] : each(some);
    });
};

/** The mends of all findings that have one answer only. */
export const answersOf = (findings: readonly Finding[]): readonly Mend[] =>
  findings.flatMap((finding) => onlyAnswer(finding) ?? []);

const shares: ReadonlySet<string> = new Set(["skor", "berikut"]);

/** Facts as texts: numbers and days as people write them, a likeness as a percentage; "" for none. */
export const saidOf = (facts: FindingFacts, format: Format): Said =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string"
        ? fact
        : name === "tanggal"
          ? format.day(fromSerial(fact))
          : !shares.has(name)
            ? format.number(fact)
            : fact === 0
              ? ""
              : format.percent(fact),
    ]),
  );

/** How many members of a circle are named. */
const mostNamed = 4;

/** What was found, in one sentence. */
export const sentenceOf = (finding: Finding, book: Book, words: Words, format: Format): string => {
  const anggota = finding.code === "cycle" ? circleOf(finding, book) : "";
  return words.audit.say[groupOf(finding)]({ ...saidOf(finding.facts, format), anggota });
};

const circleOf = ({ table, members = [] }: Finding, { tables }: Book): string => {
  const nameOf = (id: string): string => {
    if (table !== "skp") return tables.kinerja.rows.find((row) => row.id === id)?.rencana ?? id;
    const person = tables.skp.rows.find((row) => row.id === id)?.idPegawai;
    return tables.pegawai.rows.find((row) => row.id === person)?.nama ?? id;
  };
  const names = members.slice(0, mostNamed).map(nameOf);
  const end = members.length > mostNamed ? ["…"] : [];
  return [...names, ...end, ...names.slice(0, 1)].join(" → ");
};

/** Where it lies, as a person finds it in the sheet. */
export const whereOf = (
  { table, row, column, address }: Finding,
  book: Book,
  words: Words,
  format: Format,
): string => {
  const { sheet } = book.tables[table];
  if (address !== undefined) return words.frame.gotoCell(sheet, address);
  const header = columnsOf(table).find(([key]) => key === column)?.[1].header ?? column;
  const place = book.places[table]?.[row];
  return place === undefined ? sheet : words.audit.where(sheet, header, format.number(place + 1));
};

/** What could not be read and no finding of the audit shows with its mends. */
export const otherProblems = (
  problems: readonly Problem[],
  findings: readonly Finding[],
): readonly Problem[] => {
  const shown = new Set(
    findings.flatMap(({ code, table, address, id }) =>
      code === "aspectOutside"
        ? [`${table} ${address ?? ""}`]
        : code === "duplicateId"
          ? [`${table} sameIdTwice ${id}`]
          : [],
    ),
  );
  return shown.size === 0
    ? problems
    : problems.filter(
        ({ table, address, code, value }) =>
          !shown.has(`${table} ${address}`) && !shown.has(`${table} ${code} ${String(value)}`),
      );
};
