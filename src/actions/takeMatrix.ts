import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { CellRow, Step } from "../model/plan";
import type { Row } from "../model/tables";
import { inSequence } from "../rules/inSequence";
import { normalised } from "../rules/similar";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import type { LeaderIndicator, LeaderResult } from "./importTreeLeaders";
import { openPlan } from "./matrixPeople";
import type { MatrixTarget } from "./matrixTargets";
import { understandMatrix } from "./matrixUnderstood";
import type { MatrixWish, UnderstoodMatrix } from "./matrixUnderstood";
import { mergeInto } from "./merge";
import type { Wanted } from "./merge";
import { changesOf } from "./resultRows";

/**
 * Takes the results of a sheet of matrices into the tables, under the leader's indicators that head their columns, for
 * the people whose rows they stand in. What the tables have is recognised, so that a sheet that comes again adds
 * nothing; nothing is removed, and nothing overwritten that was not accepted. A leader's result or indicator that the
 * tables lack is made in the leader's SKP; where nobody knows the leader, or that SKP is agreed, it is nobody's.
 */
export const takeMatrix: Action<MatrixWish> = {
  name: "takeMatrix",
  plan: (book, wish, tools) => {
    const understood = understandMatrix(book, wish, tools);
    if (!understood) return { refused: "notAMatrix", facts: { sheet: wish.cells.name } };
    const tables = ensureTables(book, ["pegawai", "skp", "kinerja", "indikator"]);
    if (isRefusal(tables)) return tables;
    return { steps: [...tables, ...taken(book, understood, tools)] };
  },
};

const taken = (book: Book, understood: UnderstoodMatrix, tools: Tools): Step[] => {
  const { targets, results, owners } = understood;
  const rows = mergeInto(book, "kinerja", tools, () => []);
  const measures = mergeInto(book, "indikator", tools, () => []);
  const put = (cells: Wanted, idSkp: string): string =>
    rows.put({ kelompok: "Utama", ...cells, status: "berlaku", versi: 1, idSkp }, never);

  const ids = results.map(({ is, row, text, scope, peran }): string => {
    if (is !== "new") return row?.id ?? "";
    const idSkp = scope.idPegawai === "" ? "" : (openPlan(scope)?.id ?? owners.skpOf(scope.idPegawai));
    return put({ peran, rencana: text }, idSkp);
  });
  const idOf = new Map<LeaderResult | LeaderIndicator, string>();
  for (const { result, leader } of targets.leaders.named) {
    // What a leader contributes to somebody else may stand in a cell above.
    const own = results.findIndex(
      ({ is, scope, text, wording }) =>
        leader !== "" &&
        scope.idPegawai === leader &&
        (is === "new" || wording !== undefined) &&
        normalised(text) === normalised(result.text),
    );
    const found = ids[own] ?? put({ rencana: result.text }, leader === "" ? "" : owners.skpOf(leader));
    idOf.set(result, found);
  }
  const idOfResult = (result: LeaderResult): string => result.id ?? idOf.get(result) ?? "";
  const all = targets.targets.flat().flatMap((target) => target ?? []);
  const numberOf = new Map<LeaderResult, number>();
  for (const { result, indicator } of all) {
    if (!indicator || indicator.id !== undefined || idOf.has(indicator)) continue;
    const urutan =
      (numberOf.get(result) ?? result.indicators.filter(({ id }) => id !== undefined).length) + 1;
    numberOf.set(result, urutan);
    const cells = { urutan, indikator: indicator.text };
    idOf.set(indicator, measures.put({ ...cells, status: "berlaku", idKinerja: idOfResult(result) }, never));
  }
  const idOfIndicator = ({ indicator }: MatrixTarget): string =>
    indicator ? (indicator.id ?? idOf.get(indicator) ?? "") : "";

  const links = new Map<string, Wanted>();
  const changes = results.flatMap(({ row, first, second, wording, role }, at) => {
    const to: Wanted = {
      ...(first && { idInduk: idOfResult(first.result), idIndikatorInduk: idOfIndicator(first) }),
      ...(second && { idIndukKedua: idOfIndicator(second) || idOfResult(second.result) }),
      ...(wording === undefined ? {} : { rencana: wording }),
      ...(role === undefined ? {} : { peran: role }),
    };
    if (!row) links.set(ids[at] ?? "", to);
    return row ? changesOf("kinerja", row.id, editsOf(row, to)) : [];
  });
  const order = numbered(book, rows.rows, sequencesOf(understood, ids, idOfResult));
  const made: CellRow[] = rows.rows.map((row) => ({ ...row, urutan: order(row.id), ...links.get(row.id) }));
  return [
    ...owners.steps(),
    ...(made.length > 0 ? [{ do: "append", table: "kinerja", rows: made } as const] : []),
    ...measures.steps(),
    ...changes,
  ];
};

const never = (): boolean => false;

const editsOf = (row: Row<"kinerja">, to: Wanted) =>
  Object.entries(to).map(([column, cell]) => ({
    column,
    from: row[column as keyof Row<"kinerja">],
    to: cell,
  }));

/** What stands below one another in a column, and the results of a leader side by side, in the order of the sheet. */
const sequencesOf = (
  { results, targets }: UnderstoodMatrix,
  ids: readonly string[],
  idOfResult: (result: LeaderResult) => string,
): string[][] => {
  const columns = new Map<string, { readonly id: string; readonly at: number }[]>();
  results.forEach(({ scope, peran, places }, number) => {
    for (const { key, at } of places) {
      const column = `${scope.key} ${peran} ${key}`;
      const below = columns.get(column) ?? [];
      below.push({ id: ids[number] ?? "", at });
      columns.set(column, below);
    }
  });
  return [
    ...[...columns.values()].map((below) =>
      [...below].sort((one, other) => one.at - other.at).map(({ id }) => id),
    ),
    ...targets.targets.map((table) => [
      ...new Set(table.flatMap((target) => (target ? [idOfResult(target.result)] : []))),
    ]),
  ];
};

/** The Urutan of new rows: behind those that their SKP has, in an order that keeps all sequences. */
const numbered = (
  book: Book,
  rows: readonly CellRow[],
  sequences: readonly (readonly string[])[],
): ((id: string) => number) => {
  const next = new Map<unknown, number>();
  for (const { idSkp, urutan } of book.tables.kinerja.rows)
    next.set(idSkp, Math.max(next.get(idSkp) ?? 1, (urutan ?? 0) + 1));
  const skpOf = new Map(rows.map(({ id, idSkp }) => [id, idSkp]));
  const numbers = new Map<string, number>();
  for (const id of inSequence([...skpOf.keys()], sequences)) {
    const number = next.get(skpOf.get(id)) ?? 1;
    numbers.set(id, number);
    next.set(skpOf.get(id), number + 1);
  }
  return (id) => numbers.get(id) ?? 1;
};
