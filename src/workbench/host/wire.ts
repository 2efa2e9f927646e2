import type { Host } from "./context";
import { eventEntries, type HostEvent, type Origin } from "./events";
import { doorsContext } from "./doors";
import type { ReplyBody, RequestBody } from "./process";
import { refusal } from "./refusal";

/** Excel refuses larger requests and replies (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const payloadLimit = 5 * 1024 * 1024;

/** What is answered: a body, a whole request refused with an HTTP status, or nothing at all ("lost"). */
export type Reply =
  ReplyBody | { readonly statusCode: number; readonly headers: object; readonly body: unknown } | "lost";

/** A request as the wire carries it. */
export interface WireRequest {
  readonly id: number;
  readonly flags: number;
  readonly bytes: number;
  readonly body: RequestBody;
  readonly pane: Pane;
}

/** Answers a request; several are chained by `host.intercept`. */
export type Answerer = (body: RequestBody, request: WireRequest) => Promise<Reply>;

/** How a window is attached. */
export interface AttachOptions {
  /** As another person's pane: what the others change is Remote to it, and what it changes is Remote to them. */
  readonly remote?: boolean;
  /** The workbook is open to be read only. */
  readonly readOnly?: boolean;
}

/** One attached window that runs Office.js. */
export interface Pane {
  readonly remote: boolean;
  /** Sends raw entries of a message of type 3. */
  readonly send: (entries: readonly unknown[]) => void;
  readonly event: (event: HostEvent, origin: Origin) => void;
  /** Runs the command a ribbon button names. */
  readonly ribbon: (id: string) => void;
  /**
   * Calls custom functions through Office.js' own runtime, all in one message; the answers come back as
   * `[id, true, value, [ms]]` or `[id, false, message, code, [ms]]`.
   */
  readonly invoke: (
    calls: readonly { id: string; args: readonly unknown[]; address?: string }[],
  ) => Promise<unknown[]>;
  readonly close: () => void;
}

/** What Office.js finds in its window. */
interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** A window that is about to load office.js. */
export interface PaneWindow {
  external?: unknown;
  _richApiNativeBridge?: unknown;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** The whole request refused, as Excel does beyond its limits. */
const refused = (code: Parameters<typeof refusal>[0]): Reply => ({
  statusCode: 400,
  headers: {},
  body: { error: { code, message: refusal(code).message } },
});

/** What a pane hears when the host itself fails: never silence, which Excel.run would wait for without end. */
const crashed = (error: unknown): Reply => ({
  statusCode: 500,
  headers: {},
  body: {
    error: { code: "GeneralException", message: error instanceof Error ? error.message : String(error) },
  },
});

const isWhole = (reply: Reply): reply is Exclude<Reply, ReplyBody | "lost"> =>
  typeof reply === "object" && "statusCode" in reply;

const sizeOf = (text: string): number =>
  text.length * 3 < payloadLimit ? text.length : new TextEncoder().encode(text).length;

/** The text of a reply, or of its refusal when it is larger than Excel delivers. */
const replyText = (id: number, reply: Exclude<Reply, "lost">): string => {
  const message = isWhole(reply) ? reply : { statusCode: 200, headers: {}, body: reply };
  const text = JSON.stringify({ id, type: 2, message });
  return sizeOf(text) > payloadLimit
    ? JSON.stringify({ id, type: 2, message: refused("ResponsePayloadSizeLimitExceeded") })
    : text;
};

/**
 * Opens the three doors of desktop Excel in a window, before office.js is loaded there: its address must carry
 * `_host_Info`, `window.external.GetContext()` tells what Office.js asks at start, and `_richApiNativeBridge` carries
 * requests, replies and events as JSON text.
 */
export const openDoors = (
  host: Host,
  window: PaneWindow,
  answer: (request: WireRequest) => Promise<Reply>,
  options: AttachOptions,
  closed: (pane: Pane) => void,
): Pane => {
  let open = true;
  /** Calls of custom functions that wait for their results. */
  const calls = new Map<number, (result: unknown) => void>();
  let nextCall = 1;
  const deliver = (text: string) => {
    if (open) bridge.onMessageFromHost?.(text);
  };

  const receive = async (text: string) => {
    const { id, flags, message } = JSON.parse(text) as Message;
    const bytes = sizeOf(text);
    if (takeFunctionResults(message.body)) {
      deliver(
        replyText(id, {
          Results: message.body.Actions.map((action) => ({ ActionId: action.Id, Value: null })),
        }),
      );
      return;
    }
    const reply =
      bytes > payloadLimit
        ? refused("RequestPayloadSizeLimitExceeded")
        : await answer({ id, flags, bytes, body: message.body, pane }).catch(crashed);
    if (reply !== "lost") deliver(replyText(id, reply));
  };

  /** Results of custom functions come as a call on a service of their own. */
  const takeFunctionResults = (body: RequestBody): boolean => {
    const action = body.Actions.find(
      ({ Name }) => Name === "SetInvocationArrayResults" || Name === "SetInvocationResults",
    );
    if (!action) return false;
    const results = action.ArgumentInfo?.Arguments?.[0];
    for (const result of Array.isArray(results) ? (results as unknown[][]) : []) {
      const id = Number(result[0]);
      calls.get(id)?.(result);
      calls.delete(id);
    }
    return true;
  };

  const bridge: Bridge = {
    // The reply must not arrive before sendMessageToHost has returned: Office.js registers its callback after it.
    sendMessageToHost: (text) => void Promise.resolve().then(() => receive(text)),
  };

  const send = (entries: readonly unknown[]) => deliver(JSON.stringify({ type: 3, message: { entries } }));

  const pane: Pane = {
    remote: options.remote ?? false,
    send,
    event: (event, origin) => send(eventEntries(event, origin)),
    ribbon: (id) =>
      send([
        {
          messageCategory: 2,
          messageType: 1000,
          targetId: "",
          message: JSON.stringify([id, JSON.stringify({ source: { id } })]),
        },
      ]),
    invoke: (asked) => {
      const entries = asked.map(({ id, args, address }) => ({
        messageCategory: 1,
        messageType: 1000,
        targetId: "",
        message: JSON.stringify([nextCall++, id, args, address ?? "", 0]),
      }));
      const first = nextCall - asked.length;
      const results = asked.map((_, index) => new Promise((done) => calls.set(first + index, done)));
      send(entries);
      return Promise.all(results);
    },
    close: () => {
      open = false;
      closed(pane);
    },
  };

  Object.defineProperty(window, "external", {
    value: { GetContext: () => doorsContext(host, options) },
    configurable: true,
  });
  window._richApiNativeBridge = bridge;
  return pane;
};
