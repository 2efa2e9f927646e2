import { align } from "./align";
import { folded, markIn, markOf } from "./parts";
import type { Field, Part, PartKind, Parts } from "./parts";
import { keyOf, marksOfStored } from "./stored";
import type { Stored, StoredParts, StoredResult } from "./stored";

/** What a sheet showed when it was drawn: results and, in them, indicators in their order, by id. */
export interface DrawnResult {
  readonly id: string;
  readonly marks: string;
  readonly indicators: readonly { readonly id: string; readonly marks: string }[];
}

/** The results among the marks of a sheet. */
export function drawnResults(marks: Readonly<Record<string, string>>): DrawnResult[] {
  const results: { id: string; marks: string; indicators: { id: string; marks: string }[] }[] = [];
  for (const [key, own] of Object.entries(marks)) {
    const [kind = "", id = ""] = key.split(/ (.*)/s);
    if (kind === "result") results.push({ id, marks: own, indicators: [] });
    if (kind === "indicator") results.at(-1)?.indicators.push({ id, marks: own });
  }
  return results;
}

/** A part of the sheet with the id of its row; without one it is new there. */
export interface Matched {
  readonly id?: string;
  /** The row is not one that was drawn here: the tables have gained it since. */
  readonly since?: true;
}

export interface MatchedParts {
  /** For each result of the sheet, in its order. */
  readonly results: readonly (Matched & { readonly indicators: readonly Matched[] })[];
  /** Ids of results and indicators that were drawn and stand there no longer. */
  readonly gone: { readonly results: readonly string[]; readonly indicators: readonly string[] };
  /** Whether results or indicators stand in another order than they were drawn in. */
  readonly moved: boolean;
}

/** Finds out which result and indicator of a sheet is which, by what they said when the sheet was drawn. */
export function matchParts(read: Parts, stored: StoredParts, marks = marksOfStored(stored)): MatchedParts {
  const drawn = drawnResults(marks);
  const whole = matched("result", "plan", drawn, read.results, stored.results, (one, part) => {
    const said = new Set(part.indicators.map((each) => markOf(each.texts.indicator)));
    const shared = one.indicators.filter(
      (each) =>
        !isBlank(markIn(each.marks, "indicator", "indicator")) &&
        said.has(markIn(each.marks, "indicator", "indicator")),
    );
    return likeness("result", one.marks, part) + shared.length / Math.max(1, one.indicators.length);
  });
  const goneIndicators: string[] = [];
  let { moved } = whole;
  const results = whole.pairs.map((pair, at) => {
    const before = drawn.find(({ id }) => id === pair.id)?.indicators ?? [];
    const there = stored.results.find(({ id }) => id === pair.id);
    const indicators = matched(
      "indicator",
      "indicator",
      before,
      read.results[at]?.indicators ?? [],
      (there as StoredResult | undefined)?.indicators ?? [],
      (one, part) => likeness("indicator", one.marks, part),
    );
    goneIndicators.push(...indicators.gone);
    moved ||= indicators.moved;
    return { ...pair, indicators: indicators.pairs };
  });
  return { results, gone: { results: whole.gone, indicators: goneIndicators }, moved };
}

const blank = markOf("");
const isBlank = (mark: string): boolean => mark === blank;

/** How much one equal field says; the text says most. A pair without any is still better than none. */
const weights: Readonly<Partial<Record<Field, number>>> = {
  plan: 2,
  leaderPlan: 0.5,
  assignedBy: 0.2,
  perspective: 0.2,
  indicator: 2,
  aspect: 0.5,
  target: 0.5,
  realisation: 0.5,
  feedback: 0.5,
};

const likeness = (kind: PartKind, marks: string, { texts }: Part): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => {
    const mark = markOf(texts[name as Field]);
    return !isBlank(mark) && markIn(marks, kind, name as Field) === mark ? sum + weight : sum;
  }, 0.01);

function matched<D extends { readonly id: string; readonly marks: string }, P extends Part>(
  kind: "result" | "indicator",
  name: "plan" | "indicator",
  drawn: readonly D[],
  read: readonly P[],
  stored: readonly Stored[],
  alike: (one: D, part: P) => number,
) {
  const order = align(drawn, read, alike);
  const left = drawn.filter((_, at) => !order.includes(at));
  const since = stored.filter(({ id }) => drawn.every((one) => one.id !== id));
  let moved = false;
  const pairs = read.map((part, at): Matched => {
    const one = drawn[order[at] ?? -1];
    if (one) return { id: one.id };
    const mark = markOf(part.texts[name]);
    const elsewhere = left.findIndex(({ marks }) => !isBlank(mark) && markIn(marks, kind, name) === mark);
    if (elsewhere >= 0) {
      moved = true;
      return { id: left.splice(elsewhere, 1)[0]?.id };
    }
    const added = since.findIndex(({ texts }) => folded(texts[name]) === folded(part.texts[name]));
    return added >= 0 ? { id: since.splice(added, 1)[0]?.id, since: true } : {};
  });
  return { pairs, gone: left.map(({ id }) => id), moved };
}

/** The marks of a part when it was drawn; undefined where it was not. */
export const marksWhenDrawn = (
  marks: Readonly<Record<string, string>> | undefined,
  kind: PartKind,
  id: string,
): string | undefined => marks?.[keyOf(kind, id)];
