import type { Book } from "../model/book";
import type { TableKey } from "../model/tables";
import type { Change, Plan, Step } from "../model/plan";
import { partsOf, progressIn } from "../model/parts";
import type { Progress } from "../model/parts";
import type { Conflict } from "../model/settle";
import { joined, knownIn, twinsIn } from "../model/twins";
import type { StandingRow, Twin } from "../model/twins";
import { ExcelFailure } from "./failure";
import { breathe, Stopped } from "./gateway";
import type { Gateway } from "./gateway";
import { askRows, joinTwins } from "./joinTwins";
import { keptOf, putBack, putRowsBack, putTablesBack } from "./putBack";
import { askFormulas } from "./readSheet";
import { append, change, erase, inTime, remove } from "./writeRows";
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
  /** Sheets that were to go, and on which somebody was in between: they came back. */
  readonly kept: readonly string[];
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
  const twins: Twin[] = [];
  const known = knownIn(book, plan.steps);
  const lost: string[] = [];
  const late: Conflict[] = [];
  const kept: string[] = [];
  let made: Readonly<Record<string, string>> = {};
  report?.(progress([]));
  const soFar = () => ({
    lost,
    overtaken: late,
    kept,
    rows: progress(answered),
    answered: answered.length > 0,
  });
  for (const wanted of parts) {
    const part = joined(wanted, twins);
    try {
      if (parts.length > 1) await breathe();
      const answer = await gateway.send("write", (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        const takeOvertaken = changesTogether(part).map((piece) => interpret(context, piece, book, blank));
        const takeRows = askRows(context, part, book);
        const takeMade = askFormulas(context, parts.length > 1 ? [] : sheetsMade(part));
        return () => ({
          there: takeRows(),
          made: takeMade(),
          overtaken: takeOvertaken.map((take) => take?.() ?? inTime),
        });
      });
      const conflicts = answer.overtaken.flatMap((one) => one.conflicts);
      const own = await joinTwins(gateway, twinsIn(part, answer.there, known), part, answer.there);
      twins.push(...own.twins);
      const tables = answer.overtaken.flatMap((one) => one.tables ?? []);
      await putTablesBack(gateway, tables, book);
      kept.push(...tables.map(({ sheet }) => sheet));
      answered.push(
        ...joined(part, own.twins).flatMap((step) => keptOf(step, conflicts, kept)),
        ...own.changes,
      );
      late.push(...own.conflicts);
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
      lost.push(...lostOf(part, answer.there));
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

/** The ids of appended rows that do not stand in their tables. */
const lostOf = (steps: readonly Step[], there: ReadonlyMap<TableKey, readonly StandingRow[]>): string[] => {
  const ids = new Set([...there.values()].flatMap((rows) => rows.map(({ id }) => id)));
  return steps.flatMap((step) =>
    step.do === "append" ? step.rows.flatMap(({ id }) => (ids.has(id) ? [] : [id])) : [],
  );
};

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
      return erase(context, step);
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
