import type { ReplyBody, RequestBody } from "../../src/workbench/host/process";
import type { Answerer, Reply, WireRequest } from "../../src/workbench/host/wire";

/** How a request goes wrong: what Excel does of it, and what the add-in hears. */
export interface Fault {
  readonly name: string;
  readonly happen: (body: RequestBody, next: Answerer, request: WireRequest) => Promise<Reply>;
  /** The reply never comes: the add-in's time limit must end the waiting. */
  readonly silent?: true;
}

const unavailable = (): Reply => ({
  statusCode: 503,
  headers: {},
  body: { error: { code: "ServiceNotAvailable", message: "Layanan tidak tersedia" } },
});

/** Runs the first actions only; the next one fails. What ran stays done: Excel does not roll back. */
const stoppedAfter =
  (count: (actions: number) => number): Fault["happen"] =>
  async (body, next, request) => {
    const done = Math.max(0, Math.min(body.Actions.length - 1, count(body.Actions.length)));
    const reply = (await next({ ...body, Actions: body.Actions.slice(0, done) }, request)) as ReplyBody;
    return {
      ...reply,
      Error: { Code: "GeneralException", Message: "Terhenti", Location: "", ActionIndex: done },
    };
  };

/** Every kind of fault that any request of any action must survive. */
export const faults: readonly Fault[] = [
  { name: "refused whole", happen: () => Promise.resolve(unavailable()) },
  { name: "stopped after its first action", happen: stoppedAfter(() => 1) },
  { name: "stopped in the middle", happen: stoppedAfter((actions) => Math.floor(actions / 2)) },
  { name: "stopped before its last action", happen: stoppedAfter((actions) => actions - 1) },
  {
    name: "done but answered 503",
    happen: async (body, next, request) => {
      await next(body, request);
      return unavailable();
    },
  },
  {
    name: "done and never answered",
    silent: true,
    happen: async (body, next, request) => {
      await next(body, request);
      return "lost";
    },
  },
];

const housekeeping = new Set(["_RemoveReference", "SendTelemetryEvent", "NotifyActionHandlerReady"]);

/** Whether a request asks Excel for anything: not the housekeeping of Office.js, which nobody waits for. */
export const isCounted = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType !== 1 && !housekeeping.has(Name));
