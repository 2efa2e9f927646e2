import type { Action, Tools } from "../actions/action";
import { applyPlan, sheetsMade } from "../excel/apply";
import { compareFormulas } from "../excel/compareFormulas";
import { ExcelFailure } from "../excel/failure";
import type { FailureCode } from "../excel/failure";
import { Stopped, stoppable } from "../excel/gateway";
import { inPauses } from "../excel/inPauses";
import { readBook } from "../excel/readBook";
import { readMade } from "../excel/readMade";
import { readFormulas } from "../excel/readSheet";
import type { Book, Content } from "../model/book";
import { idMaker, ownPart } from "../model/id";
import type { Progress } from "../model/parts";
import { isRefusal } from "../model/plan";
import type { Plan, Refusal } from "../model/plan";
import { keptSheets, settle, takeBack } from "../model/settle";
import type { Conflict, Done } from "../model/settle";
import { tableKeys } from "../model/tables";
import { saysDrawn } from "../model/tag";
import type { Ports } from "./ports";
import { bytesFrom } from "./random";

/** What came of an action. Nothing is thrown: every end is one of these. */
export type Outcome =
  | {
      readonly end: "done";
      readonly done: Done;
      readonly conflicts: readonly Conflict[];
      readonly lost: readonly string[];
      /** The sheets that a taking back left as somebody else has left them. */
      readonly kept: readonly string[];
    }
  | { readonly end: "nothing" }
  | { readonly end: "shown"; readonly plan: Plan; readonly seed: readonly number[] }
  | { readonly end: "refused"; readonly refusal: Refusal }
  | { readonly end: "stopped"; readonly left?: Left }
  | { readonly end: "failed"; readonly code: FailureCode; readonly detail: string; readonly left?: Left };

/** What an action that ended early has left in the workbook; absent where nothing was sent to be written. */
export interface Left {
  /** What was sent, to be taken back: Excel may have done only a part of the last request. */
  readonly done: Done;
  /** The rows of the requests that were answered, of all. */
  readonly rows: Progress;
  /** Whether any request was answered: where none was, the workbook must tell whether Excel did anything. */
  readonly answered: boolean;
}

/** What long work tells and asks on its way. */
export interface Course {
  /** Told how many rows are written, before the first request and after each. */
  readonly report?: (rows: Progress) => void;
  /** Asked before every request: whether to stop now. */
  readonly stopped?: () => boolean;
}

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
  course: Course = {},
): Promise<Outcome> =>
  guarded(async () => {
    const book = await readBook(gatewayOf(ports, course));
    const seed = agreement?.seed ?? ports.seed();
    const tools = toolsIn(book, seed, ports.today());
    const answer = action.slowly
      ? await inPauses(action.slowly(book, input, tools), course.stopped)
      : action.plan(book, input, tools);
    if (isRefusal(answer)) return { end: "refused", refusal: answer };
    if (answer.steps.length === 0) return { end: "nothing" };
    const agreed = agreement !== undefined && asText(agreement.plan) === asText(answer);
    if (!agreed && mustShow(answer)) return { end: "shown", plan: answer, seed };
    return carryOut(ports, answer, book, course);
  });

/** Takes back what an action did; what others changed since stays and is named in the conflicts and the sheets kept. */
export const undo = (ports: Ports, done: Done, course: Course = {}): Promise<Outcome> =>
  guarded(async () => {
    const gateway = gatewayOf(ports, course);
    const book = await readBook(gateway);
    const sheets = Object.keys(done.made);
    const now = sheets.length ? await readFormulas(gateway, sheets) : {};
    const outcome = await carryOut(ports, takeBack(done, now), book, course);
    return outcome.end === "done"
      ? { ...outcome, kept: [...keptSheets(done, now, book), ...outcome.kept] }
      : outcome;
  });

const gatewayOf = ({ gateway }: Ports, { stopped }: Course) =>
  stopped ? stoppable(gateway, stopped) : gateway;

/** The plan of an action for a workbook as it stands. */
export const planIn = <Input>(
  book: Book,
  action: Action<Input>,
  input: Input,
  seed: readonly number[],
  today: number,
): Plan | Refusal => action.plan(book, input, toolsIn(book, seed, today));

const toolsIn = (book: Book, seed: readonly number[], today: number): Tools => ({
  newId: idMaker(bytesFrom(seed), new Set(idsIn(book).map(ownPart))),
  today,
});

/** A plan to be compared: of a sheet whose tag says what is drawn there, that is enough. */
const asText = ({ steps }: Plan): string =>
  JSON.stringify(
    steps.map((step) =>
      step.do === "draw" && saysDrawn(step.tag)
        ? [step.sheet, step.tag]
        : step.do === "erase"
          ? [step.do, step.sheet]
          : step,
    ),
  );

const idsIn = (book: Book): string[] =>
  tableKeys.flatMap((key) => (book.tables[key] as Content<typeof key>).rows.map((row) => row.id));

const carryOut = async (ports: Ports, plan: Plan, book: Book, course: Course): Promise<Outcome> => {
  const { gateway, charactersPerRequest } = ports;
  const settled = settle(plan, book);
  const compared = await compareFormulas(gatewayOf(ports, course), settled.plan);
  if (isRefusal(compared)) return { end: "refused", refusal: compared };
  const applied = await applyPlan(gatewayOf(ports, course), compared, book, {
    report: course.report,
    charactersPerRequest,
  });
  const { ended, lost, rows, kept } = applied;
  const unread = sheetsMade(applied.plan.steps).some((sheet) => !(sheet in applied.made));
  const silent = ended instanceof ExcelFailure && ended.code === "timeout";
  const made = unread && !silent ? await readMade(gateway, applied.plan) : applied.made;
  const before = book.sheets.map((sheet) => sheet.name);
  const done: Done = { plan: applied.plan, made, before };
  const conflicts = [...settled.conflicts, ...applied.overtaken];
  if (!ended) return { end: "done", done, conflicts, lost, kept };
  const left: Left | undefined = applied.plan.steps.length
    ? { done, rows, answered: applied.answered }
    : undefined;
  if (ended instanceof Stopped) return { end: "stopped", left };
  return { end: "failed", code: ended.code, detail: ended.detail, left };
};

const guarded = async (work: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Stopped) return { end: "stopped" };
    if (thrown instanceof ExcelFailure) return { end: "failed", code: thrown.code, detail: thrown.detail };
    throw thrown;
  }
};
