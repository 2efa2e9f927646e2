import { isAlmostLabel, plain } from "../read/labels";
import { listLayouts } from "./layouts";
import type { ListField, ListKey, ListLayout } from "./layout";

/** A heading as headings are compared: capitals, without punctuation; "%" is a word. */
export const headingKey = (text: string): string => plain(text.replace(/%/g, " persen "));

/** No heading is longer than this. */
const longest = 120;

interface Known {
  readonly layout: ListKey;
  readonly field: string;
  /** The place among the field's headings: 0 is best. */
  readonly rank: number;
}

/** Every known heading, so that a cell is looked up once for all layouts. */
const knownHeadings: ReadonlyMap<string, readonly Known[]> = (() => {
  const all = new Map<string, Known[]>();
  for (const { key, fields } of Object.values(listLayouts))
    for (const [field, { known }] of Object.entries(fields))
      known.forEach((heading, rank) => {
        const one = headingKey(heading);
        all.set(one, [...(all.get(one) ?? []), { layout: key, field, rank }]);
      });
  return all;
})();

/** The fields that a text is the heading of, in a layout or in any. */
export const knownAs = (text: string, layout?: ListKey): readonly Known[] =>
  text.length > longest
    ? []
    : (knownHeadings.get(headingKey(text)) ?? []).filter(
        (one) => layout === undefined || one.layout === layout,
      );

/** Whether a text is a misspelling of one of the field's headings. */
export const isAlmost = ({ known }: ListField, text: string): boolean =>
  known.some((heading) => isAlmostLabel({ label: headingKey(heading) }, headingKey(text)));

/** Whether a text may be the field's heading, by a word that it contains. */
export const isLikely = ({ likely, unless }: ListField, text: string): boolean => {
  if (!likely || text.length > longest) return false;
  const words = headingKey(text).toLowerCase();
  return likely.test(words) && !unless?.test(words);
};

/** The fields of a layout with their names. */
export const fieldsOf = (layout: ListLayout): readonly (readonly [string, ListField])[] =>
  Object.entries(layout.fields);
