import type { Book } from "../model/book";
import type { NewId } from "../model/id";
import type { Plan, Refusal } from "../model/plan";

/** What an action may use besides the workbook and what the person asked for. */
export interface Tools {
  readonly newId: NewId;
  /** Today as Excel's serial number. */
  readonly today: number;
}

/**
 * Something a person can do. Pure: the same workbook, input and tools give the same plan. Asked again of a workbook
 * that holds part of the plan already, it plans the rest: rows are recognised by what people know (NIP, name, post),
 * not by ids, so that nothing comes twice.
 */
export interface Action<Input> {
  readonly name: string;
  readonly plan: (book: Book, input: Input, tools: Tools) => Plan | Refusal;
  /** The same plan a little at a time, where a person who types would notice how long it takes. */
  readonly slowly?: (book: Book, input: Input, tools: Tools) => Slowly<Plan | Refusal>;
}

/** Long work that may pause after each of its steps. */
export type Slowly<Result> = Generator<void, Result>;

/** Does long work without a pause. */
export const atOnce = <Result>(work: Slowly<Result>): Result => {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
};
