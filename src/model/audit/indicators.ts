import { bare } from "../../rules/words";
import { aspek } from "../../rules/lists";
import { none } from "../../rules/tree";
import { inForce } from "../resultTree";
import { columnsOf } from "../tables";
import type { RawValue } from "../cell";
import type { Finding, Mend } from "./finding";
import { isShared, ownerOf, nameOf } from "./ground";
import type { Ground } from "./ground";
import type { IndicatorsOf } from "./mends";

/** The indicators in force: which row each belongs to, and those of every row. */
export interface Indicators {
  /** Indicators in force of a result that is not in force, or not there: their numbers in their table. */
  readonly rest: readonly number[];
  /** The numbers of the indicators in their table, row after row. */
  readonly numbers: Int32Array;
  /** Where the numbers of each row start; they end where those of the next row start. */
  readonly starts: Int32Array;
  readonly of: IndicatorsOf;
  readonly hasNone: (at: number) => boolean;
}

/** Finds the indicators in force of every row in one pass over their table. */
export const indicatorsByRow = ({ book, rows, rowOf }: Ground): Indicators => {
  const all = book.tables.indikator.rows;
  const owner = new Int32Array(all.length).fill(none);
  const starts = new Int32Array(rows.length + 1);
  const rest: number[] = [];
  let at: number | undefined = 0;
  for (let number = 0; number < all.length; number += 1) {
    const indicator = all[number]!;
    if (!inForce(indicator)) continue;
    // The indicators of one result mostly stand together, and in the order of the results.
    const { idKinerja } = indicator;
    const likely: number = at ?? 0;
    if (idKinerja === "") at = undefined;
    else if (rows[likely]?.id === idKinerja) at = likely;
    else if (rows[likely + 1]?.id === idKinerja) at = likely + 1;
    else at = rowOf(idKinerja);
    if (at === undefined) rest.push(number);
    else {
      owner[number] = at;
      starts[at + 1]!++;
    }
  }
  for (let row = 0; row < rows.length; row += 1) starts[row + 1]! += starts[row]!;
  const numbers = new Int32Array(starts[rows.length]!);
  const next = starts.slice();
  for (let number = 0; number < all.length; number += 1) {
    const row = owner[number]!;
    if (row !== none) numbers[next[row]!++] = number;
  }
  return {
    rest,
    numbers,
    starts,
    of: (row) => [...numbers.subarray(starts[row], starts[row + 1])].map((number) => all[number]!),
    hasNone: (row) => starts[row] === starts[row + 1],
  };
};

/** Results without an indicator: ukuran keberhasilan and target belong to every rencana hasil kerja. */
export const withoutIndicator = (ground: Ground, { hasNone }: Indicators): Finding[] => {
  const findings: Finding[] = [];
  for (let at = 0; at < ground.rows.length; at += 1) {
    if (!ground.own[at] || !hasNone(at)) continue;
    const { id, rencana } = ground.rows[at]!;
    findings.push({
      code: "withoutIndicator",
      table: "kinerja",
      id,
      row: ground.inTable[at] ?? none,
      column: "rencana",
      facts: { rencana, nama: nameOf(ground, ownerOf(ground, at)) },
      mends: [],
    });
  }
  return findings;
};

/** Indicators of a result that is not there: they show nowhere. */
export const alone = (ground: Ground, { rest }: Indicators): Finding[] => {
  const { book } = ground;
  let known: ReadonlySet<string> | undefined;
  return rest.flatMap((row): Finding[] => {
    const indicator = book.tables.indikator.rows[row];
    if (!indicator || indicator.id === "" || isShared(ground, "indikator", indicator.id)) return [];
    const { id, idKinerja } = indicator;
    // Those of a replaced or cancelled result went with it.
    known ??= new Set(book.tables.kinerja.rows.map((result) => result.id));
    if (idKinerja !== "" && known.has(idKinerja)) return [];
    return [
      {
        code: "indicatorAlone",
        table: "indikator",
        id,
        row,
        column: "idKinerja",
        facts: { indikator: indicator.indikator, milik: idKinerja },
        mends: [
          {
            kind: "cancelIndicator",
            safe: false,
            facts: {},
            steps: [
              {
                do: "change",
                table: "indikator",
                id,
                column: "status",
                from: indicator.status === "" ? null : indicator.status,
                to: "dibatalkan",
              },
            ],
          },
        ],
      },
    ];
  });
};

const aspectHeader = columnsOf("indikator").find(([key]) => key === "aspek")?.[1].header ?? "";

/** The aspect that a word most likely means: one begins as the other does. "" where none does. */
const nearAspect = (word: string): string => {
  const start = bare(word).slice(0, 4);
  return start.length < 4 ? "" : (aspek.find((one) => bare(one).startsWith(start)) ?? "");
};

/**
 * Aspects outside Kuantitas, Kualitas, Waktu, Biaya: such a word was refused when the workbook was read and stands in its
 * cell. One of the four takes its place; where the word begins as one of them does, that is the one answer.
 */
export const aspectsOutside = ({ book }: Ground): Finding[] => {
  const refused = book.problems.filter(
    ({ code, table, column }) => code === "notInList" && table === "indikator" && column === aspectHeader,
  );
  if (refused.length === 0) return [];
  const rowAt = new Map(book.places.indikator?.map((place, row) => [place + 1, row]));
  return refused.map(({ address, value }) => {
    const row = rowAt.get(Number(/\d+$/.exec(address)?.[0] ?? 0)) ?? none;
    const indicator = book.tables.indikator.rows[row];
    const near = nearAspect(String(value));
    return {
      code: "aspectOutside",
      table: "indikator",
      id: indicator?.id ?? "",
      row,
      column: "aspek",
      address,
      facts: { nilai: String(value), mirip: near, indikator: indicator?.indikator ?? "" },
      mends: indicator && indicator.id !== "" ? aspectMends(indicator.id, value, near) : [],
    };
  });
};

const aspectMends = (id: string, value: RawValue, near: string): Mend[] =>
  [...aspek]
    .sort((one, other) => Number(other === near) - Number(one === near))
    .map((one) => ({
      kind: "setAspect",
      safe: one === near,
      facts: { aspek: one },
      steps: [{ do: "change", table: "indikator", id, column: "aspek", from: value, to: one }],
    }));
