import { createEdits } from "./edits";
import type { Grid, Host, RequestState } from "./context";
import type { HostEvent } from "./events";
import { askFewerRows } from "./hiddenRows";
import { emptyKept, type Kept } from "./kept";
import { mendFormulaReading } from "./formulaReading";
import { watchFormulas } from "./formulaWatch";
import { watchGuard } from "./guardWatch";
import { serveCharts } from "./keptCharts";
import { watchKept } from "./keptWatch";
import { repairStructuredReferences } from "./liveTables";
import type { HostObject } from "./object";
import { processRequest, type ReplyBody, type RequestBody } from "./process";
import { createModels } from "./types";
import {
  type Answerer,
  type AttachOptions,
  openDoors,
  type Pane,
  type PaneWindow,
  type Reply,
  type WireRequest,
} from "./wire";
import { refusal } from "./refusal";
import { shareRanges } from "./sharedRanges";
import { settle } from "./settle";
import { watchTables } from "./tableWatch";
import { batchUndo } from "./undo";
import { watchGrid } from "./watch";

export interface HostOptions extends Grid {
  /** Loaded from a file; empty for a new workbook. */
  readonly kept?: Kept;
  /** Default "id-ID". */
  readonly locale?: string;
  /** The announced requirement set, default "1.14" (LTSC 2021). */
  readonly excelApi?: string;
  /** Told when a protected sheet kept a person from something. */
  readonly refused?: () => void;
}

/** Flag of a request that waits for the end of a cell edit (Excel.run({delayForCellEdit: true})). */
const delayForCellEdit = 64;

/** What Office.js is answered: the workbook of the grid, as Excel would serve it. */
export interface ExcelHost extends Host {
  /** Opens the doors of desktop Excel in a window; call it before office.js is loaded there. */
  readonly attach: (window: PaneWindow, options?: AttachOptions) => Pane;
  readonly panes: ReadonlySet<Pane>;
  /** Answers a body as if a pane had sent it. */
  readonly process: (body: RequestBody, state?: RequestState) => Promise<ReplyBody>;
  /**
   * Puts a function between the wire and the host, the last one first: it may count, change or refuse a request, and
   * ask `next` for the host's own answer. Returns what removes it.
   */
  readonly intercept: (
    between: (body: RequestBody, next: Answerer, request: WireRequest) => Promise<Reply>,
  ) => () => void;
  /** While a person edits a cell Excel refuses every request, but for those that asked to wait. */
  readonly setCellEdit: (editing: boolean) => void;
  /** Ends when all requests received so far are answered and all formulas are calculated. */
  readonly idle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Creates the host of one grid; the workbook may be opened or replaced in it at any time. */
export const createHost = (options: HostOptions): ExcelHost => {
  const panes = new Set<Pane>();
  const interceptors: Parameters<ExcelHost["intercept"]>[0][] = [];
  const pending: { readonly event: HostEvent; readonly byRequest: boolean }[] = [];
  let settling = 0;
  let current: RequestState | undefined;
  let eventsEnabled = true;
  let disposed = false;
  let line: Promise<unknown> = Promise.resolve();
  let edit: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  const edits = createEdits(options);

  const settleNow = async () => {
    edits.flush();
    settling += 1;
    try {
      await settle(options);
    } finally {
      settling -= 1;
    }
  };

  const host: Host = {
    univer: options.univer,
    api: options.api,
    kept: options.kept ?? emptyKept(),
    locale: options.locale ?? "id-ID",
    excelApi: options.excelApi ?? "1.14",
    references: new Map<string, HostObject>(),
    edits,
    settle: settleNow,
    request: () => current,
    emit: (event) => {
      // While a request waits for formulas, it changes nothing: what is changed then, a person changes. So is what was
      // changed before it began, which it may come to raise.
      const byRequest = current !== undefined && (settling === 0 || event.kind !== "sheetChanged");
      if (eventsEnabled) pending.push({ event, byRequest });
    },
    eventsEnabled: () => eventsEnabled,
    setEventsEnabled: (enabled) => {
      eventsEnabled = enabled;
    },
  };
  const models = { models: createModels(host), host };
  const watch = watchGrid(host, () => raise(undefined));
  askFewerRows(host);
  mendFormulaReading(host);
  repairStructuredReferences(host);
  shareRanges(host);
  const endings = [
    watchGuard(host, options.refused ?? (() => {})),
    watchTables(host),
    watchFormulas(host),
    watchKept(host),
    serveCharts(host),
  ];

  /** Tells every pane what happened: to another person's pane it came from afar. */
  const raise = (author: Pane | undefined) => {
    for (const { event, byRequest } of pending.splice(0))
      for (const pane of panes) {
        const by = byRequest ? author : undefined;
        const remote = pane !== by && (pane.remote || (by?.remote ?? false));
        pane.event(event, {
          source: remote ? "Remote" : "Local",
          triggerSource: pane === by ? "ThisLocalAddin" : "Unknown",
        });
      }
  };

  const processNow = async (body: RequestBody, state: RequestState): Promise<ReplyBody> => {
    // Office.js lets go of its references after a run without waiting: that may come when all is closed.
    if (disposed) return { Results: [] };
    current = state;
    const release = watch.hold();
    const undo = batchUndo(host);
    try {
      const reply = await processRequest(models, body);
      await settleNow();
      return reply;
    } finally {
      undo.dispose();
      release();
      raise(state.pane);
      current = undefined;
    }
  };

  /** One request after the other, whoever sends it, as Excel does. */
  const process = (body: RequestBody, state: RequestState = { flags: 0 }): Promise<ReplyBody> => {
    const turn = line.then(() => processNow(body, state));
    line = turn.catch(() => undefined);
    return turn;
  };

  const guarded: Answerer = async (body, request) => {
    if (edit && (request.flags & delayForCellEdit) === 0) {
      const { code, message } = refusal("InvalidOperationInCellEditMode");
      return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
    }
    if (edit) await edit.ended;
    return process(body, { pane: request.pane, flags: request.flags });
  };

  const answer = (request: WireRequest): Promise<Reply> => {
    const chain = interceptors.reduce<Answerer>(
      (next, between) => (body, inner) => between(body, next, inner),
      guarded,
    );
    return chain(request.body, request);
  };

  return {
    ...host,
    panes,
    attach: (window, attachOptions = {}) => {
      const pane = openDoors(host, window, answer, attachOptions, (closed) => panes.delete(closed));
      panes.add(pane);
      return pane;
    },
    process,
    intercept: (between) => {
      interceptors.push(between);
      return () => interceptors.splice(interceptors.indexOf(between), 1);
    },
    setCellEdit: (editing) => {
      edit?.end();
      edit = undefined;
      if (!editing) return;
      let end = () => {};
      edit = { ended: new Promise<void>((resolve) => (end = resolve)), end: () => end() };
    },
    idle: async () => {
      await line;
      await settleNow();
    },
    dispose: () => {
      disposed = true;
      for (const pane of [...panes]) pane.close();
      watch.dispose();
      for (const end of endings) end();
    },
  };
};
