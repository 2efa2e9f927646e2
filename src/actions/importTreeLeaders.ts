import { grouped } from "../model/grouped";
import { shelfOf } from "./importTreeShelf";
import type { FoundOn, Shelf } from "./importTreeShelf";
import { splitLeaderText } from "./importTreeText";
import type { LeaderText } from "./importTreeText";

/** A result to which others may contribute: one of the workbook, of the list, or one that is only named by its text. */
export interface LeaderResult {
  readonly text: string;
  /** Its row in the workbook. */
  readonly id?: string;
  /** Its number in the list. */
  readonly entry?: number;
  /** The SKP that it belongs to; "" for none. */
  readonly idSkp: string;
  /** Grows by those that are only named. */
  readonly indicators: LeaderIndicator[];
}

/** An indicator to which results may contribute; without an id and a number it is only named. */
export interface LeaderIndicator {
  readonly text: string;
  readonly id?: string;
  /** Its number in the result of the list. */
  readonly at?: number;
}

/** A result that names its leader's plan by text. */
export interface LeaderWish {
  readonly text: string;
  /** The leader's indicator, where it stands in a column of its own. */
  readonly indicator: string;
  /** The SKP of the result; "" for none. */
  readonly idSkp: string;
  /** Who judges it: only that person's results are meant. "" where nobody knows, so that anybody's may be. */
  readonly idPenilai: string;
  /** Its own number in the list, or its own row. */
  readonly self: number | string;
}

/** Two texts that may be the same, for a person to decide. */
export interface Proposal {
  /** What a decision names it by. */
  readonly key: string;
  readonly what: "result" | "indicator";
  readonly text: string;
  readonly other: string;
  readonly score: number;
  readonly runnerUp?: { readonly text: string; readonly score: number };
  /** How many results bear the text. */
  readonly count: number;
  readonly accepted: boolean;
}

/** What a result hangs under. */
export type Above =
  | { readonly result: LeaderResult; readonly indicator?: LeaderIndicator }
  /** Several are meant alike. */
  | "ambiguous"
  /** Nothing is meant for sure. */
  | undefined;

/** What was found for every wish, in their order. */
export interface Leaders {
  readonly above: readonly Above[];
  readonly proposals: readonly Proposal[];
  /** The results that are only named, in the order of the wishes, with the wish that names them first. */
  readonly named: readonly { readonly result: LeaderResult; readonly wish: number }[];
}

/** The name of a proposal, by which it is accepted. */
export const proposalKey = (text: string, other: string): string => JSON.stringify([text, other]);

/**
 * Finds what results contribute to, from the texts in which people name it. The same text, and the same but for case,
 * spaces and punctuation, is taken; what is similar is only proposed, and taken where it was accepted.
 * @param ownerOf who an SKP belongs to
 * @param make whether a text that nothing bears makes a result of its own
 */
export const findLeaders = (
  wishes: readonly LeaderWish[],
  results: readonly LeaderResult[],
  ownerOf: (idSkp: string) => string,
  accepted: ReadonlySet<string>,
  make: boolean,
): Leaders => {
  const proposals: Proposal[] = [];
  const above: Above[] = wishes.map(() => undefined);
  const named: { result: LeaderResult; wish: number }[] = [];
  const shelves = new Map<LeaderResult, Shelf<LeaderIndicator>>();

  /** Whether what may be meant was accepted; either way it is proposed. */
  const isMeant = <Item>(
    what: Proposal["what"],
    text: string,
    found: FoundOn<Item>,
    count: number,
  ): found is Extract<FoundOn<Item>, { likely: Item }> => {
    if ("sure" in found) return false;
    const { text: other, score, runnerUp } = found;
    const key = proposalKey(text, other);
    const proposal = { key, what, text, other, score, count, accepted: accepted.has(key) };
    proposals.push(runnerUp ? { ...proposal, runnerUp } : proposal);
    return proposal.accepted;
  };

  const indicatorOf = (result: LeaderResult, text: string, count: number): LeaderIndicator | undefined => {
    if (text === "") return undefined;
    const shelf = shelves.get(result) ?? shelfOf(result.indicators.map((one) => [one.text, one]));
    shelves.set(result, shelf);
    const found = shelf.find(text);
    if (found && "sure" in found) return found.sure[0];
    if (found && isMeant("indicator", text, found, count)) {
      shelf.add(text, found.likely);
      return found.likely;
    }
    if (!make) return undefined;
    const own: LeaderIndicator = { text };
    result.indicators.push(own);
    shelf.add(text, own);
    return own;
  };

  const poolOf = poolsOf(results, ownerOf);
  for (const [idPenilai, some] of grouped(wishes.keys(), (at) => wishes[at]?.idPenilai ?? "")) {
    const pool = poolOf(idPenilai);
    const shelf = shelfOf(pool.map((result) => [result.text, result]));
    const measured = shelfOf(
      pool.flatMap((result) => result.indicators.map((indicator) => [indicator.text, { result, indicator }])),
    );
    const surely = (at: number, { result, indicator }: LeaderText, count: number): Above => {
      const wish = wishes[at];
      if (!wish) return undefined;
      const may = (one: LeaderResult) => mayBeAbove(one, wish);
      const isSplit = indicator !== "" && wish.indicator === "";
      const whole = isSplit ? oneOf(shelf.find(wish.text, may)) : undefined;
      if (whole) return whole === "ambiguous" ? whole : { result: whole };
      const found = oneOf(shelf.find(result, may));
      if (found === "ambiguous") return found;
      if (found) return withIndicator(found, indicatorOf(found, indicator, count));
      const byIndicator = measured.find(result || indicator, (one) => may(one.result));
      return byIndicator && "sure" in byIndicator && byIndicator.sure.length === 1
        ? byIndicator.sure[0]
        : undefined;
    };

    // The wording that most results bear comes first, so that rarer ones are proposed to be it.
    const wordings = [...grouped(some, (at) => wordingOf(wishes[at])).values()].sort(
      (one, other) => other.length - one.length,
    );
    const asked = wordings.flatMap((alike) => {
      const first = wishes[alike[0] ?? -1];
      if (!first) return [];
      const split = first.indicator === "" ? splitLeaderText(first.text) : { result: first.text, ...first };
      for (const at of alike) above[at] = surely(at, split, alike.length);
      const left = alike.filter((at) => above[at] === undefined);
      const asking = wishes[left[0] ?? -1];
      return asking ? [{ left, asking, split }] : [];
    });
    // Where no parent's text is that of a result of the list, the parents are somebody else's, and none is like one.
    const isWhole = some.some((at) => isListed(above[at]));
    for (const { left, asking, split } of asked) {
      const text = split.result || split.indicator;
      const found = shelf.find(
        text,
        (one) => mayBeAbove(one, asking) && (isWhole || one.entry === undefined),
      );
      let result: LeaderResult | undefined;
      if (found && "sure" in found) result = found.sure[0];
      else if (found && isMeant("result", text, found, left.length)) result = found.likely;
      else if (make) {
        result = { text, idSkp: "", indicators: [] };
        named.push({ result, wish: Math.min(...left) });
      }
      if (!result) continue;
      shelf.add(text, result);
      const indicator = split.result === "" ? "" : split.indicator;
      const own = withIndicator(result, indicatorOf(result, indicator, left.length));
      for (const at of left) above[at] = own;
    }
  }
  return { above, proposals, named: named.sort((one, other) => one.wish - other.wish) };
};

/** The results of a person and of nobody, in their order; all of them where nobody knows who is meant. */
const poolsOf = (
  results: readonly LeaderResult[],
  ownerOf: (idSkp: string) => string,
): ((idPegawai: string) => readonly LeaderResult[]) => {
  const ofNobody = [...results.keys()].filter((at) => results[at]?.idSkp === "");
  const owned = grouped(results.keys(), (at) => {
    const { idSkp = "" } = results[at] ?? {};
    return idSkp === "" ? "" : ownerOf(idSkp);
  });
  return (idPegawai) =>
    idPegawai === ""
      ? results
      : [...ofNobody, ...(owned.get(idPegawai) ?? [])]
          .sort((one, other) => one - other)
          .flatMap((at) => results[at] ?? []);
};

const isListed = (above: Above): boolean =>
  above !== undefined && above !== "ambiguous" && above.result.entry !== undefined;

const withIndicator = (result: LeaderResult, indicator: LeaderIndicator | undefined): Above =>
  indicator ? { result, indicator } : { result };

/** A leader's result is another one, and of another SKP. */
const mayBeAbove = ({ id, entry, idSkp }: LeaderResult, wish: LeaderWish): boolean =>
  id !== wish.self && entry !== wish.self && (idSkp === "" || idSkp !== wish.idSkp);

const wordingOf = (wish: LeaderWish | undefined): string =>
  JSON.stringify([wish?.text.trim(), wish?.indicator.trim()]);

/** One of several results of the same text: those of the list go before those of the workbook, which may be the same. */
const oneOf = (found: FoundOn<LeaderResult> | undefined): LeaderResult | "ambiguous" | undefined => {
  const some = found && "sure" in found ? found.sure : [];
  const listed = some.filter(({ entry }) => entry !== undefined);
  const owned = some.filter(({ idSkp }) => idSkp !== "");
  const meant = listed.length > 0 ? listed : owned.length > 0 ? owned : some;
  return meant.length > 1 ? "ambiguous" : meant[0];
};
