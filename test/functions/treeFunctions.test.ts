import fc from "fast-check";
import { call } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

const error = (code: string): object => ({ type: "Error", basicType: "Error", basicValue: code });
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>("A", "b", "B ", "C", "D", 1, "1", 2, 3) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, "", "-", 0, "NULL", "-1,5", "85%", "1.250") },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, error("#N/A"), error("#REF!"), "👍🏽", "=1+1") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
const cell = fc.oneof(
  { weight: 9, arbitrary: word },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const rowsOf = (one: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(one, one, one), { minLength: 2, maxLength: 8 });
const rows = rowsOf(cell);
const many = tries(10_000);
const some = tries(2_000);

/** What a row of the three functions may show. */
const allowed = {
  CASCADE: /^(Tanpa ID|ID Ganda|Induk Diri Sendiri|Melingkar|Induk Tidak Ada|Puncak|Terhubung|)$/,
  LEVEL: /^([1-8]|)$/,
  ROLLUP: /^(-?\d[\d.e+-]*|)$/,
} as const;
const refusal = /^#(VALUE!|N\/A): .{20,290}$/su;

describe.each(Object.entries(allowed))("%s over any cells", (id, pattern) => {
  const count = id === "ROLLUP" ? 3 : 2;
  const ask = (lines: readonly unknown[][], inRows = false): unknown[] => {
    const lists = Array.from({ length: count }, (_, index) => lines.map((line) => line[index]));
    const ranges = lists.map((list) => (inRows ? [list] : list.map((one) => [one])));
    return (call(id, ...ranges) as unknown[][]).flat();
  };

  test("gives each row a word, a number, a blank or an error with a sentence, and never throws", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const shown = ask(lines);
        const strange = shown.filter((one) => !pattern.test(String(one)) && !refusal.test(String(one)));
        expect([shown.length, strange]).toEqual([lines.length, []]);
      }),
      many,
    );
  });

  test("one row of cells says what one column says", () => {
    fc.assert(
      fc.property(rows, (lines) => expect(ask(lines, true)).toEqual(ask(lines))),
      some,
    );
  });

  test("a row says the same wherever it stands", () => {
    const rounded = (shown: unknown): unknown => (typeof shown === "number" ? shown.toPrecision(9) : shown);
    // Without huge numbers, whose sum depends on the order of its parts.
    const anyOrder = rowsOf(word).chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(
          lines.map((_, row) => row),
          { minLength: lines.length },
        ),
      ),
    );
    // Sentences may name another row at fault, and places of rows without an id.
    const kind = (shown: unknown): unknown =>
      typeof shown === "string" && shown.startsWith("#") ? shown.slice(0, 8) : rounded(shown);
    fc.assert(
      fc.property(anyOrder, ([lines, order]) => {
        const before = ask(lines).map(kind);
        expect(ask(order.map((row) => lines[row]!)).map(kind)).toEqual(order.map((row) => before[row]));
      }),
      some,
    );
  });

  test("1,048,576 rows, a whole column of Excel, are answered in one call, a chain as deep as it is long", () => {
    const size = 1_048_576;
    const lines = Array.from({ length: size }, (_, row) => [`K-${row}`, row ? `K-${row - 1}` : null, row]);
    const shown = ask(lines);
    const last = { CASCADE: "Terhubung", LEVEL: size, ROLLUP: size - 1 }[id];
    expect([shown.length, shown.at(-1)]).toEqual([size, last]);
  });
});
