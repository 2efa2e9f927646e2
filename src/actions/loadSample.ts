import type { Book } from "../model/book";
import { setting } from "../model/book";
import { bookAfter } from "../model/bookAfter";
import { dayCell } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import { plansIn, sampleOfficeSchema } from "../model/sampleOffice";
import type { SampleOffice } from "../model/sampleOffice";
import type { Action, Tools } from "./action";
import { judgedSteps, saidSteps } from "./sample/judged";
import { aroundSteps, peopleOf, skpOf } from "./sample/people";
import { agreedSteps, resultsOf } from "./sample/results";
import { setPlanState } from "./setPlanState";
import { startWith } from "./startWorkbook";

/** The sample office as assets/sample-office.json holds it, not yet checked. */
export interface SampleWish {
  readonly office: unknown;
}

/**
 * Puts the sample office into the workbook: a whole year to look at. Refuses a workbook of another office, so that
 * invented people never come among real ones.
 */
export const loadSample: Action<SampleWish> = {
  name: "loadSample",
  plan: (book, wish, tools) => {
    const { data: office } = sampleOfficeSchema.safeParse(wish.office);
    if (!office) return { refused: "unreadableSample" };
    const there = setting(book, "instansi");
    if (there === "" ? book.tables.pegawai.rows.length > 0 : there !== office.kantor.instansi)
      return { refused: "otherOffice", facts: { there } };
    const periods = Object.fromEntries(
      office.periode.map(({ periode, tenggat, ...rest }) => [
        periode,
        { tenggat: dayCell(tenggat), ...rest },
      ]),
    );
    const steps = sampleSteps(book, office, tools);
    return startWith(book, office.kantor, tools, {
      tables: steps.flatMap((step) => (step.do === "append" ? step.table : [])),
      periods,
      more: () => steps,
    });
  },
};

/** Everything in the order in which one row needs the id of another. */
const sampleSteps = (book: Book, office: SampleOffice, tools: Tools): Step[] => {
  const plans = plansIn(office).filter(({ ditetapkan }) => ditetapkan !== undefined);
  const people = peopleOf(book, office, tools);
  const skp = skpOf(book, office, plans, people.ids, tools);
  const ground = { book, office, plans, tools, people: people.ids, skp: skp.ids };
  const results = resultsOf(ground);
  const steps = [
    ...people.steps,
    ...aroundSteps(book, office, people.ids, tools),
    ...skp.steps,
    ...results.steps,
    ...agreedSteps(ground),
    ...saidSteps(ground, results.ids),
    ...judgedSteps(ground),
  ];
  return [...steps, ...recordSteps(bookAfter(book, steps), [...skp.ids.values()], tools)];
};

/** What was agreed, word for word. */
const recordSteps = (book: Book, skp: readonly string[], tools: Tools): readonly Step[] => {
  const plan = setPlanState.plan(book, { skp, to: "ditetapkan" }, tools);
  return isRefusal(plan) ? [] : plan.steps.filter((step) => step.do === "append");
};
