import { distance } from "fastest-levenshtein";

/** A text as it is compared: without case, and with one space for any run of spaces and punctuation. */
export const normalised = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{P}\p{Z}\s]+/gu, " ")
    .trim()
    .toLowerCase();

const digits = String.raw`\d+(?:[.-]\d+)*(?:\.[a-z](?![a-z]))?`;
const end = String.raw`(?=[.:)]?(?:\s|$))`;
/** "IKI.5.6.", "RHK 5", "IKU-2", "SMA 1" anywhere; in small letters, or as bare numbers, only where a line begins. */
const codePatterns = [
  new RegExp(String.raw`(?<![\p{L}\d])(\p{Lu}{2,6})[.\s-]?(${digits})${end}`, "gu"),
  new RegExp(String.raw`^[\s(]*(\p{L}{2,6})[.-]?(${digits})${end}`, "gmu"),
  new RegExp(String.raw`^[\s(]*()(\d+(?:[.-]\d+)+)${end}`, "gmu"),
];

/**
 * The codes that a text bears, each once, in one spelling: letters, a space, numbers without leading zeros.
 * @example codesIn("RHK.5. Meningkatnya mutu\nIKI.5.06. Persentase") //=> ["RHK 5", "IKI 5.6"]
 */
export const codesIn = (text: string): readonly string[] => [
  ...new Set(
    codePatterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, letters = "", number = ""]) =>
        `${letters.toUpperCase()} ${number.replaceAll("-", ".").replace(/(?<!\d)0+(?=\d)/g, "")}`.trim(),
      ),
    ),
  ),
];

/** A text without its codes, normalised: what is left to compare where the codes agree. */
const bodyOf = (text: string): string =>
  normalised(codePatterns.reduce((left, pattern) => left.replace(pattern, " "), text));

/** Codes contradict where each side has one that the other lacks. Without a code nothing is said. */
const contradict = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((code) => !other.includes(code)) && other.some((code) => !one.includes(code));

/** How alike two texts must be to be proposed as the same; less where they bear the same code. */
const likeEnough = 0.85;
const likeEnoughWithCode = 0.6;

/** What is remembered of a text that is compared. */
interface Known {
  readonly text: string;
  readonly codes: readonly string[];
  readonly body: string;
  /** How often each letter occurs: the cheapest bound of a distance. */
  readonly letters: Uint16Array;
  /** Every two letters that follow each other, as numbers in order: a closer bound. */
  readonly pairs: Uint32Array;
}

const buckets = 40;

const knownOf = (text: string): Known => {
  const body = bodyOf(text);
  const letters = new Uint16Array(buckets);
  const pairs = new Uint32Array(Math.max(0, body.length - 1));
  for (let at = 0; at < body.length; at++) {
    const letter = body.charCodeAt(at);
    letters[letter % buckets]!++;
    if (at > 0) pairs[at - 1] = body.charCodeAt(at - 1) * 65_536 + letter;
  }
  return { text, codes: codesIn(text), body, letters, pairs: pairs.sort() };
};

/** Whether two texts can be as alike as `least`, told without their distance: one change moves few letters and pairs. */
const canBe = (one: Known, other: Known, least: number): boolean => {
  const [length, otherLength] = [one.body.length, other.body.length];
  const most = (1 - least) * Math.max(length, otherLength) + 1e-9;
  if (Math.abs(length - otherLength) > most) return false;
  let more = 0;
  let less = 0;
  for (let at = 0; at < buckets; at++) {
    const difference = one.letters[at]! - other.letters[at]!;
    if (difference > 0) more += difference;
    else less -= difference;
  }
  if (Math.max(more, less) > most) return false;
  // A change touches at most two pairs of either text.
  const unshared = (own: number, shared: number) => (own - shared) / 2;
  const shared = sharedOf(one.pairs, other.pairs);
  return Math.max(unshared(one.pairs.length, shared), unshared(other.pairs.length, shared)) <= most;
};

/** How many numbers two ordered lists share. */
const sharedOf = (one: Uint32Array, other: Uint32Array): number => {
  let shared = 0;
  for (let at = 0, against = 0; at < one.length && against < other.length;) {
    const difference = one[at]! - other[against]!;
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) against++;
  }
  return shared;
};

const exactly = (one: Known, other: Known): number => {
  const longer = Math.max(one.body.length, other.body.length);
  return longer === 0 ? 0 : 1 - distance(one.body, other.body) / longer;
};

const enough = (one: Known, other: Known): number =>
  one.codes.length > 0 && one.codes.some((code) => other.codes.includes(code))
    ? likeEnoughWithCode
    : likeEnough;

/**
 * How alike two texts are, from 0 to 1: 1 less the share of letters to change, codes left aside. 0 where their codes
 * contradict each other, whatever the rest says.
 */
export const likeness = (one: string, other: string): number => {
  const [first, second] = [knownOf(one), knownOf(other)];
  return contradict(first.codes, second.codes) ? 0 : exactly(first, second);
};

/** A text that may be meant, by its number in the order of `add`, and how alike it is. */
export interface Likely {
  readonly at: number;
  readonly score: number;
}

/**
 * What a text was found to be: texts that are the same ("exact"), or the same but for case, spaces and punctuation
 * ("normalised"); else one that may be meant ("similar"), which is for a person to decide.
 */
export type Found =
  | { readonly by: "exact" | "normalised"; readonly at: readonly number[] }
  | ({ readonly by: "similar"; readonly runnerUp?: Likely } & Likely);

/** Texts among which others are looked for. */
export interface Texts {
  /** Adds a text; its number is how many were added before. */
  readonly add: (text: string) => number;
  /** Looks for a text among those that `allowed` lets through; undefined where nothing is like it. */
  readonly find: (text: string, allowed?: (at: number) => boolean) => Found | undefined;
}

/**
 * Collects texts to look among. Only texts whose letters are nearly the same are compared letter by letter; what that
 * takes of a text is worked out when it is first needed, for most texts are found as they are.
 */
export const textsToMatch = (): Texts => {
  const texts: string[] = [];
  const all: Known[] = [];
  const exact = new Map<string, number[]>();
  const loose = new Map<string, number[]>();
  let folded = 0;
  const put = (map: Map<string, number[]>, key: string, at: number) => {
    const same = map.get(key);
    if (same) same.push(at);
    else map.set(key, [at]);
  };
  const best = (wanted: Known, allowed: (at: number) => boolean, floor?: number): Likely | undefined => {
    let found: Likely | undefined;
    while (all.length < texts.length) all.push(knownOf(texts[all.length]!));
    all.forEach((other, at) => {
      const least = Math.max(floor ?? enough(wanted, other), found?.score ?? 0);
      if (contradict(wanted.codes, other.codes) || !canBe(wanted, other, least) || !allowed(at)) return;
      const score = exactly(wanted, other);
      if (score >= least && score > (found?.score ?? 0)) found = { at, score };
    });
    return found;
  };
  return {
    add: (text) => {
      const at = texts.push(text) - 1;
      put(exact, text.trim(), at);
      return at;
    },
    find: (text, allowed = () => true) => {
      const same = exact.get(text.trim())?.filter(allowed) ?? [];
      if (same.length > 0) return { by: "exact", at: same };
      for (; folded < texts.length; folded += 1) put(loose, normalised(texts[folded]!), folded);
      const nearly = loose.get(normalised(text))?.filter(allowed) ?? [];
      if (nearly.length > 0) return { by: "normalised", at: nearly };
      const wanted = knownOf(text);
      const first = best(wanted, allowed);
      if (!first) return undefined;
      const runnerUp = best(wanted, (at) => at !== first.at && allowed(at), 0);
      return { by: "similar", ...first, ...(runnerUp && { runnerUp }) };
    },
  };
};
