import type { FunctionId } from "../../src/functions/table";
import { predikats, quadrant } from "../../src/rules/predikat";
import { ratings, type Rating } from "../../src/rules/rating";

/** The cells of one argument, or a word chosen for the whole call. */
export type Range = unknown[][] | string;

/** A function over rows, beside the loop that somebody would write who trusts every cell. */
export interface Workload {
  readonly ranges: (rows: number) => Range[];
  /** What the loop does. */
  readonly beside: string;
  readonly bare: (...ranges: never[]) => unknown;
  /** Budgets: how many times as long as the loop, by number of rows. */
  readonly holds?: Readonly<Record<number, number>>;
}

const column = <T>(rows: number, value: (row: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);
const one = <T>(value: T): T[][] => [[value]];
const ofThree = (row: number): Rating => ratings[row % 3] ?? "Sesuai Ekspektasi";
const pairs = (rows: number): Range[] => [column(rows, ofThree), column(rows, (row) => ofThree(row >> 2))];
const numbers = (rows: number): Range[] => [
  column(rows, (row) => 100 + (row % 7)),
  column(rows, (row) => 90 + (row % 31)),
];

type Column<T> = T[][];
const divide = (target: Column<number>, realised: Column<number>): unknown =>
  target.map(([wanted], row) => [(realised[row]?.[0] ?? 0) / (wanted ?? 1)]);
const count = (words: Column<string>): unknown => {
  const counts: Record<string, number> = {};
  for (const [word = ""] of words) counts[word] = (counts[word] ?? 0) + 1;
  return predikats.map((word) => [word, counts[word]]);
};
const manyPredikat = (rows: number): Column<string> =>
  column(rows, (row) => predikats[(row * 7) % predikats.length] ?? "Baik");

/** Ids as the add-in makes them, without any order: multiplying by an odd number gives each row another. */
const idOf = (row: number): string =>
  `K-${((row * 2_654_435_761) >>> 0).toString(32).toUpperCase().padStart(7, "0")}`;
/** Six levels and more, eight rows under each, rows in no order of their ids. */
const tree = (rows: number): Range[] => [
  column(rows, idOf),
  column(rows, (row) => (row === 0 ? "" : idOf((row - 1) >> 3))),
];
const mapPass = (ids: Column<string>, parents: Column<string>): unknown => {
  const rowOf = new Map<unknown, number>();
  for (let row = 0; row < ids.length; row++) rowOf.set(ids[row]?.[0], row);
  let found = 0;
  for (const [parent] of parents) if (rowOf.get(parent) !== undefined) found++;
  return found;
};
const beside = "every id into a Map, every parent looked up";

const seven = <T>(rows: number, value: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: 7 }, (__, at) => value(row, at)));

/**
 * Every function's row of the bench. A text says why a function has none: it answers once for the whole call, whose
 * arguments are single cells.
 */
export const workloads: Readonly<Partial<Record<FunctionId, Workload | string>>> = {
  ATTAINMENT: { ranges: numbers, beside: "one division", bare: divide },
  BERAKHLAK: {
    ranges: (rows) => [seven(rows, (row, at) => 70 + ((row + at) % 30))],
    beside: "sum of seven, divided",
    bare: (marks: number[][]) => marks.map((row) => [row.reduce((sum, mark) => sum + mark, 0) / 7]),
  },
  BERAKHLAKRATING: {
    ranges: (rows) => [seven(rows, (row, at) => ofThree(row * at)), "modus"],
    beside: "seven words counted",
    bare: (marks: Rating[][]) =>
      marks.map((row) => {
        const counts = [0, 0, 0];
        for (const mark of row) counts[ratings.indexOf(mark)]!++;
        return [ratings[counts.indexOf(Math.max(...counts))]];
      }),
  },
  CASCADE: { ranges: tree, beside, bare: mapPass, holds: { 100_000: 4 } },
  CHECKDISTRIBUTION: {
    ranges: (rows) => [manyPredikat(rows), one("Baik")],
    beside: "words counted in an object",
    bare: count,
  },
  COUNTPREDICATES: {
    ranges: (rows) => [manyPredikat(rows)],
    beside: "words counted in an object",
    bare: count,
  },
  CREDIT: {
    ranges: (rows) => [
      manyPredikat(rows),
      column(rows, (row) => ["Ahli Pertama", "Ahli Muda"][row % 2]),
      column(rows, (row) => 1 + (row % 12)),
    ],
    beside: "two look-ups, multiplied",
    bare: (predikat: Column<string>, jenjang: Column<string>, bulan: Column<number>) => {
      const share: Record<string, number> = {
        "Sangat Baik": 1.5,
        Baik: 1,
        "Butuh Perbaikan": 0.75,
        Kurang: 0.5,
      };
      const perYear: Record<string, number> = { "Ahli Pertama": 12.5, "Ahli Muda": 25 };
      return predikat.map(([word = ""], row) => [
        (((share[word] ?? 0.25) * (perYear[jenjang[row]?.[0] ?? ""] ?? 0)) / 12) * (bulan[row]?.[0] ?? 12),
      ]);
    },
  },
  CURVE: "one word in, five rows out",
  EXPLAIN: {
    ranges: pairs,
    beside: "one text put together",
    bare: (hasil: Column<Rating>, perilaku: Column<Rating>) =>
      hasil.map(([rating = "Sesuai Ekspektasi"], row) => {
        const other = perilaku[row]?.[0] ?? "Sesuai Ekspektasi";
        return [`Hasil kerja ${rating} dan perilaku kerja ${other}: ${quadrant[rating][other]}`];
      }),
  },
  LEVEL: { ranges: tree, beside, bare: mapPass, holds: { 100_000: 4 } },
  LIMITS: "one word and one number in, five rows out",
  NIP: {
    ranges: (rows) => [
      column(
        rows,
        (row) => `${1960 + (row % 25)}0101200501${1 + (row % 2)}${String(1 + (row % 999)).padStart(3, "0")}`,
      ),
      "lahir",
    ],
    beside: "eight digits cut out and read as a date",
    bare: (nips: Column<string>) =>
      nips.map(([nip = ""]) => [
        Date.UTC(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)) - 1, Number(nip.slice(6, 8))) / 86_400_000,
      ]),
  },
  POLARIZATION: {
    ranges: (rows) => [one("maximize"), ...numbers(rows)],
    beside: "one division",
    bare: (_: unknown, target: Column<number>, realised: Column<number>) => divide(target, realised),
  },
  PP46: {
    ranges: (rows) => [one("kuantitas"), ...numbers(rows)],
    beside: "one division",
    bare: (_: unknown, target: Column<number>, realised: Column<number>) => divide(target, realised),
  },
  PREDICATE: {
    ranges: pairs,
    beside: "one look-up",
    bare: (hasil: Column<Rating>, perilaku: Column<Rating>) =>
      hasil.map(([rating = "Sesuai Ekspektasi"], row) => [
        quadrant[rating][perilaku[row]?.[0] ?? "Sesuai Ekspektasi"],
      ]),
    holds: { 10_000: 3 },
  },
  QUADRANT: {
    ranges: pairs,
    beside: "two look-ups",
    bare: (hasil: Column<Rating>, perilaku: Column<Rating>) =>
      hasil.map(([rating = "Sesuai Ekspektasi"], row) => [
        ratings.indexOf(perilaku[row]?.[0] ?? "Sesuai Ekspektasi") + 1,
        ratings.indexOf(rating) + 1,
      ]),
  },
  RATING: {
    ranges: (rows) => [column(rows, (row) => 0.5 + (row % 997) / 1000), one(0.9), one(1.1)],
    beside: "two comparisons",
    bare: (capaian: Column<number>) =>
      capaian.map(([ratio = 0]) => [ratings[ratio < 0.9 ? 0 : ratio > 1.1 ? 2 : 1]]),
  },
  ROLLUP: {
    ranges: (rows) => [...tree(rows), column(rows, (row) => (row % 8 ? 60 + (row % 40) : null))],
    beside,
    bare: mapPass,
    holds: { 100_000: 4 },
  },
  TARGET: {
    ranges: (rows) => [column(rows, (row) => `${row + 1} Dokumen`)],
    beside: "parseFloat",
    bare: (texts: Column<string>) => texts.map(([text = ""]) => [Number.parseFloat(text)]),
  },
  VERSION: "no arguments",
};
