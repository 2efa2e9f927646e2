import "../jitless";
import type { Book } from "../../model/book";
import { answerWithFile } from "../fileWork";
import { partsFile } from "./partsFile";
import type { PartWish } from "./partsFile";

/** What the worker is asked for. */
export interface PartsQuestion {
  readonly book: Book;
  readonly parts: readonly PartWish[];
}

answerWithFile(({ book, parts }: PartsQuestion, tell) => partsFile(book, parts, tell));
