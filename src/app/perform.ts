import type { Action } from "../actions/action";
import { applyPlan } from "../excel/apply";
import { ExcelFailure } from "../excel/failure";
import type { FailureCode } from "../excel/failure";
import { readBook } from "../excel/readBook";
import { readFormulas } from "../excel/readSheet";
import type { Book, Content } from "../model/book";
import { idMaker, ownPart } from "../model/id";
import { isRefusal } from "../model/plan";
import type { Plan, Refusal } from "../model/plan";
import { settle, takeBack } from "../model/settle";
import type { Conflict, Done } from "../model/settle";
import { tableKeys } from "../model/tables";
import type { Ports } from "./ports";
import { bytesFrom } from "./random";

/** What came of an action. Nothing is thrown: every end is one of these. */
export type Outcome =
  | {
      readonly end: "done";
      readonly done: Done;
      readonly conflicts: readonly Conflict[];
      readonly lost: readonly string[];
    }
  | { readonly end: "nothing" }
  | { readonly end: "shown"; readonly plan: Plan; readonly seed: readonly number[] }
  | { readonly end: "refused"; readonly refusal: Refusal }
  | { readonly end: "failed"; readonly code: FailureCode; readonly detail: string };

/** How an action is run: `agreed` is the plan that a person was shown and said yes to. */
export interface Agreement {
  readonly plan: Plan;
  readonly seed: readonly number[];
}

/**
 * Runs an action: read, plan, show, apply. A plan that deserves a look is shown first; with an agreement it is
 * applied, unless the workbook changed so that another plan comes out, which is shown anew.
 */
export const perform = <Input>(
  ports: Ports,
  action: Action<Input>,
  input: Input,
  mustShow: (plan: Plan) => boolean,
  agreement?: Agreement,
): Promise<Outcome> =>
  guarded(async () => {
    const book = await readBook(ports.gateway);
    const seed = agreement?.seed ?? ports.seed();
    const answer = planIn(book, action, input, seed, ports.today());
    if (isRefusal(answer)) return { end: "refused", refusal: answer };
    if (answer.steps.length === 0) return { end: "nothing" };
    const agreed = agreement !== undefined && JSON.stringify(agreement.plan) === JSON.stringify(answer);
    if (!agreed && mustShow(answer)) return { end: "shown", plan: answer, seed };
    return carryOut(ports, answer, book);
  });

/** Takes back what an action did; what others changed since stays and is named in the conflicts. */
export const undo = (ports: Ports, done: Done): Promise<Outcome> =>
  guarded(async () => {
    const book = await readBook(ports.gateway);
    const sheets = Object.keys(done.made);
    const now = sheets.length ? await readFormulas(ports.gateway, sheets) : {};
    return carryOut(ports, takeBack(done, now), book);
  });

/** The plan of an action for a workbook as it stands. */
export const planIn = <Input>(
  book: Book,
  action: Action<Input>,
  input: Input,
  seed: readonly number[],
  today: number,
): Plan | Refusal =>
  action.plan(book, input, { newId: idMaker(bytesFrom(seed), new Set(idsIn(book).map(ownPart))), today });

const idsIn = (book: Book): string[] =>
  tableKeys.flatMap((key) => (book.tables[key] as Content<typeof key>).rows.map((row) => row.id));

const carryOut = async (ports: Ports, plan: Plan, book: Book): Promise<Outcome> => {
  const settled = settle(plan, book);
  const { lost, made } = await applyPlan(ports.gateway, settled.plan, book);
  const before = book.sheets.map((sheet) => sheet.name);
  return { end: "done", done: { plan: settled.plan, made, before }, conflicts: settled.conflicts, lost };
};

const guarded = async (work: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ExcelFailure) return { end: "failed", code: thrown.code, detail: thrown.detail };
    throw thrown;
  }
};
