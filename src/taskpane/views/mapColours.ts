import type { Attained } from "../../model/attainmentTree";
import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { jenisHasil } from "../../rules/lists";
import type { ResultForest } from "./treeResults";

export const colourings = ["unit", "jenis", "masalah", "capaian"] as const;
/** By what the boxes of the map are coloured. */
export type Colouring = (typeof colourings)[number];

export const tones = [
  "navy",
  "marigold",
  "teal",
  "magenta",
  "forest",
  "peach",
  "lavender",
  "brown",
  "plain",
  "warning",
  "pale",
  "good",
] as const;
/** A colour by a name; what it looks like the page says. */
export type Tone = (typeof tones)[number];

/** The group of a box where it has no name of its own. */
export const otherGroups = [
  "lain",
  "kosong",
  "bermasalah",
  "bermasalahDiBawah",
  "baik",
  "tanpaRealisasi",
  "takTerhitung",
  "melingkar",
] as const;
export type OtherGroup = (typeof otherGroups)[number];

/** Boxes of one colour. */
export interface Group {
  readonly tone: Tone;
  /** What tells it apart without its colour: a letter or a shape. */
  readonly sign: string;
  /** What it is called: a word of the workbook, one that the page has, or from which ratio on to below which. */
  readonly name:
    | { readonly is: "word"; readonly word: string }
    | { readonly is: "other"; readonly other: OtherGroup }
    | { readonly is: "ratio"; readonly from: number | undefined; readonly to: number | undefined };
  /** How many results are in it. */
  readonly count: number;
}

/** The colours of a map. */
export interface Coloured {
  readonly groups: readonly Group[];
  /** Each row's group by its number. */
  readonly groupAt: Uint8Array;
}

type NewGroup = Omit<Group, "count">;

/** Groups with how many rows each has; those without one are left out. */
const counted = (size: number, groups: readonly NewGroup[], groupOf: (at: number) => number): Coloured => {
  const groupAt = new Uint8Array(size);
  const counts = groups.map(() => 0);
  for (let at = 0; at < size; at++) {
    const group = groupOf(at);
    groupAt[at] = group;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const place = new Map<number, number>();
  counts.forEach((count, group) => count > 0 && place.set(group, place.size));
  groupAt.forEach((group, at) => (groupAt[at] = place.get(group) ?? 0));
  return {
    groups: groups.flatMap((group, at) => {
      const count = counts[at] ?? 0;
      return count > 0 ? [{ ...group, count }] : [];
    }),
    groupAt,
  };
};

const word = (tone: Tone, sign: string, text: string): NewGroup => ({
  tone,
  sign,
  name: { is: "word", word: text },
});
const other = (tone: Tone, sign: string, name: OtherGroup): NewGroup => ({
  tone,
  sign,
  name: { is: "other", other: name },
});

/** So many units have a colour of their own: more cannot be told apart. */
const mostUnits = 8;

/** The unit of every row: that of its SKP, else of its owner. */
export const unitsOf = (book: Book, forest: ResultForest): ((at: number) => string) => {
  const plans = byId(book, "skp");
  return (at) => plans.get(forest.results.rows[at]?.idSkp ?? "")?.unit || (forest.ownerAt(at)?.unit ?? "");
};

/** By unit: the largest have a colour and a letter each. */
export const byUnit = (book: Book, forest: ResultForest): Coloured => {
  const unitOf = unitsOf(book, forest);
  const sizes = new Map<string, number>();
  for (let at = 0; at < forest.size; at++) {
    const unit = unitOf(at);
    if (unit !== "") sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  }
  const largest = [...sizes].sort(([, one], [, another]) => another - one).slice(0, mostUnits);
  const place = new Map(largest.map(([unit], at) => [unit, at]));
  return counted(
    forest.size,
    [
      ...largest.map(([unit], at) => word(tones[at] ?? "plain", String.fromCharCode(65 + at), unit)),
      other("plain", "…", "lain"),
      other("plain", "–", "kosong"),
    ],
    (at) => {
      const unit = unitOf(at);
      return place.get(unit) ?? largest.length + (unit === "" ? 1 : 0);
    },
  );
};

const kindTones: readonly Tone[] = ["navy", "lavender", "teal", "marigold"];

/** By Jenis Hasil; a sign for each as small as the box may become. */
export const byKind = (forest: ResultForest): Coloured => {
  const place = new Map<string, number>(jenisHasil.map((kind, at) => [kind, at]));
  const signs = ["OC", "OA", "OP", "LY"];
  return counted(
    forest.size,
    [
      ...jenisHasil.map((kind, at) => word(kindTones[at] ?? "plain", signs[at] ?? "", kind)),
      other("plain", "–", "kosong"),
    ],
    (at) => place.get(forest.results.rows[at]?.jenisHasil ?? "") ?? jenisHasil.length,
  );
};

/** How many of the rows below each row are so, however deep. */
export const countedBelow = (forest: ResultForest, is: (at: number) => boolean): Int32Array => {
  const below = new Int32Array(forest.size);
  const order: number[] = [...forest.roots];
  for (let next = 0; next < order.length; next++)
    for (const under of forest.children[order[next] ?? -1] ?? []) order.push(under);
  for (let next = order.length - 1; next >= 0; next--) {
    const at = order[next] ?? 0;
    const above = forest.above[at] ?? -1;
    if (above >= 0) below[above] = (below[above] ?? 0) + (below[at] ?? 0) + (is(at) ? 1 : 0);
  }
  return below;
};

/** By what is wrong: with a result, with one below it, or with none. */
export const byFaults = (forest: ResultForest, faultyBelow: Int32Array): Coloured =>
  counted(
    forest.size,
    [
      other("warning", "!", "bermasalah"),
      other("pale", "↓", "bermasalahDiBawah"),
      other("good", "✓", "baik"),
    ],
    (at) => (forest.isFaulty(at) ? 0 : (faultyBelow[at] ?? 0) > 0 ? 1 : 2),
  );

/** Where one shade ends and the next begins: quarters, to read the map by; no threshold of any rule. */
const quarters = [0.25, 0.5, 0.75, 1] as const;
const shades: readonly Tone[] = ["warning", "peach", "marigold", "good", "teal"];
const pies = ["○", "◔", "◑", "◕", "●"];

/** Which quarter a ratio lies in: 0 below a quarter, 4 from 1 on. What is written as 100% is 1. */
export const quarterOf = (ratio: number): number =>
  quarters.filter((quarter) => Math.round(ratio * 100) >= quarter * 100).length;

/** By attainment. */
export const byAttainment = (forest: ResultForest, attained: readonly Attained[]): Coloured => {
  const bands = shades.map((tone, at): NewGroup => ({
    tone,
    sign: pies[at] ?? "",
    name: { is: "ratio", from: quarters[at - 1], to: quarters[at] },
  }));
  const places = { none: bands.length, uncountable: bands.length + 1, faulty: bands.length + 2 };
  return counted(
    forest.size,
    [
      ...bands,
      other("plain", "–", "tanpaRealisasi"),
      other("plain", "?", "takTerhitung"),
      other("plain", "↻", "melingkar"),
    ],
    (at) => {
      const one = attained[at];
      if (!one) return places.none;
      return "ratio" in one ? quarterOf(one.ratio) : places[one.is];
    },
  );
};
