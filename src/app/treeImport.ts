import { understandTree } from "../actions/importTreeUnderstood";
import type { TreeWish, UnderstoodTree } from "../actions/importTreeUnderstood";
import { jsonLists } from "../files/jsonLists";
import type { Book } from "../model/book";

/** What the pane needs of a list of results before it is taken in: how it is read, and what is understood of it. */
export { treeColumns } from "../actions/importTreeHeaders";
export type { TreeColumn } from "../actions/importTreeHeaders";
export type { Above, LeaderIndicator, LeaderResult, Proposal } from "../actions/importTreeLeaders";
export { treeKinds, treeMapping } from "../actions/importTreeMapping";
export type { TreeColumns, TreeKind, TreeMapping, TreeReadAs } from "../actions/importTreeMapping";
export type { TreeFinding } from "../actions/importTreeRead";
export type { UnderstoodTree } from "../actions/importTreeUnderstood";
export { understandLinks } from "../actions/linkParents";
export type { UnderstoodLinks } from "../actions/linkParents";

/** What a list would bring, without ids that last: for a preview. */
export const previewTree = (book: Book, wish: TreeWish): UnderstoodTree => {
  let made = 0;
  return understandTree(book, wish, { newId: (letter) => `${letter}-${(made += 1)}`, today: 0 });
};

/** The rows of a list that is written as JSON: an array of objects. Undefined where a text is no such list. */
export const jsonRows = (text: string): readonly (readonly string[])[] | undefined =>
  /^\s*\ufeff?\s*\[/.test(text) ? jsonLists(text, "")?.[0]?.rows : undefined;
