import "./jitless";
import type { FormsWish } from "../actions/makeForms";
import type { Book } from "../model/book";
import { answerWithFile } from "./fileWork";
import { formsFile } from "./formsFile";

/** What the worker is asked for. */
export interface FormsQuestion {
  readonly book: Book;
  readonly wish: FormsWish;
}

answerWithFile(({ book, wish }: FormsQuestion, tell) => formsFile(book, wish, tell));
