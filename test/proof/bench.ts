import { isDeepStrictEqual } from "node:util";
import type { Action } from "../../src/actions/action";
import { perform, undo } from "../../src/app/perform";
import type { Course, Outcome } from "../../src/app/perform";
import type { Ports } from "../../src/app/ports";
import { createGateway } from "../../src/excel/gateway";
import { readBook } from "../../src/excel/readBook";
import type { FileCell, WorkbookFile } from "../../src/files/workbookFile";
import type { Book } from "../../src/model/book";
import type { Done } from "../../src/model/settle";
import { readSpills } from "../../src/workbench/grid/spills";
import { toFile } from "../../src/workbench/grid/toFile";
import { createEngine } from "../../src/workbench/host/engine";
import { createHost } from "../../src/workbench/host/host";
import { openPane, usePane } from "../support/pane";
import { newWorkbook, savedOf } from "../support/saved";
import type { Saved } from "../support/saved";
import { isCounted } from "./faults";
import type { Fault } from "./faults";
import type { Edit } from "./twoPanes";

/** A workbook with the add-in's app on it, whose requests are counted and can be made to fail. */
export interface Bench {
  readonly run: (action: Action<never>, input: unknown, course?: Course) => Promise<Outcome>;
  readonly undo: (done: Done, course?: Course) => Promise<Outcome>;
  /** The requests sent since the last `run` or `undo` began. */
  readonly requests: () => number;
  /** Lets the k-th request from now on go wrong, counted from 1. */
  readonly failAt: (k: number, fault: Fault) => void;
  readonly book: () => Promise<Book>;
  readonly saved: () => Promise<Saved>;
  /** Everything a saved file would hold. */
  readonly file: () => Promise<WorkbookFile>;
  /** The same, to be compared. */
  readonly comparable: () => Promise<unknown>;
  /** What a person does in the sheets. */
  readonly byHand: (edit: Edit) => Promise<void>;
  /** Types into cells by hand. */
  readonly type: (
    cells: readonly { readonly sheet: string; readonly address: string; readonly text: string }[],
  ) => Promise<void>;
  /** Excel's own Ctrl+Z. */
  readonly ctrlZ: () => Promise<void>;
  readonly close: () => void;
}

const patience = 60_000;
/** How long the add-in waits for an answer that a fault withholds. */
const shortPatience = 20;

/** General is the number format of a cell that says nothing: said or not, it is the same. */
const withoutGeneral = (key: string, value: unknown): unknown =>
  key === "numberFormat" && value === "General" ? undefined : value;

/** Whether a cell says anything: one that was cleared may still say that it has no format of its own. */
const saysSomething = ({ row: _, column: __, style = {}, ...said }: FileCell): boolean =>
  Object.keys(said).length + Object.keys(style).length > 0;

/**
 * A file whose drop-downs are told cell by cell: rows written in several requests bring several areas of one rule. A
 * sheet that is drawn anew has a list of page breaks, if an empty one.
 */
const cellByCell = (file: WorkbookFile): unknown => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(saysSomething),
    print: sheet.print && {
      ...sheet.print,
      rowBreaks: sheet.print.rowBreaks?.length ? sheet.print.rowBreaks : undefined,
    },
    validations: sheet.validations
      ?.flatMap(({ areas, ...rule }) =>
        areas.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, at) =>
            JSON.stringify([row + Math.floor(at / columns), column + (at % columns), rule]),
          ),
        ),
      )
      .sort(),
  })),
});

/** Opens a workbook with an app whose ids and clock stand still, and whose requests may be small. */
export const openBench = async (from: Saved, charactersPerRequest?: number): Promise<Bench> => {
  const { snapshot, kept } = structuredClone(from);
  const engine = createEngine({});
  engine.api.createWorkbook(snapshot);
  const host = createHost({ univer: engine.univer, api: engine.api, kept });
  const pane = await openPane(host);
  usePane(pane);

  let sent = 0;
  let failing: { readonly k: number; readonly fault: Fault } | undefined;
  const hit = (count: number) => (failing?.k === count ? failing.fault : undefined);
  host.intercept(async (body, next, request) => {
    if (!isCounted(body)) return next(body, request);
    sent += 1;
    const fault = hit(sent);
    return fault ? fault.happen(body, next, request) : next(body, request);
  });
  const ports: Ports = {
    gateway: createGateway(() => (hit(sent + 1)?.silent ? shortPatience : patience)),
    seed: () => [1, 2, 3, 4],
    today: () => 46_100,
    charactersPerRequest,
  };
  const counting = async (work: () => Promise<Outcome>): Promise<Outcome> => {
    sent = 0;
    const outcome = await work();
    await host.idle();
    failing = undefined;
    return outcome;
  };
  const byHand = async (edit: Edit) => {
    await pane.Excel.run(edit);
    await host.idle();
  };
  const saved = () => savedOf({ engine, host });
  const file = async (): Promise<WorkbookFile> => {
    const { snapshot: now, kept: also } = await saved();
    const whole = toFile({ snapshot: now, kept: also, activeSheet: "" }, readSpills(engine.univer, now.id));
    return JSON.parse(JSON.stringify(whole, withoutGeneral)) as WorkbookFile;
  };
  return {
    run: (action, input, course) =>
      counting(() => perform(ports, action as Action<unknown>, input, () => false, undefined, course)),
    undo: (done, course) => counting(() => undo(ports, done, course)),
    requests: () => sent,
    failAt: (k, fault) => {
      failing = { k, fault };
    },
    book: () => readBook(ports.gateway),
    saved,
    file,
    comparable: async () => cellByCell(await file()),
    byHand,
    type: (cells) =>
      byHand(async (context) => {
        for (const { sheet, address, text } of cells)
          context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
        await context.sync();
      }),
    ctrlZ: async () => {
      // Univer's own `undo` acts on the focused workbook, and none has the focus without a page.
      await engine.api.getActiveWorkbook()?.undo();
      await host.idle();
    },
    close: () => {
      pane.close();
      host.dispose();
      engine.dispose();
    },
  };
};

interface BenchOptions {
  /** The workbook, a new one unless another is given. */
  readonly from?: Saved;
  readonly charactersPerRequest?: number;
}

/** Does the work on a workbook that is opened for it and closed after it. */
export const withBench = async <T>(
  { from = newWorkbook, charactersPerRequest }: BenchOptions,
  work: (bench: Bench) => Promise<T>,
): Promise<T> => {
  const bench = await openBench(from, charactersPerRequest);
  try {
    return await work(bench);
  } finally {
    bench.close();
  }
};

/** A workbook without what its tables have learnt of the formulas of their columns: no undo makes a table forget that. */
export const withoutLearnt = (comparable: unknown): unknown =>
  JSON.parse(JSON.stringify(comparable, (key, value: unknown) => (key === "calculated" ? undefined : value)));

/** Expects what `toEqual` expects, which itself takes long to find two whole files equal. */
export const expectSame = (seen: unknown, wanted: unknown): void => {
  if (!isDeepStrictEqual(seen, wanted)) expect(seen).toEqual(wanted);
};
