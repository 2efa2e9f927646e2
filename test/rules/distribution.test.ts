import fc from "fast-check";
import {
  brokenRules,
  limitsOf,
  mostPeople,
  patterns,
  peopleOf,
  type Distribution,
} from "../../src/rules/distribution";
import { capaianOrganisasi, type CapaianOrganisasi } from "../../src/rules/lists";
import { predikats } from "../../src/rules/predikat";
import { tries } from "../support/tries";

/** People with Sangat Kurang, Kurang, Butuh Perbaikan, Baik and Sangat Baik. */
type Counts = readonly [sk: number, k: number, bp: number, b: number, sb: number];
type Condition = (counts: Counts, n: number) => boolean;

/**
 * The words of SE MenPANRB 3/2023, one condition a phrase, in their order and in whole numbers only: an oracle that
 * knows nothing of the table of patterns.
 */
const oracle: Readonly<Record<CapaianOrganisasi, readonly Condition[]>> = {
  Istimewa: [
    ([sk, k, bp, b, sb]) => sb > sk && sb > k && sb > bp && sb > b,
    ([, , , , sb], n) => 10 * sb <= 7 * n,
  ],
  Baik: [
    ([sk, k, bp, b, sb]) => b > sk && b > k && b > bp && b > sb,
    ([, , , b], n) => 10 * b <= 7 * n,
    ([, k, bp]) => bp > 0 || k > 0,
  ],
  "Butuh Perbaikan": [([, , bp], n) => 10 * bp >= 6 * n, ([, , , , sb], n) => 10 * sb <= n],
  Kurang: [([, k], n) => 10 * k >= 6 * n, ([, , bp], n) => 10 * bp >= n, ([, , , , sb], n) => 10 * sb <= n],
  "Sangat Kurang": [
    ([sk], n) => 10 * sk >= 6 * n,
    ([, k, bp], n) => 10 * (k + bp) >= n,
    ([, , , , sb]) => sb === 0,
  ],
};
const satisfies = (capaian: CapaianOrganisasi, counts: Counts, n: number): boolean =>
  oracle[capaian].every((condition) => condition(counts, n));

/** Calls `visit` for every way in which n people have five predikat. */
function eachDistribution(n: number, visit: (counts: Counts) => void): void {
  for (let sk = 0; sk <= n; sk++)
    for (let k = 0; k <= n - sk; k++)
      for (let bp = 0; bp <= n - sk - k; bp++)
        for (let b = 0; b <= n - sk - k - bp; b++) visit([sk, k, bp, b, n - sk - k - bp - b]);
}

const distributionOf = ([sk, k, bp, b, sb]: Counts): Distribution => ({
  "Sangat Kurang": sk,
  Kurang: k,
  "Butuh Perbaikan": bp,
  Baik: b,
  "Sangat Baik": sb,
});

/** For each predikat how many people have it in some distribution that satisfies the oracle, ascending. */
function occurring(capaian: CapaianOrganisasi, n: number): number[][] {
  const seen = predikats.map(() => new Set<number>());
  eachDistribution(n, (counts) => {
    if (satisfies(capaian, counts, n)) counts.forEach((count, place) => seen[place]!.add(count));
  });
  return seen.map((numbers) => [...numbers].sort((one, other) => one - other));
}
/** The same as `limitsOf` promises it: every number from minimum to maksimum; none where nobody fits. */
const promised = (capaian: CapaianOrganisasi, n: number): number[][] =>
  limitsOf(capaian, n)?.map(({ minimum, maksimum }) =>
    Array.from({ length: maksimum - minimum + 1 }, (_, index) => minimum + index),
  ) ?? predikats.map(() => []);

const sizes = Array.from({ length: 30 }, (_, index) => index + 1);

test("all distributions of 1 to 30 people were searched", () => {
  let count = 0;
  for (const n of sizes) eachDistribution(n, () => (count += 1));
  // Five predikat: as many as there are ways to choose 5 of 35, without the one of no people at all.
  expect(count).toBe(324_631);
});

describe.each(capaianOrganisasi)("a unit whose organisation is %s, of 1 to 30 people", (capaian) => {
  const possible = new Map(sizes.map((n) => [n, occurring(capaian, n).some(({ length }) => length > 0)]));

  test("breaks exactly the conditions that a brute-force search over all distributions finds broken", () => {
    const wrong: Counts[] = [];
    for (const n of sizes)
      eachDistribution(n, (counts) => {
        const broken = brokenRules(capaian, distributionOf(counts))?.map(({ rule }) =>
          patterns[capaian].indexOf(rule),
        );
        const expected = oracle[capaian].flatMap((holds, index) => (holds(counts, n) ? [] : [index]));
        const same = possible.get(n) ? broken?.join() === expected.join() : broken === undefined;
        if (!same) wrong.push(counts);
      });
    expect(wrong).toEqual([]);
  });

  test("is too small for the pattern with 1 or 2 people, save for Butuh Perbaikan", () => {
    const tooSmall = sizes.filter((n) => !possible.get(n));
    expect(tooSmall).toEqual(capaian === "Butuh Perbaikan" ? [] : [1, 2]);
    expect(sizes.filter((n) => limitsOf(capaian, n) === undefined)).toEqual(tooSmall);
  });

  test("has limits within which every number occurs in a distribution that fits, and no number outside", () => {
    for (const n of [...sizes, 47, 60]) expect(promised(capaian, n)).toEqual(occurring(capaian, n));
  });

  test("fits wherever it is within all limits if its conditions are of one predikat each, and only then", () => {
    let decided = true;
    for (const n of sizes) {
      const limits = limitsOf(capaian, n);
      eachDistribution(n, (counts) => {
        const within =
          limits?.every(
            ({ minimum, maksimum }, place) => minimum <= counts[place]! && counts[place]! <= maksimum,
          ) ?? false;
        decided &&= within === satisfies(capaian, counts, n);
      });
    }
    expect(decided).toBe(capaian === "Butuh Perbaikan" || capaian === "Kurang");
  });
});

test("large units are judged exactly: percentages of people do not drown in floating point", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const people = fc.oneof(fc.integer({ min: 3, max: 1000 }), fc.integer({ min: 3, max: mostPeople }));
  const near = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(
      fc.constantFrom(...capaianOrganisasi),
      people,
      fc.constantFrom(0.1, 0.6, 0.7),
      near,
      share,
      share,
      fc.integer({ min: 0, max: 119 }),
      (capaian, n, percent, off, second, third, order) => {
        // One group beside a limit, the rest in four parts, in any order of the five.
        const first = Math.min(n, Math.max(0, Math.round(n * percent) + off));
        const b = Math.floor((n - first) * second);
        const c = Math.floor((n - first - b) * third);
        const d = Math.floor((n - first - b - c) / 2);
        const groups = [first, b, c, d, n - first - b - c - d];
        const shuffled: number[] = [];
        for (let left = 5, rest = order; left > 0; left--, rest = Math.floor(rest / (left + 1)))
          shuffled.push(...groups.splice(rest % left, 1));
        const [sk, k, bp, bb, sb] = shuffled.map(BigInt) as [bigint, bigint, bigint, bigint, bigint];
        const all = BigInt(n);
        const top = (one: bigint): boolean =>
          [sk, k, bp, bb, sb].filter((other) => other >= one).length === 1;
        const fits = {
          Istimewa: top(sb) && 10n * sb <= 7n * all,
          Baik: top(bb) && 10n * bb <= 7n * all && bp + k > 0n,
          "Butuh Perbaikan": 10n * bp >= 6n * all && 10n * sb <= all,
          Kurang: 10n * k >= 6n * all && 10n * bp >= all && 10n * sb <= all,
          "Sangat Kurang": 10n * sk >= 6n * all && 10n * (k + bp) >= all && sb === 0n,
        }[capaian];
        const counts = shuffled as unknown as Counts;
        const within = limitsOf(capaian, n)!.every(
          ({ minimum, maksimum }, place) => minimum <= counts[place]! && counts[place]! <= maksimum,
        );
        return (brokenRules(capaian, distributionOf(counts))!.length === 0) === fits && (!fits || within);
      },
    ),
    tries(10_000),
  );
});

test("every predikat stands in at most one minimum and one maximum of a pattern, the largest in no minimum", () => {
  for (const rules of Object.values(patterns)) {
    const inMinimum = rules
      .filter(({ rule }) => rule === "atLeast" || rule === "present")
      .flatMap(({ of }) => of as readonly string[]);
    const inMaximum = rules
      .filter(({ rule }) => rule === "atMost")
      .flatMap(({ of }) => of as readonly string[]);
    const largest = rules
      .filter(({ rule }) => rule === "largest")
      .flatMap(({ of }) => of as readonly string[]);
    expect(new Set(inMinimum).size).toBe(inMinimum.length);
    expect(new Set(inMaximum).size).toBe(inMaximum.length);
    expect(largest.length).toBeLessThanOrEqual(1);
    expect(inMinimum).not.toContain(largest[0]);
  }
});

test("a broken condition comes with its figures: 70% of 10 people are 7", () => {
  const distribution = distributionOf([0, 0, 0, 2, 8]);
  expect(peopleOf(distribution)).toBe(10);
  expect(brokenRules("Istimewa", distribution)).toEqual([
    { rule: { rule: "atMost", of: ["Sangat Baik"], percent: 70 }, count: 8, limit: 7 },
  ]);
  expect(brokenRules("Istimewa", distributionOf([0, 0, 0, 5, 5]))).toEqual([
    { rule: { rule: "largest", of: ["Sangat Baik"] }, count: 5, limit: 6, rival: "Baik" },
  ]);
});

test("a minimum is rounded up, a maximum down: 60% and 10% of 21 people are 13 and 3, or 2 at most", () => {
  expect(limitsOf("Kurang", 21)).toEqual([
    { predikat: "Sangat Kurang", minimum: 0, maksimum: 5 },
    { predikat: "Kurang", minimum: 13, maksimum: 18 },
    { predikat: "Butuh Perbaikan", minimum: 3, maksimum: 8 },
    { predikat: "Baik", minimum: 0, maksimum: 5 },
    { predikat: "Sangat Baik", minimum: 0, maksimum: 2 },
  ]);
});
