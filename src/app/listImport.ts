import { understandList } from "../actions/takeListUnderstood";
import type { ListWish, UnderstoodList } from "../actions/takeListUnderstood";
import type { Book } from "../model/book";
import type { Refusal } from "../model/plan";

/** What the pane needs of a list or a form from other hands before it is taken in. */
export type { SaidByHand } from "../actions/takeListHands";
export type { LeftEntry } from "../actions/takeListItems";
export { readLists } from "../actions/takeListUnderstood";
export type { ListRoster, ListWish, UnderstoodList } from "../actions/takeListUnderstood";
export { listLayouts } from "../forms/lists/layouts";
export type { ListKey } from "../forms/lists/layout";
export { isNotAList, readList } from "../forms/lists/readList";
export type { ListReading, ListTable, Question } from "../forms/lists/reading";

/** What a list would bring, without ids that last: for a preview. */
export const previewList = (book: Book, wish: ListWish): UnderstoodList | Refusal => {
  let made = 0;
  return understandList(book, wish, { newId: (letter) => `${letter}-${(made += 1)}`, today: 0 });
};
