import type { Action } from "../../src/actions/action";
import { reportKinds } from "../../src/actions/makeReport";
import { registry } from "../../src/app/registry";
import type { ActionName } from "../../src/app/registry";
import { applyPlan } from "../../src/excel/apply";
import type { Gateway } from "../../src/excel/gateway";
import { changesSteps } from "../../src/model/agreement/agreedChanges";
import { auditSteps } from "../../src/model/audit/audit";
import type { Book } from "../../src/model/book";
import { calibrationOf } from "../../src/model/calibration";
import { standingsIn } from "../../src/model/distribution";
import { isRefusal } from "../../src/model/plan";
import type { Plan, Refusal } from "../../src/model/plan";
import { progressOf } from "../../src/model/progress";
import { countedAmong, squaresOf } from "../../src/model/quadrant";
import { recapOf } from "../../src/model/recap";
import { settle } from "../../src/model/settle";
import { tableKeys } from "../../src/model/tables";
import { readTag, saysDrawn } from "../../src/model/tag";
import { regency } from "../fixtures/officePeople";
import { dayOf, officeYear, quarters } from "../fixtures/officeYear";
import type { OfficeStage } from "../fixtures/officeYear";
import { actionOf, loadForm } from "../proof/cases";
import { yearCases } from "../proof/yearCases";
import type { YearCase } from "../proof/yearCases";
import { simulate, toolsFor } from "../support/simulate";

/** What something costs in the year of a whole office, of which everything is asked that can be. */
export interface YearCost {
  readonly what: string;
  /** Milliseconds of processor time, and the longest of them without a pause, in which nobody can type. */
  readonly milliseconds: number;
  readonly longest: number;
  /** How many times as long as putting every id of the workbook into a Map. */
  readonly ratio: number;
  /** Over four times of what a quarter of the people takes: 1 is linear, 4 is quadratic. */
  readonly growth: number;
  /** Of an action: milliseconds to hold its plan against the workbook, and the requests that write it. */
  readonly settling?: number;
  readonly requests?: number;
}

/** Nothing may hold up a person for longer, in milliseconds, nor grow faster than this with the people. */
export const yearHolds = { longest: 1_000, growth: 2.5 } as const;

type Answer = Plan | Refusal;

/** Something that is asked of a book, in one go or with pauses. */
interface Work {
  readonly what: string;
  readonly stage: OfficeStage;
  /** Readies the book; `run` is what is measured. */
  readonly of: (book: Book) => { readonly book: Book; readonly run: () => unknown };
  readonly isAction?: true;
}

const [period = ""] = quarters;
const view = (what: string, run: (book: Book) => unknown): Work => ({
  what,
  stage: "year",
  of: (book) => ({ book, run: () => run(book) }),
});

const views: readonly Work[] = [
  view("recap of the year", recapOf),
  view("quadrant of a quarter", (book) => squaresOf(countedAmong(standingsIn(book, period)))),
  view("calibration of a quarter", (book) => calibrationOf(book, period)),
  view("progress of the stages", (book) => progressOf(book, dayOf.year)),
  view("audit", (book) => auditSteps(book, dayOf.year)),
  view("changes since agreed", changesSteps),
];

const asked = (name: ActionName, input: unknown, book: Book, today: number) => {
  const action = actionOf(name) as unknown as Action<unknown>;
  const tools = toolsFor(book, today);
  return () => action.slowly?.(book, input, tools) ?? action.plan(book, input, tools);
};

/** The book after a plan; on the sheets that it draws stands what they say is drawn there. */
const afterwards = (book: Book, plan: Answer): Book => {
  const after = simulate(book, plan);
  const drawnOn = (text: string): string => {
    const tag = readTag(text);
    return saysDrawn(tag) ? tag.drawn : "";
  };
  return { ...after, sheets: after.sheets.map((sheet) => ({ ...sheet, drawn: drawnOn(sheet.tag) })) };
};

const actionWork = <N extends ActionName>(
  name: N,
  what: string,
  { stage, before, input }: YearCase<N>,
): Work => ({
  what,
  stage,
  isAction: true,
  of: (whole) => {
    const today = dayOf[stage];
    const book = before
      ? afterwards(whole, done(asked(before.action, before.input(whole), whole, today)) as Answer)
      : whole;
    return { book, run: asked(name, input(book), book, today) };
  },
});

const works: readonly Work[] = [
  ...views,
  ...(Object.keys(registry) as ActionName[]).map((name) => actionWork(name, name, yearCases[name])),
  ...reportKinds.map((report) =>
    actionWork("makeReport", `makeReport: ${report}`, { stage: "year", input: () => ({ report, period }) }),
  ),
];

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const isWork = (answer: unknown): answer is Generator =>
  typeof (answer as Partial<Generator>).next === "function";

/** Does a work, whether in one go or with pauses; told whenever it may pause. */
const done = (work: () => unknown, pause?: () => void): unknown => {
  const answer = work();
  if (!isWork(answer)) return answer;
  for (let step = answer.next(); ; step = answer.next()) {
    if (step.done === true) return step.value;
    pause?.();
  }
};

/** Milliseconds of processor time of the fastest of some runs after one that does not count. */
const fastest = (work: () => unknown, runs = 3): number =>
  Math.min(
    ...Array.from({ length: runs + 1 }, () => {
      const start = processorTime();
      done(work);
      return processorTime() - start;
    }).slice(1),
  );

/** The longest time for which a work runs without a pause, in milliseconds of processor time. */
const longestOf = (work: () => unknown): number => {
  let last = processorTime();
  let longest = 0;
  const lap = () => {
    const now = processorTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  done(work, lap);
  lap();
  return longest;
};

const mapPass = (book: Book) => () => {
  const known = new Map<string, number>();
  for (const key of tableKeys) book.tables[key].rows.forEach(({ id }, at) => known.set(id, at));
  return known.size;
};

/** The requests that write a plan. */
const requestsOf = async (plan: Plan, book: Book): Promise<number> => {
  let sent = 0;
  const everything = { ids: { has: () => true }, made: {} };
  const counting: Gateway = { send: () => Promise.resolve(((sent += 1), everything) as never) };
  await applyPlan(counting, settle(plan, book).plan, book);
  return sent;
};

const costOf = async (work: Work, people: number, offices: (stage: OfficeStage, people: number) => Book) => {
  const { book, run: begin } = work.of(offices(work.stage, people));
  const milliseconds = fastest(begin);
  const time = {
    milliseconds,
    longest: Math.min(milliseconds, longestOf(begin)),
    ratio: milliseconds / fastest(mapPass(book), 5),
  };
  if (!work.isAction) return time;
  const plan = done(begin) as Answer;
  if (isRefusal(plan)) throw new Error(`${work.what} is refused: ${JSON.stringify(plan)}`);
  return {
    ...time,
    settling: fastest(() => settle(plan, book)),
    requests: await requestsOf(plan, book),
  };
};

/** Every action and view in the year of an office of so many people, told one after another. */
export async function* yearCosts(only: readonly string[] = [], people = regency): AsyncGenerator<YearCost> {
  await loadForm();
  const known = new Map<string, Book>();
  const offices = (stage: OfficeStage, count: number): Book => {
    const key = `${stage} ${count}`;
    const book = known.get(key) ?? officeYear(count, stage);
    known.set(key, book);
    return book;
  };
  for (const work of works) {
    if (only.length > 0 && !only.includes(work.what)) continue;
    const few = await costOf(work, Math.round(people / 4), offices);
    const cost = await costOf(work, people, offices);
    yield { what: work.what, ...cost, growth: cost.milliseconds / few.milliseconds / 4 };
  }
}
