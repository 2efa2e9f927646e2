import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { functionWords } from "../../src/locale/functions";
import { associated, call, column, valueOf } from "./shim";
import "../../src/functions/index";
import { table, type FunctionId } from "../../src/functions/table";
import { tries } from "../support/tries";

const ids = Object.keys(table) as FunctionId[];
/** Functions whose result is not one cell for each cell of their arguments: they are tested over ranges one by one. */
const wholes: ReadonlySet<string> = new Set([
  "BERAKHLAK",
  "BERAKHLAKRATING",
  "COUNTPREDICATES",
  "CURVE",
  "LIMITS",
  "CHECKDISTRIBUTION",
  "CASCADE",
  "LEVEL",
  "ROLLUP",
  "QUADRANT",
  "VERSION",
]);
/** Functions to whom a row is blank only where all of its cells are: a parent without an id is a finding. */
const trees: ReadonlySet<string> = new Set(["CASCADE", "LEVEL", "ROLLUP"]);
const cellwise = ids.filter((id) => !wholes.has(id));

/** The parameters of a function, those in brackets optional. */
const parametersOf = (id: FunctionId): { name: string; optional: boolean }[] =>
  Object.keys(functionWords[id].parameters).map((name) => ({
    name,
    optional: String(call(id)).includes(`[${name}]`),
  }));
/** A good call of a function: its first example, what that leaves out blank. */
const goodCall = (id: FunctionId): unknown[] => {
  const given = functionWords[id].examples[0].arguments.map(valueOf);
  return parametersOf(id).map((_, index) => given[index] ?? null);
};

const errorValue = { type: "Error", basicType: "Error", basicValue: "#N/A" };
const matrix = {
  number: 5,
  zero: 0,
  negative: -3,
  "numeric text with comma": "1,5",
  "numeric text with dot": "1.5",
  text: "teks apa saja",
  "text of 32,767 characters": "x".repeat(32_767),
  "digits of 32,767 characters": "9".repeat(32_767),
  emoji: "👍🏽",
  "formula-like text": '=HYPERLINK("http://contoh")',
  true: true,
  false: false,
  blank: null,
  "empty text": "",
  dash: "-",
  spaces: "  ",
  "error value": errorValue,
};

/** The cells that are neither short text, nor a finite number, nor an error with a sentence. */
const faults = (result: unknown): unknown[] =>
  [result].flat(2).filter((cell) => {
    if (typeof cell === "number") return !Number.isFinite(cell);
    if (typeof cell !== "string" || cell.length > 300) return true;
    return cell.startsWith("#") && !/^#(VALUE!|N\/A): .{20,}/.test(cell);
  });
const expectResult = (result: unknown): void => expect(faults(result)).toEqual([]);

test("every function of the table is associated under its id, and no other", () => {
  expect([...associated.keys()]).toEqual(ids);
  for (const id of ids) expect(associated.get(id)).toBe(table[id]);
});

describe.each(ids.filter((id) => parametersOf(id).length > 0))("%s", (id) => {
  const values = goodCall(id);
  const parameters = parametersOf(id);
  const positions = values.map((_, index) => index);
  const replaced = (position: number, value: unknown): unknown[] =>
    values.map((one, index) => (index === position ? value : one));

  test.each(Object.entries(matrix))("takes a %s in any argument without breaking", (_, value) => {
    for (const position of positions) {
      expectResult(call(id, ...replaced(position, [[value]])));
      expectResult(call(id, ...replaced(position, Array(7).fill([value]))));
      expectResult(call(id, ...replaced(position, [Array(7).fill(value)])));
      expectResult(call(id, ...replaced(position, Array(7).fill(Array(7).fill(value)))));
    }
  });

  test("says in which argument an error value stands", () => {
    for (const position of positions) {
      const good = values[position];
      const cells = Array.isArray(good) ? (good as unknown[][]).map((line) => [...line]) : [[good]];
      // #N/A may be a look-up that found no parent: CASCADE takes it.
      cells.at(-1)!.splice(-1, 1, { ...errorValue, basicValue: "#REF!" });
      // A function that refuses the whole call names the row as well.
      const sentence = new RegExp(
        `^#VALUE!: Argumen ${parameters[position]!.name} berisi sel galat( di baris ke-${cells.length})?\\. Perbaiki dulu sel itu\\.$`,
      );
      expect([call(id, ...replaced(position, cells))].flat(2).map(String)).toContainEqual(
        expect.stringMatching(sentence),
      );
    }
  });

  test("answers #N/A with its usage while a required argument is absent", () => {
    for (let count = 0; count < parameters.filter(({ optional }) => !optional).length; count++)
      expect(call(id, ...values.slice(0, count))).toMatch(new RegExp(`^#N/A: .*=SKP\\.${id}\\(`));
  });

  test("ignores the Invocation object that Excel puts behind the last argument", () => {
    const result = call(id, ...values);
    expectResult(result);
    const implementation = associated.get(id)!;
    const matrices = values.map((value) => (Array.isArray(value) ? value : [[value]]));
    const bare = implementation(...matrices) as unknown[][];
    expect([bare].flat(3)).toEqual([result].flat(2));
  });

  test("blank in is blank out", () => {
    const blanked = (good: unknown, blank: unknown): unknown[][] =>
      Array.isArray(good) ? (good as unknown[][]).map((line) => line.map(() => blank)) : [[blank]];
    for (const blank of [null, "", "-"]) {
      const given = values.map((good, index) => (index === 0 || trees.has(id) ? blanked(good, blank) : good));
      expect([call(id, ...given)].flat(2).filter((shown) => shown !== "")).toEqual([]);
    }
  });

  test("leaves its arguments as they were", () => {
    const given = [[["Sesuai", 1, null, "-", 5, 6, 7]], [["Sesuai", 1, null, "-", 5, 6, 7]]];
    const before = structuredClone(given);
    call(id, ...given);
    expect(given).toEqual(before);
  });
});

describe.each(cellwise)("%s over ranges", (id) => {
  const values = goodCall(id);

  test("gives a result of the shape of its ranges", () => {
    const [first, ...others] = values;
    expect(call(id, [[first, first, first]], ...others)).toEqual([Array(3).fill(call(id, ...values))]);
    expect(call(id, column(first, first), ...others)).toEqual(column(...Array(2).fill(call(id, ...values))));
    expect(call(id, Array(3).fill(Array(2).fill(first)), ...others)).toEqual(
      Array(3).fill(Array(2).fill(call(id, ...values))),
    );
  });

  test("refuses ranges of different shapes", () => {
    const [first, second, ...others] = values;
    expect(call(id, column(first, first), column(second, second, second), ...others)).toMatch(
      /^#VALUE!: Rentang .*2×1.*3×1/,
    );
    expect(call(id, column(first, first), [[second, second]], ...others)).toMatch(
      /^#VALUE!: Rentang .*2×1.*1×2/,
    );
  });

  test("takes 10,000 rows in one call", () => {
    const columns = values.map((value) => Array(10_000).fill([value]));
    const result = call(id, ...columns) as unknown[][];
    expect(result).toHaveLength(10_000);
    expect(result[9_999]).toEqual([call(id, ...values)]);
  });

  test("spreading over a range equals calling cell by cell", () => {
    const cell = fc.oneof(
      fc.constantFrom<unknown>(
        "Sesuai",
        "DIATAS",
        "di bawah",
        "",
        "-",
        null,
        0,
        3,
        "12 Dokumen",
        "80-90%",
        "85%",
      ),
      fc.constantFrom<unknown>("naik", "turun", "stabil", "nihil", "1.250", "maks. 3 hari", true, errorValue),
      fc.constantFrom<unknown>("Baik", "Cukup", "Ahli Muda", "waktu", "biaya", "198501012010011001", "lahir"),
      // Excel has no -0, and what is remembered of 0 is taken for it.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.string({ unit: "grapheme" }),
    );
    const rows = fc.array(fc.tuple(...values.map(() => cell)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, cell, (lines, spread) => {
        const columns = values.map((_, index) => column(...lines.map((line) => line[index])));
        const whole = call(id, ...columns);
        const byCell = lines.map((line) => [call(id, ...line.map((one) => [[one]]))]);
        const [, ...others] = columns;
        const spreadOver = call(id, [[spread]], ...others);
        const spreadByCell = lines.map((line) => [
          call(id, [[spread]], ...line.slice(1).map((one) => [[one]])),
        ]);
        return (
          faults(whole).length === 0 &&
          isDeepStrictEqual(whole, byCell) &&
          isDeepStrictEqual(spreadOver, spreadByCell)
        );
      }),
      tries(10_000),
    );
  });
});

test("BERAKHLAK over a block equals calling it row by row", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>("Sesuai", "DIATAS", "", null, 0, 97, "97,5", "39.00%", "baik", true, errorValue),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const line = fc.array(cell, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
      const whole = call("BERAKHLAK", lines);
      const byRow = lines.map((one) => [call("BERAKHLAK", [one])]);
      return faults(whole).length === 0 && isDeepStrictEqual(whole, byRow);
    }),
    tries(10_000),
  );
});

describe.each(ids.filter((id) => wholes.has(id)))("%s over blocks of any cells", (id) => {
  const words = goodCall(id).flat(2);
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...words, null, "") },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        "Sesuai",
        "DIATAS",
        "Cukup",
        "Baik",
        "-",
        0,
        97,
        "12",
        true,
        errorValue,
      ),
    },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  );
  const block = fc.oneof(
    { weight: 2, arbitrary: cell.map((one) => [[one]]) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 1, 2, 7))
        .chain(([rows, columns]) =>
          fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
    },
  );

  test("shows only short texts, finite numbers and errors with a sentence, and mutates nothing", () => {
    fc.assert(
      fc.property(fc.tuple(...parametersOf(id).map(() => block)), (given) => {
        const before = JSON.stringify(given);
        return faults(call(id, ...given)).length === 0 && JSON.stringify(given) === before;
      }),
      tries(10_000),
    );
  });
});
