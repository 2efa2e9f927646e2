import fc from "fast-check";

/** A row of a small tree with faults: texts and numbers in every spelling that means the same id, or none. */
export interface ForestRow {
  readonly id: string | number | null;
  readonly parent: string | number | null;
  readonly value: number | null;
}

const names = ["A", "a", " b ", "B", "C", "c", "D", "E", "7", 7, "8", "10", 10, "f-2", "F-2"] as const;
const nothing = [null, "", "-", " - "] as const;
const value = fc.option(fc.integer({ min: -1000, max: 1000 }));

/** Anything: double ids, circles, parents that are nowhere. */
const wild: fc.Arbitrary<ForestRow> = fc.record({
  id: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...nothing, 0, "NULL") },
  ),
  parent: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    { weight: 3, arbitrary: fc.constantFrom(...nothing, 0, "0", "NULL", "null", "#N/A", "nowhere") },
  ),
  value,
});

/** A right tree in any order of its rows, in which some rows are then made wrong. */
const planted: fc.Arbitrary<ForestRow[]> = fc
  .array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 12 })
  .chain((seeds) => {
    const tree = seeds.map(([seed, own], row): ForestRow => {
      const above = seed % (row + 1);
      return { id: `K-${row}`, parent: above === row ? null : `k-${above}`, value: own };
    });
    const fault = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("double", "circle", "gone", "blank", "own"));
    return fc
      .array(fault, { maxLength: 2 })
      .map((faults) => faults.reduce(withFault, tree))
      .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  });

const withFault = (rows: ForestRow[], [one, other, fault]: [number, number, string]): ForestRow[] => {
  const [at, from] = [one % rows.length, other % rows.length];
  const [row, second] = [rows[at]!, rows[from]!];
  const wrong: Record<string, ForestRow> = {
    double: { ...row, id: second.id },
    circle: { ...row, parent: second.id },
    gone: { ...row, parent: "K-99" },
    blank: { ...row, id: null },
    own: { ...row, parent: row.id },
  };
  return rows.map((old, index) => (index === at ? (wrong[fault] ?? old) : old));
};

/** Rows of small trees, right and wrong ones. */
export const forests: fc.Arbitrary<ForestRow[]> = fc.oneof(
  fc.array(wild, { minLength: 1, maxLength: 9 }),
  planted,
);
