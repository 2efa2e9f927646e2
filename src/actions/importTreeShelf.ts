import { textsToMatch } from "../rules/similar";

/** Things that bear texts, to be found by them. */
export interface Shelf<Item> {
  readonly add: (text: string, item: Item) => void;
  readonly find: (text: string, allowed?: (item: Item) => boolean) => FoundOn<Item> | undefined;
}

/** What bears the text for sure, each once; else what may be meant. */
export type FoundOn<Item> =
  | { readonly sure: readonly Item[] }
  | {
      readonly likely: Item;
      readonly text: string;
      readonly score: number;
      readonly runnerUp?: { readonly text: string; readonly score: number };
    };

/** A shelf with things on it. */
export const shelfOf = <Item>(some: Iterable<readonly [text: string, item: Item]>): Shelf<Item> => {
  const texts = textsToMatch();
  const items: { readonly text: string; readonly item: Item }[] = [];
  const add = (text: string, item: Item) => {
    texts.add(text);
    items.push({ text, item });
  };
  for (const [text, item] of some) add(text, item);
  const at = (number: number) => {
    const found = items[number];
    if (!found) throw new RangeError(`no text ${number}`);
    return found;
  };
  return {
    add,
    find: (text, allowed = () => true) => {
      const found = text === "" ? undefined : texts.find(text, (number) => allowed(at(number).item));
      if (!found) return undefined;
      if (found.by !== "similar") return { sure: [...new Set(found.at.map((number) => at(number).item))] };
      const { score, runnerUp } = found;
      const { item: likely, text: other } = at(found.at);
      return {
        likely,
        text: other,
        score,
        ...(runnerUp && { runnerUp: { text: at(runnerUp.at).text, score: runnerUp.score } }),
      };
    },
  };
};
