import { isNotAMatrix, readMatrix } from "../forms/readMatrix";
import type { MatrixReading, ReadMatrixRow } from "../forms/readMatrix";
import type { Book } from "../model/book";
import { placesIn } from "../model/places";
import { inForce } from "../model/resultTree";
import type { SheetCells } from "../model/sheetCells";
import type { Row } from "../model/tables";
import { normalised } from "../rules/similar";
import type { Tools } from "./action";
import { ownersIn } from "./importTreeOwners";
import type { Owners } from "./importTreeOwners";
import type { Proposal } from "./importTreeLeaders";
import { compareScope } from "./matrixCompare";
import type { MatrixFinding, MatrixResult, WrittenResult } from "./matrixCompare";
import { matrixPeople } from "./matrixPeople";
import type { MatrixScope } from "./matrixPeople";
import { targetsOf } from "./matrixTargets";
import type { MatrixTargets } from "./matrixTargets";

/** A sheet of matrices, and what a person has decided of it. */
export interface MatrixWish {
  readonly cells: SheetCells;
  /** The person who leads a table, by the number of the table, where it is not told by the sheet. */
  readonly leaders?: Readonly<Record<number, string>>;
  /** The proposals (`Proposal.key`) that a person has accepted. */
  readonly accepted?: readonly string[];
}

/** What was understood of a sheet of matrices: shown to a person, and what the plan is made of. */
export interface UnderstoodMatrix {
  readonly reading: MatrixReading;
  /** The person who leads each table; "" where nobody knows. */
  readonly leaders: readonly string[];
  readonly targets: MatrixTargets;
  readonly results: readonly MatrixResult[];
  readonly proposals: readonly (Proposal | MatrixProposal)[];
  readonly findings: readonly MatrixFinding[];
  readonly owners: Owners;
}

/** A result of the sheet that may be another wording, or another place, of one that the tables have. */
export interface MatrixProposal extends Omit<Proposal, "what"> {
  readonly what: "wording" | "place";
  readonly owner: string;
  /** What comes of it where it is not accepted: what is there stays as it is, or a new result comes beside it. */
  readonly otherwise: "kept" | "new";
}

/** Reads the matrices of a sheet and holds them against the tables; undefined where the sheet is none. */
export const understandMatrix = (
  book: Book,
  { cells, leaders: chosen = {}, accepted = [] }: MatrixWish,
  tools: Tools,
): UnderstoodMatrix | undefined => {
  const reading = readMatrix(cells);
  if (isNotAMatrix(reading)) return undefined;
  const people = matrixPeople(book);
  const owners = ownersIn(book, tools);
  const decided = new Set(accepted);
  const findings: MatrixFinding[] = [];
  const leaders = reading.tables.map((table, at) => chosen[at] ?? people.leaderOf(table));
  reading.tables.forEach(({ leader, address }, at) => {
    if (leaders[at] === "") findings.push({ code: "unknownLeader", address, value: leader.nama });
  });
  const targets = targetsOf(book, reading, leaders, owners, decided);
  reading.tables.forEach(({ columns }, table) =>
    columns.forEach(({ address, result, indicator }, at) => {
      if (!targets.targets[table]?.[at])
        findings.push({ code: "ambiguousColumn", address, value: indicator || result });
    }),
  );

  let count = 0;
  const scopes = new Map<string, { scope: MatrixScope; written: WrittenResult[]; shown: Set<string> }>();
  const empty = new Map<string, { row: ReadMatrixRow; isEmpty: boolean }>();
  reading.tables.forEach(({ rows }, table) => {
    for (const row of rows) {
      const scope = people.scopeOf(row);
      if (typeof scope === "string") {
        const code = scope === "unknown" ? "unknownPerson" : "ambiguousPerson";
        findings.push({ code, address: row.address, value: row.nama || row.nip, count: row.results.length });
        continue;
      }
      const isEmpty = row.results.length === 0 && (empty.get(scope.key)?.isEmpty ?? true);
      empty.set(scope.key, { row: empty.get(scope.key)?.row ?? row, isEmpty });
      const open = scopes.get(scope.key) ?? { scope, written: [], shown: new Set<string>() };
      scopes.set(scope.key, open);
      for (const target of targets.targets[table] ?? []) if (target) open.shown.add(target.key);
      for (const { column, text, address } of row.results) {
        const target = targets.targets[table]?.[column];
        if (target) open.written.push({ text, address, target, peran: row.peran, at: (count += 1) });
        else findings.push({ code: "noColumn", address, value: text });
      }
    }
  });
  for (const [key, { row, isEmpty }] of empty)
    if (isEmpty && key !== "") findings.push({ code: "noResult", address: row.address, value: row.nama });

  const rowsOf = resultsByPlan(book);
  const compared = [...scopes.values()].map(({ scope, written, shown }) =>
    compareScope({
      book,
      scope,
      shown,
      written: itemised(written, rowsOf(scope)),
      rows: rowsOf(scope),
      accepted: decided,
    }),
  );
  return {
    reading,
    leaders,
    targets,
    results: compared.flatMap(({ results }) => results),
    proposals: [...targets.leaders.proposals, ...compared.flatMap(({ proposals }) => proposals)],
    findings: [...findings, ...compared.flatMap(({ findings: more }) => more)],
    owners,
  };
};

/** The results in force of a scope, each with where it stands. */
const resultsByPlan = (book: Book) => {
  const known = new Set(book.tables.skp.rows.map(({ id }) => id).filter((id) => id !== ""));
  const placesOf = placesIn(book);
  const rows = new Map<string, (Row<"kinerja"> & { readonly at: ReturnType<typeof placesOf> })[]>();
  for (const row of book.tables.kinerja.rows) {
    if (!inForce(row) || row.rencana.trim() === "" || row.id === "") continue;
    const plan = known.has(row.idSkp) ? row.idSkp : "";
    const one = { ...row, at: placesOf(row) };
    const some = rows.get(plan);
    if (some) some.push(one);
    else rows.set(plan, [one]);
  }
  return ({ idPegawai, plans }: MatrixScope) =>
    idPegawai === "" ? (rows.get("") ?? []) : plans.flatMap(({ id }) => rows.get(id) ?? []);
};

const bullet = /^\s*(?:[-–•*▪]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;

/** A cell of several lines that each begin with a number or a mark holds several results, unless it is known as one. */
const itemised = (written: readonly WrittenResult[], rows: readonly Row<"kinerja">[]): WrittenResult[] => {
  const known = new Set(rows.map(({ rencana }) => normalised(rencana)));
  return written.flatMap((one) => {
    const lines = one.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    if (lines.length < 2 || !lines.every((line) => bullet.test(line)) || known.has(normalised(one.text)))
      return [one];
    return lines.map((line, down) => ({
      ...one,
      at: one.at + down / lines.length,
      text: line.replace(bullet, "").trim(),
    }));
  });
};
