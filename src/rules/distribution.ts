import type { CapaianOrganisasi } from "./lists";
import { predikats, type Predikat } from "./predikat";

/** How many people have each predikat. */
export type Distribution = Readonly<Record<Predikat, number>>;

/** One condition of a pattern; percentages are of all people who have a predikat. */
export type PatternRule =
  /** "Sebagian besar": strictly more people than any other predikat has. */
  | { readonly rule: "largest"; readonly of: readonly [Predikat] }
  /** The predikat together have at least so many percent of the people. */
  | { readonly rule: "atLeast"; readonly of: readonly Predikat[]; readonly percent: number }
  /** At least one person has one of the predikat. */
  | { readonly rule: "present"; readonly of: readonly Predikat[] }
  /** The predikat has at most so many percent of the people. */
  | { readonly rule: "atMost"; readonly of: readonly [Predikat]; readonly percent: number };

/**
 * The pola distribusi predikat of an organisation by its capaian: every condition that is not named here is open.
 * Source: SE MenPANRB 3/2023 as a single secondary source quotes it (naikpangkat.com); the circular itself was not
 * read, and PermenPANRB 6/2022 prints pictures without numbers. Three readings are ours, for the words leave them open:
 * "sebagian besar" is strictly the largest group; "harus ada" is one person or more; "Kurang dan/atau Butuh Perbaikan
 * minimal 10%" counts the two together. No source rounds for small units: people are whole, nothing else is rounded.
 *
 * Every predikat stands in at most one minimum (atLeast, present) and in at most one atMost of a pattern, and the
 * largest one in no minimum: `limitsOf` counts on it, a test holds the table to it.
 */
export const patterns: Readonly<Record<CapaianOrganisasi, readonly PatternRule[]>> = {
  Istimewa: [
    { rule: "largest", of: ["Sangat Baik"] },
    { rule: "atMost", of: ["Sangat Baik"], percent: 70 },
  ],
  Baik: [
    { rule: "largest", of: ["Baik"] },
    { rule: "atMost", of: ["Baik"], percent: 70 },
    { rule: "present", of: ["Butuh Perbaikan", "Kurang"] },
  ],
  "Butuh Perbaikan": [
    { rule: "atLeast", of: ["Butuh Perbaikan"], percent: 60 },
    { rule: "atMost", of: ["Sangat Baik"], percent: 10 },
  ],
  Kurang: [
    { rule: "atLeast", of: ["Kurang"], percent: 60 },
    { rule: "atLeast", of: ["Butuh Perbaikan"], percent: 10 },
    { rule: "atMost", of: ["Sangat Baik"], percent: 10 },
  ],
  "Sangat Kurang": [
    { rule: "atLeast", of: ["Sangat Kurang"], percent: 60 },
    { rule: "atLeast", of: ["Kurang", "Butuh Perbaikan"], percent: 10 },
    { rule: "atMost", of: ["Sangat Baik"], percent: 0 },
  ],
};

/** The most people whose number times a percentage is still exact. */
export const mostPeople = Math.floor(Number.MAX_SAFE_INTEGER / 100);

/** The fewest people that a rule asks for: its percentage rounded up, for people are whole. */
const fewest = (rule: PatternRule, people: number): number => {
  if (rule.rule === "atLeast") return Math.ceil((people * rule.percent) / 100);
  return rule.rule === "present" ? 1 : 0;
};

/** The most people that a rule allows one predikat: its percentage rounded down. */
const most = (rule: PatternRule, people: number): number =>
  rule.rule === "atMost" ? Math.floor((people * rule.percent) / 100) : people;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many people may have a predikat. */
export interface Limit {
  readonly predikat: Predikat;
  readonly minimum: number;
  readonly maksimum: number;
}

function limitOf(rules: readonly PatternRule[], people: number, predikat: Predikat): Limit {
  const own = rules.filter(({ of }) => of.includes(predikat));
  const largest = rules.find(({ rule }) => rule === "largest")?.of[0];
  const neededBeside = sum(rules.filter((rule) => !own.includes(rule)).map((rule) => fewest(rule, people)));
  const alone = Math.max(0, ...own.filter(({ of }) => of.length === 1).map((rule) => fewest(rule, people)));
  const upTo = Math.min(people - neededBeside, ...own.map((rule) => most(rule, people)));
  // Strictly the largest of five: each of the others has one person fewer at most, so n <= x + 4 (x - 1).
  if (predikat === largest) return { predikat, minimum: Math.ceil((people + 4) / 5), maksimum: upTo };
  if (largest === undefined) return { predikat, minimum: alone, maksimum: upTo };
  // The largest one has at least one person more, and both leave the others what they need: x + (x + 1) + needed <= n.
  const belowLargest = Math.floor((people - 1 - neededBeside) / 2);
  return { predikat, minimum: alone, maksimum: Math.min(upTo, belowLargest) };
}

/**
 * The fewest and the most people of each predikat among all distributions of so many people that satisfy the pattern,
 * Sangat Kurang first. Each of the ten numbers occurs in such a distribution, and so does every number between: no
 * limit could be narrower. Distributions outside the limits break the pattern. Those within satisfy it for Butuh
 * Perbaikan and Kurang; for the others "sebagian besar", or what two predikat need together, may still be broken,
 * which `brokenRules` says.
 * @param people a whole number from 1 to `mostPeople`
 * @returns undefined where no distribution of so few people satisfies the pattern
 */
export function limitsOf(capaian: CapaianOrganisasi, people: number): readonly Limit[] | undefined {
  const limits = predikats.map((predikat) => limitOf(patterns[capaian], people, predikat));
  return limits.every(({ minimum, maksimum }) => minimum <= maksimum) ? limits : undefined;
}

/** The unit that was asked about last: whoever judges distributions judges many of one unit. */
let last:
  { readonly capaian: CapaianOrganisasi; readonly people: number; readonly fits: boolean } | undefined;

/** Whether some distribution of so many people satisfies the pattern. */
function canFit(capaian: CapaianOrganisasi, people: number): boolean {
  if (last?.capaian !== capaian || last.people !== people)
    last = { capaian, people, fits: limitsOf(capaian, people) !== undefined };
  return last.fits;
}

/** All people of a distribution. */
export const peopleOf = (distribution: Distribution): number =>
  sum(predikats.map((predikat) => distribution[predikat]));

/** A condition that a distribution does not meet. */
export interface BrokenRule {
  readonly rule: PatternRule;
  /** The people who have one of the rule's predikat. */
  readonly count: number;
  /** The people whom the rule asks for at least or allows at most; of "largest", one more than the largest other has. */
  readonly limit: number;
  /** Of "largest": the predikat that as many people have, or more. */
  readonly rival?: Predikat;
}

function broken(rule: PatternRule, distribution: Distribution, people: number): BrokenRule | undefined {
  const count = sum(rule.of.map((predikat) => distribution[predikat]));
  if (rule.rule === "largest") {
    const rival = predikats
      .filter((predikat) => predikat !== rule.of[0])
      .reduce((one, other) => (distribution[other] > distribution[one] ? other : one));
    return count > distribution[rival] ? undefined : { rule, count, limit: distribution[rival] + 1, rival };
  }
  const limit = rule.rule === "atMost" ? most(rule, people) : fewest(rule, people);
  const holds = rule.rule === "atMost" ? count <= limit : count >= limit;
  return holds ? undefined : { rule, count, limit };
}

/**
 * The conditions of the pattern that a distribution breaks, none where it satisfies the pattern.
 * @param distribution whole numbers of people, at least one person in all
 * @returns undefined where no distribution of so few people could satisfy the pattern
 */
export function brokenRules(
  capaian: CapaianOrganisasi,
  distribution: Distribution,
): readonly BrokenRule[] | undefined {
  const people = peopleOf(distribution);
  if (!canFit(capaian, people)) return undefined;
  return patterns[capaian].flatMap((rule) => broken(rule, distribution, people) ?? []);
}
