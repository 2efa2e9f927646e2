import type { Book } from "../model/book";
import { definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Change, Plan, Step } from "../model/plan";
import { partsOf, progressIn } from "../model/parts";
import type { Progress } from "../model/parts";
import type { Conflict } from "../model/settle";
import { ExcelFailure } from "./failure";
import { breathe, Stopped } from "./gateway";
import type { Gateway } from "./gateway";
import { keptOf, putBack, putRowsBack } from "./putBack";
import { askFormulas } from "./readSheet";
import { append, change, inTime, remove } from "./writeRows";
import type { Late } from "./writeRows";
import { drawSheet, ensureTable } from "./writeSheets";

/** What came of a plan in the workbook. */
export interface Applied {
  /** The steps that were sent, the refused request's among them: Excel may have done a part of these. */
  readonly plan: Plan;
  /** Ids of appended rows that the read-back did not find: a colleague's edit came between. */
  readonly lost: readonly string[];
  /** Cells and removed rows that somebody changed between the last look and the write: theirs was put back. */
  readonly overtaken: readonly Conflict[];
  /** The cells of the sheets that the plan made, to tell later whether somebody typed there. */
  readonly made: Readonly<Record<string, string>>;
  /** The rows or sheets of the requests that were answered, of all. */
  readonly rows: Progress;
  /** Whether any request was answered. */
  readonly answered: boolean;
  /** What ended it early: a person's wish to stop, or Excel. */
  readonly ended?: Stopped | ExcelFailure;
}

/** How a plan is carried out. */
export interface Applying {
  /** Characters of a plan that go into one request: Excel on the web takes 5 MB. */
  readonly charactersPerRequest?: number;
  /** Told before the first request and after each. */
  readonly report?: (rows: Progress) => void;
}

/**
 * Carries a plan out that was held against the book just read (model/settle.ts): one request below 4 MB. What an
 * interrupted plan has done already is no longer in it, so that it can be applied again. A refusal or a wish to stop
 * between requests is not thrown: it stands in the answer, with what was done before.
 */
export const applyPlan = async (
  gateway: Gateway,
  plan: Plan,
  book: Book,
  { charactersPerRequest = 2_000_000, report }: Applying = {},
): Promise<Applied> => {
  const progress = progressIn(plan.steps);
  const parts = partsOf(plan.steps, charactersPerRequest);
  const blank = new Set(
    (Object.keys(book.tables) as TableKey[]).filter(
      (key) => book.tables[key].startsBlank || !book.tables[key].present,
    ),
  );
  const answered: Step[] = [];
  const lost: string[] = [];
  const late: Conflict[] = [];
  let made: Readonly<Record<string, string>> = {};
  report?.(progress([]));
  const soFar = () => ({
    lost,
    overtaken: late,
    rows: progress(answered),
    answered: answered.length > 0,
  });
  for (const part of parts) {
    try {
      if (parts.length > 1) await breathe();
      const answer = await gateway.send("write", (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        const takeOvertaken = changesTogether(part).map((piece) => interpret(context, piece, book, blank));
        const takeIds = askIds(context, part);
        const takeMade = askFormulas(context, parts.length > 1 ? [] : sheetsMade(part));
        return () => ({
          ids: takeIds(),
          made: takeMade(),
          overtaken: takeOvertaken.map((take) => take?.() ?? inTime),
        });
      });
      const conflicts = answer.overtaken.flatMap((one) => one.conflicts);
      answered.push(...part.flatMap((step) => keptOf(step, conflicts)));
      late.push(...conflicts.filter(({ removal }) => removal));
      await putRowsBack(
        gateway,
        answer.overtaken.flatMap(({ rows }) => rows),
      );
      late.push(
        ...(await putBack(
          gateway,
          conflicts.filter(({ removal }) => !removal),
        )),
      );
      made = answer.made;
      lost.push(...appendedIds(part).filter((id) => !answer.ids.has(id)));
      report?.(soFar().rows);
    } catch (thrown) {
      const stopped = thrown instanceof Stopped;
      if (!stopped && !(thrown instanceof ExcelFailure)) throw thrown;
      const sent = { steps: stopped ? answered : [...answered, ...part] };
      return { ...soFar(), plan: sent, made: {}, ended: thrown };
    }
  }
  return { ...soFar(), plan: { steps: answered }, made };
};

const appendedIds = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.do === "append" ? step.rows.map(({ id }) => id) : []));

/** The sheets that steps make or draw anew. */
export const sheetsMade = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.do === "table" || step.do === "draw" ? [step.sheet] : []));

/** A step of a plan, or changes that follow each other in it. */
type Piece = Exclude<Step, Change> | { readonly do: "changes"; readonly changes: Change[] };

/** The steps in their order, changes that follow each other as one. */
const changesTogether = (steps: readonly Step[]): Piece[] => {
  const together: Piece[] = [];
  for (const step of steps) {
    const last = together.at(-1);
    if (step.do !== "change") together.push(step);
    else if (last?.do === "changes") last.changes.push(step);
    else together.push({ do: "changes", changes: [step] });
  }
  return together;
};

/** Asks for a step; where somebody may be faster it tells afterwards whether somebody was. */
const interpret = (
  context: Excel.RequestContext,
  step: Piece,
  book: Book,
  blank: Set<TableKey>,
): (() => Late) | void => {
  switch (step.do) {
    case "table":
      return ensureTable(context, step, book);
    case "draw":
      return drawSheet(context, step, book);
    case "erase":
      return context.workbook.worksheets.getItem(step.sheet).delete();
    case "append": {
      const startsBlank = blank.delete(step.table);
      return append(context, step.table, step.rows, book.tables[step.table], startsBlank);
    }
    case "changes":
      return change(context, step.changes);
    case "formula":
      context.workbook.worksheets.getItem(step.sheet).getCell(step.row, step.column).formulas = [[step.to]];
      return;
    case "remove":
      return remove(context, step.table, step.rows, book.tables[step.table], step.nth);
    case "show": {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      sheet.activate();
      if (step.address) sheet.getRange(step.address).select();
    }
  }
};

const askIds = (context: Excel.RequestContext, steps: readonly Step[]) => {
  const keys = new Set(steps.flatMap((step) => (step.do === "append" ? [step.table] : [])));
  const ranges = [...keys].map((key) => {
    const range = context.workbook.tables
      .getItem(definitionOf(key).name)
      .columns.getItem("ID")
      .getDataBodyRange();
    range.load("values");
    return range;
  });
  return () => new Set(ranges.flatMap((range) => range.values.map(([id]) => String(id))));
};
