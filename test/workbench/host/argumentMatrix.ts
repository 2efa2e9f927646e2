import type { ICellData } from "@univerjs/core";
import { functionWords } from "../../../src/locale/functions";
import type { ExampleArgument, FunctionWords } from "../../../src/locale/functions/words";
import { areaOf, formatAddress } from "../../../src/workbench/host/address";
import type { FunctionMetadata } from "../../../src/workbench/host/functions";

type Cell = string | number | boolean | null;

/** Cells as they stand in the sheet of arguments, and what Excel hands over for them. */
export interface Sample {
  readonly kind: string;
  readonly rows: readonly (readonly ICellData[])[];
  readonly handed: readonly (readonly Cell[])[];
}

const value = (cell: Cell): ICellData =>
  cell === null
    ? {}
    : typeof cell === "boolean"
      ? { v: cell ? 1 : 0, t: 3 }
      : { v: cell, t: typeof cell === "string" ? 1 : 2 };

const plain = (kind: string, handed: Cell[][]): Sample => ({
  kind,
  rows: handed.map((line) => line.map(value)),
  handed,
});
const mixed: Cell[] = ["Sesuai Ekspektasi", 5, null, "12 Dokumen", true, "-", "di atas"];

/** Given to the first argument only, which the others are spread over: the others would cost the grid a minute. */
const manyRows = "10,000 rows";

/** What every argument of every function is given. An error is no sample: Excel does not call a function with it. */
export const samples: readonly Sample[] = [
  plain("a number", [[5]]),
  plain("numeric text with comma", [["1,5"]]),
  plain("numeric text with dot", [["1.5"]]),
  plain("text", [["teks apa saja"]]),
  plain("true", [[true]]),
  plain("false", [[false]]),
  plain("a blank cell", [[null]]),
  { kind: "empty text", rows: [[{ f: '=""' }]], handed: [[""]] },
  { kind: "a reference to a blank cell", rows: [[{ f: "=A10050" }]], handed: [[0]] },
  plain("a row", [mixed]),
  plain(
    "a column",
    mixed.map((cell) => [cell]),
  ),
  plain(
    "a block",
    Array.from({ length: 7 }, (_, at) => [...mixed.slice(at), ...mixed.slice(0, at)]),
  ),
  plain(
    manyRows,
    Array.from({ length: 10_000 }, (_, at) => [["Sesuai", "Di Atas", "Baik", "Kurang"][at % 4] ?? null]),
  ),
  plain("text of 32,767 characters", [["x".repeat(32_767)]]),
  plain("emoji", [["👍🏽"]]),
  plain("formula-like text", [['=HYPERLINK("http://contoh")']]),
];

/** A call of a function: as a formula over the sheet "Argumen", and as what Excel hands to it. */
export interface Call {
  readonly id: string;
  readonly what: string;
  readonly formula: string;
  readonly args: readonly unknown[];
}

/** Where the cells of samples and examples stand on the sheet of arguments: side by side from the first row. */
const placed = () => {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let column = 0;
  const place = (rows: readonly (readonly ICellData[])[]): string => {
    const width = rows[0]?.length ?? 1;
    rows.forEach((line, row) => line.forEach((cell, at) => ((cellData[row] ??= {})[column + at] = cell)));
    const address = formatAddress("Argumen", areaOf(0, column, rows.length, width));
    column += width;
    return address;
  };
  return { cellData, place, columns: () => column };
};

const cellsOf = (argument: ExampleArgument): readonly (readonly Cell[])[] =>
  typeof argument === "object" ? argument.cells : [[argument]];
const isOne = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.length === 1 && cells[0]?.length === 1;

/**
 * Every function with every sample in each of its arguments, the others as in its first example; and called with too
 * few arguments.
 */
export const argumentMatrix = (functions: readonly FunctionMetadata[]) => {
  const sheet = placed();
  const sampleAt = new Map(samples.map((sample) => [sample, sheet.place(sample.rows)]));
  const calls = functions.flatMap(({ id, parameters }): Call[] => {
    const words: FunctionWords | undefined = functionWords[id as keyof typeof functionWords];
    const good = words.examples[0].arguments.map((argument) => {
      const cells = cellsOf(argument);
      return { cells, address: sheet.place(cells.map((line) => line.map(value))) };
    });
    const call = (
      what: string,
      given: readonly ({ cells: Sample["handed"]; address: string } | undefined)[],
    ): Call => ({
      id,
      what: `${id}: ${what}`,
      formula: `=SKP.${id}(${given.map((one) => one?.address ?? "").join(",")})`,
      args: parameters.map(({ dimensionality }, at) => {
        const cells = given[at]?.cells;
        return cells === undefined ? null : dimensionality === "matrix" ? cells : (cells[0]?.[0] ?? null);
      }),
    });
    return [
      ...good.map((_, count) => call(`${count} arguments`, good.slice(0, count))),
      call("its first example", good),
      ...parameters.flatMap(({ name, dimensionality }, at) =>
        samples
          // Over a range Excel itself repeats a function whose argument is one value.
          .filter(({ handed }) => dimensionality === "matrix" || isOne(handed))
          .filter(({ kind }) => kind !== manyRows || at === 0)
          .map((sample) => {
            const own = { cells: sample.handed, address: sampleAt.get(sample) ?? "" };
            const given = Array.from({ length: Math.max(at + 1, good.length) }, (_, index) =>
              index === at ? own : good[index],
            );
            return call(`${sample.kind} as ${name}`, given);
          }),
      ),
    ];
  });
  return { calls, cellData: sheet.cellData, columns: sheet.columns() };
};
